import { NO_DECISIONS, type Decisions } from "../../../core/decisions/decisions";
import { decisionsToJson, parseDecisions } from "../../../core/decisions/decisionsJson";
import { mergeDecisions } from "../../../core/decisions/mergeDecisions";
import { paneMessagesIn } from "../../../messages/pane/shell";
import type { Pane } from "../pane";
import type { Trouble } from "../paneState";
import { troubleOf } from "./withWork";

/** What each pane last knew to be kept: what is different from it was decided here. */
const known = new WeakMap<Pane["store"], Decisions>();

/** Takes note of decisions that are kept already. */
export function noteKept({ store }: Pick<Pane, "store">, decisions: Decisions): void {
  known.set(store, decisions);
}

/**
 * Keeps what is decided in this pane together with what another window kept meanwhile, and takes that up. Answers what
 * kept it from being kept, to be told when nothing else takes its place.
 */
export async function saveDecisions(pane: Pane): Promise<Trouble | undefined> {
  const { store, world } = pane;
  let outcome: { readonly mine: Decisions; readonly both: Decisions } | undefined;
  try {
    await world.changeSetting("decisions", (kept) => {
      const mine = store.getState().decisions;
      const base = known.get(store) ?? NO_DECISIONS;
      const read = kept === undefined ? undefined : parseDecisions(kept);
      if (read?.ok === false && read.problem.problem === "newer") return undefined;
      const both = read?.ok === true ? mergeDecisions(base, mine, read.decisions) : mine;
      outcome = { mine, both };
      return { value: decisionsToJson(both), ...(read?.ok === false ? { setAside: true } : {}) };
    });
  } catch (fault) {
    return troubleOf(fault, "saving", store.getState().language);
  }
  if (outcome === undefined) {
    const sentence = paneMessagesIn(store.getState().language).decisionsOfNewer;
    return { kind: "outside", sentence, left: "as-it-was" };
  }
  takeUp(pane, outcome.mine, outcome.both);
  return undefined;
}

/** Takes up what another window kept, beside what was decided here and could not be kept yet. */
export function takeUpKept(pane: Pane, kept: Decisions): void {
  const { decisions } = pane.store.getState();
  const both = mergeDecisions(known.get(pane.store) ?? NO_DECISIONS, decisions, kept);
  noteKept(pane, kept);
  pane.store.setState({ decisions: both, stale: true });
}

/** What another window decided holds here too, from the next review on. */
function takeUp(pane: Pane, saved: Decisions, both: Decisions): void {
  noteKept(pane, both);
  if (decisionsToJson(saved) === decisionsToJson(both)) return;
  const { decisions } = pane.store.getState();
  pane.store.setState({ decisions: mergeDecisions(saved, decisions, both), stale: true });
}
