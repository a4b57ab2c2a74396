import type { DispositionStatus } from "../core/decisions/decisions";
import type { JoinedDisposition } from "../core/decisions/joinDispositions";
import type { DecidedLine } from "../core/sheets/jejak/decidedLines";
import { reasonGiven, type DecisionMessages } from "./decisions";
import type { Language } from "./language";

/** The status that a finding's line tells: never that all is well where the data still disagrees. */
export function statusOf({ disposition: { status }, fit }: JoinedDisposition, say: DecisionMessages): string {
  if (fit === "changed") return say.lookAgain;
  return status === "dibetulkan" ? say.stillThere : say.status[status];
}

/** What was said of a finding, by whom and when. */
export function noteOf({ disposition, fit }: JoinedDisposition, say: DecisionMessages, language: Language): string {
  const reason = reasonGiven(disposition, language);
  return fit === "changed" ? `${say.saidBefore(say.status[disposition.status])}: ${reason}` : reason;
}

/** All that `statusOf` can answer. */
export function statusesOf(say: DecisionMessages): readonly string[] {
  const kept: readonly DispositionStatus[] = ["memang-begitu", "nanti"];
  return [say.lookAgain, say.stillThere, ...kept.map((status) => say.status[status])];
}

/** Whether a decision holds, and what to do where it does not. */
export function stateOfLine(line: DecidedLine, say: DecisionMessages): string {
  if (line.what === "gone") return say.gone;
  if (line.what !== "stale") return say.holds;
  const { stale } = line;
  if (stale.what === "person") return say.stalePerson[stale.because];
  if (stale.what === "link") return say.staleLink[stale.because];
  return stale.what === "table" ? say.staleTable[stale.because] : say.staleAnswer[stale.because];
}
