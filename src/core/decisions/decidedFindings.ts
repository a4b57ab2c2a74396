import type { Outcome } from "../checks/check";
import type { FoundSheet } from "../tables/foundTable";
import type { Decided } from "./decided";
import type { Disposition } from "./decisions";
import { joinDispositions } from "./joinDispositions";

/**
 * What was said of the findings of a review, and of those that are gone: all their files were read and their checks were
 * made. What was said of other papers waits for them, and is neither.
 */
export function decidedFindings(
  { outcomes, sheets }: { readonly outcomes: readonly Outcome[]; readonly sheets: readonly FoundSheet[] },
  dispositions: readonly Disposition[],
): Pick<Decided, "dispositions" | "gone"> {
  const findings = outcomes.flatMap((outcome) => (outcome.state === "found" ? outcome.findings : []));
  const { joined, unmet } = joinDispositions(findings, dispositions);
  const read = new Set(sheets.map(({ file }) => file));
  const made = new Set(outcomes.flatMap(({ code, state }) => (state === "passed" || state === "found" ? [code] : [])));
  const gone = unmet.filter(({ finding: { code, at } }) => made.has(code) && at.every(({ file }) => read.has(file)));
  return { dispositions: joined, gone };
}
