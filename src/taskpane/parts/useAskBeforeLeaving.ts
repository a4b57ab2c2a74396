import { useEffect } from "react";
import type { Pane } from "../session/pane";
import { wouldLose } from "../session/wouldLose";

/** Lets the browser ask before the page is left, while something would be gone with it. */
export function useAskBeforeLeaving({ store, files }: Pane): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (wouldLose(store.getState(), files.size)) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [store, files]);
}
