import { lazy, Suspense, useEffect, useState } from "react";
import { usePaneState } from "../session/usePane";

const WorkProgress = lazy(() => import(/* webpackChunkName: "working" */ "./WorkProgress"));

/** What is quicker than this shows no bar: it would only flicker. */
const PATIENCE_MS = 400;

/** What is going on, once it takes longer than a moment. */
export function WorkBar() {
  const work = usePaneState((state) => state.work);
  const [patient, setPatient] = useState(true);
  const working = work !== undefined;
  useEffect(() => {
    if (!working) return setPatient(true);
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [working]);
  if (work === undefined || patient) return null;
  return (
    <Suspense fallback={null}>
      <WorkProgress work={work} />
    </Suspense>
  );
}
