import { lazy, Suspense, useEffect, useState } from "react";
import { usePaneState } from "../session/usePane";

const WorkProgress = lazy(() => import(/* webpackChunkName: "working" */ "./WorkProgress"));

/** What is quicker than this shows no bar: it would only flicker. */
const PATIENCE_MS = 400;
/** One piece of work often follows on another: the bar stands until none does. */
const PAUSE_MS = 150;

/** What is going on, once it takes longer than a moment. */
export function WorkBar() {
  const work = usePaneState((state) => state.work);
  const [last, setLast] = useState(work);
  const [shown, setShown] = useState(false);
  if (work !== undefined && work !== last) setLast(work);
  const waits = usePaneState((state) => state.waitsForCell);
  const working = work !== undefined || waits;
  useEffect(() => {
    const timer = setTimeout(() => setShown(working), working ? PATIENCE_MS : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [working]);
  if (!shown || (last === undefined && !waits)) return null;
  return (
    <Suspense fallback={null}>
      <WorkProgress work={work ?? (waits ? undefined : last)} waits={waits} />
    </Suspense>
  );
}
