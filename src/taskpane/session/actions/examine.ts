import type { Examined } from "../examined";
import type { Pane } from "../pane";

/** Lists other findings, or puts another one before the person. */
export function examine({ store }: Pane, change: Partial<Examined>): void {
  store.setState({ examined: { ...store.getState().examined, ...change } });
}
