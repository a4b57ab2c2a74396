import type { MakeEntry } from "../../../core/meja/entries";
import { troubleOf } from "../actions/withWork";
import type { Pane } from "../pane";
import { mejaStore, type Waiting } from "./mejaState";

/**
 * Keeps an entry, and what waited before it. Nothing is shown as done before it surely is kept; where that fails the entry
 * waits, the failure is told, and `keepWaiting` tries again. Answers whether all is kept.
 */
export function keepEntry(pane: Pane, makeEntry: MakeEntry, kunci?: string): Promise<boolean> {
  const store = mejaStore(pane);
  store.setState({ waiting: [...store.getState().waiting, { makeEntry, kunci }] });
  return keepWaiting(pane);
}

/** Tries to keep all that waits, one after the other. */
export async function keepWaiting(pane: Pane): Promise<boolean> {
  const store = mejaStore(pane);
  const before = running.get(store) ?? Promise.resolve();
  const mine = before.then(() => keepAll(pane));
  running.set(
    store,
    mine.then(() => undefined),
  );
  return mine;
}

const running = new WeakMap<ReturnType<typeof mejaStore>, Promise<void>>();

async function keepAll(pane: Pane): Promise<boolean> {
  const store = mejaStore(pane);
  for (;;) {
    const { waiting, keep } = store.getState();
    const [next] = waiting;
    if (next === undefined) return true;
    if (keep === undefined || !(await keepOne(pane, next))) return false;
  }
}

async function keepOne(pane: Pane, next: Waiting): Promise<boolean> {
  const store = mejaStore(pane);
  try {
    const book = await store.getState().keep?.add(next.makeEntry);
    if (book === undefined) return false;
    const waiting = store.getState().waiting.filter((one) => one !== next);
    store.setState({ book, waiting, trouble: undefined });
    return true;
  } catch (fault) {
    store.setState({ trouble: troubleOf(fault, "saving", pane.store.getState().language) });
    return false;
  }
}
