import { useEffect, useState } from "react";
import type { TableCorrection } from "../../../../core/decisions/decisions";
import { usePane, usePaneState } from "../../../session/usePane";
import type { TriedView } from "../../../work/views/triedView";

/** While somebody types, every letter would be tried. */
const PAUSE_MS = 250;

/** What a correction would come to; undefined until the first try has come back, or where there is nothing to try. */
export function useTried(correction: TableCorrection, worthTrying: boolean): TriedView | undefined {
  const { line } = usePane();
  const decisions = usePaneState((state) => state.decisions);
  const language = usePaneState((state) => state.language);
  const [tried, setTried] = useState<TriedView>();
  useEffect(() => {
    if (!worthTrying) return undefined;
    let late = false;
    const timer = setTimeout(() => {
      line
        .ask((desk) => desk.tryCorrection(correction, decisions, language))
        .then(
          (view) => late || setTried(view),
          () => late || setTried(undefined),
        );
    }, PAUSE_MS);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [line, correction, decisions, language, worthTrying]);
  return tried;
}
