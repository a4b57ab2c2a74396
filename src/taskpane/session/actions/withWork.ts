import { HostFailure } from "../../../core/host";
import { describeFailure } from "../../../messages/failures";
import type { Language } from "../../../messages/language";
import { faultReport } from "../faultReport";
import type { Pane } from "../pane";
import type { Trouble, Work, WorkKind } from "../paneState";

/** Tells how far the work is. */
export type Tell = (progress: Omit<Work, "cancellable">) => void;

/**
 * Runs one piece of work: shows it, and turns whatever goes wrong into what a person can read. Answers undefined where
 * it was stopped or failed. A second piece of work waits for nobody: it is refused by the disabled buttons.
 */
export async function withWork<T>(
  pane: Pane,
  doing: WorkKind,
  cancellable: boolean,
  work: (tell: Tell, signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const { store, stops } = pane;
  const stop = new AbortController();
  let over = false;
  // What a stopped worker had still to say comes late, and is true no more.
  const tell: Tell = (progress) => {
    if (!over) store.setState({ work: { ...progress, cancellable } });
  };
  store.setState({ trouble: undefined });
  tell({ doing, about: "", done: 0, inAll: 0 });
  if (cancellable) stops.add(stop);
  try {
    return await orTrouble(pane, doing, () => work(tell, stop.signal));
  } finally {
    over = true;
    stops.delete(stop);
    store.setState({ work: undefined });
  }
}

/** Waits until nothing is under way. */
export async function atRest({ store }: Pane): Promise<void> {
  while (store.getState().work !== undefined) {
    await new Promise<void>((rest) => {
      const forget = store.subscribe(({ work }) => {
        if (work !== undefined) return;
        forget();
        rest();
      });
    });
  }
}

/** What the work answers; undefined where it was stopped or failed, of which is told what a person can read. */
export async function orTrouble<T>(pane: Pane, doing: WorkKind, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (fault) {
    tellTrouble(pane, fault, doing);
    return undefined;
  }
}

/** Says what went wrong, unless the person stopped it. */
export function tellTrouble({ store }: Pane, fault: unknown, doing: WorkKind): void {
  if (fault instanceof DOMException && fault.name === "AbortError") return;
  store.setState({ trouble: troubleOf(fault, doing, store.getState().language) });
}

/** What went wrong as a person can read it; `saving` is what is kept without any work being shown. */
export function troubleOf(fault: unknown, doing: WorkKind | "saving", language: Language): Trouble {
  const sentence = describeFailure(fault, language, doing);
  return sentence !== undefined && fault instanceof HostFailure
    ? { kind: "outside", sentence, left: fault.left }
    : { kind: "ours", report: faultReport(fault, doing) };
}
