import type { Finding, FindingCode, Outcome, Severity, SwitchedOff } from "../checks/check";
import type { Missing } from "../checks/findingFacts";
import { findingsOf, severityOf } from "./checkFacts";

/** Outcomes as a person reads them: what was found by severity, what could not be checked, what agrees. */
export interface OutcomeLists {
  readonly findings: { readonly [S in Severity]: readonly Finding[] };
  /** Checks that lack something, by the first thing they lack. */
  readonly lacking: ReadonlyMap<Missing, readonly FindingCode[]>;
  readonly notCheckable: number;
  readonly switchedOff: readonly SwitchedOff[];
  readonly passed: readonly FindingCode[];
}

export function outcomeLists(outcomes: readonly Outcome[]): OutcomeLists {
  const found = findingsOf(outcomes);
  const bySeverity = (severity: Severity) => found.filter((finding) => severityOf(finding) === severity);
  const lacking = new Map<Missing, FindingCode[]>();
  let notCheckable = 0;
  for (const outcome of outcomes) {
    if (outcome.state !== "not-checkable") continue;
    notCheckable += 1;
    const first = outcome.missing[0];
    if (first !== undefined) lacking.set(first, [...(lacking.get(first) ?? []), outcome.code]);
  }
  return {
    findings: { salah: bySeverity("salah"), periksa: bySeverity("periksa"), info: bySeverity("info") },
    lacking,
    notCheckable,
    switchedOff: outcomes.flatMap((outcome) => (outcome.state === "switched-off" ? [outcome] : [])),
    passed: outcomes.filter(({ state }) => state === "passed").map(({ code }) => code),
  };
}
