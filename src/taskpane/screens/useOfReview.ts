import { useEffect, useState } from "react";
import type { Pane } from "../session/pane";
import { usePane, usePaneState } from "../session/usePane";

/**
 * Something long of the review, asked for when it is looked at and whenever the review is another. While work is under way
 * it waits, and what was there before stays; undefined until the first answer. `ask` answers undefined where it was stopped.
 */
export function useOfReview<T>(ask: (pane: Pane) => Promise<T | undefined>, none: T, about?: unknown): T | undefined {
  const pane = usePane();
  const review = usePaneState((state) => state.review);
  const working = usePaneState((state) => state.work !== undefined);
  const [found, setFound] = useState<T>();
  useEffect(() => {
    if (working) return;
    let looking = true;
    void ask(pane).then((answer) => {
      if (looking) setFound((before) => answer ?? before ?? none);
    });
    return () => {
      looking = false;
    };
    // What is asked for changes with the review and with `about` alone.
  }, [pane, review, working, about]);
  return found;
}
