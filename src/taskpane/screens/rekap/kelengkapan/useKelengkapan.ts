import { useEffect, useState } from "react";
import { kelengkapanOfReview } from "../../../session/actions/fromReview";
import { usePane, usePaneState } from "../../../session/usePane";
import type { KelengkapanView } from "../../../work/views/kelengkapanView";

/** The papers of all expenses, fetched when they are looked at and whenever no work is under way; undefined until then. */
export function useKelengkapan(): readonly KelengkapanView[] | undefined {
  const pane = usePane();
  const review = usePaneState((state) => state.review);
  const working = usePaneState((state) => state.work !== undefined);
  const [expenses, setExpenses] = useState<readonly KelengkapanView[]>();
  useEffect(() => {
    if (working) return;
    let looking = true;
    void kelengkapanOfReview(pane).then((found) => {
      if (looking) setExpenses(found ?? []);
    });
    return () => {
      looking = false;
    };
  }, [pane, review, working]);
  return expenses;
}
