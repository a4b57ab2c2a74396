import { useEffect, useState } from "react";
import { usePane } from "../../session/usePane";
import type { CellReasons } from "../../work/views/cellReasons";
import type { Spot } from "./spot";
import type { SheetShown } from "./useSheetPatches";

/** A pointer that only passes over a row asks nothing. */
const PAUSE_MS = 80;

/** Why the cell was read as it was: undefined while that is asked, null where it belongs to nothing that was found. */
export function useReasons(
  { file, sheet, tried, version }: SheetShown,
  spot: Spot | undefined,
): CellReasons | null | undefined {
  const { line } = usePane();
  const [told, setTold] = useState<{ readonly of: string; readonly reasons: CellReasons | null }>();
  const [row, col] = [spot?.row, spot?.col];
  const asked = row === undefined || col === undefined ? undefined : JSON.stringify([file, sheet, row, col]);
  useEffect(() => {
    if (asked === undefined || row === undefined || col === undefined) return undefined;
    let late = false;
    const timer = setTimeout(() => {
      line
        .ask((desk) => desk.reasons(file, sheet, row, col, tried))
        .then(
          (reasons) => late || setTold({ of: asked, reasons: reasons ?? null }),
          // A stop ends the question: the next review brings it up again.
          () => late || setTold(undefined),
        );
    }, PAUSE_MS);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [line, asked, file, sheet, row, col, tried, version]);
  return told !== undefined && told.of === asked ? told.reasons : undefined;
}
