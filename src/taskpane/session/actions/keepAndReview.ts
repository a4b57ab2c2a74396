import type { Decisions } from "../../../core/decisions/decisions";
import type { Pane } from "../pane";
import { reviewAgain } from "./review";
import { saveDecisions } from "./saveDecisions";

/** Panes whose answers are being reviewed: what is answered meanwhile waits for the next round. */
const busy = new WeakSet<Pane>();

/**
 * Keeps what was answered at once, and reviews when nothing else is under way: who answers ten questions in a row need not
 * wait for ten reviews.
 */
export async function keepAndReview(pane: Pane, change: (decisions: Decisions) => Decisions): Promise<void> {
  const { store } = pane;
  store.setState({ decisions: change(store.getState().decisions), stale: true });
  const trouble = await saveDecisions(pane);
  if (trouble !== undefined) store.setState({ trouble });
  if (busy.has(pane)) return;
  busy.add(pane);
  try {
    for (;;) {
      const reviewed = store.getState().decisions;
      await reviewAgain(pane);
      if (store.getState().decisions === reviewed) break;
    }
    if (trouble !== undefined) store.setState({ trouble });
  } finally {
    busy.delete(pane);
  }
}
