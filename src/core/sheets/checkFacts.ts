import type { Family, Finding, FindingCode, Outcome, Rule, Severity } from "../checks/check";
import { CHECKS } from "../checks/index";

/** What stands beside a finding because of its check. */
export interface CheckFacts {
  readonly severity: Severity;
  readonly family: Family;
  readonly rule: Rule;
}

const FACTS = new Map<FindingCode, CheckFacts>(CHECKS.map((check) => [check.code, check]));

/** Throws `RangeError` for a code that no check has: outcomes and checks are of one program. */
export function checkFacts(code: FindingCode): CheckFacts {
  const facts = FACTS.get(code);
  if (facts === undefined) throw new RangeError(`No check has the code ${code}`);
  return facts;
}

/** From what contradicts itself to what is good to know. */
export const SEVERITIES: readonly Severity[] = ["salah", "periksa", "info"];

/** All findings, the gravest first, within one severity in the order of the checks. */
export function findingsOf(outcomes: readonly Outcome[]): readonly Finding[] {
  const all = outcomes.flatMap((outcome) => (outcome.state === "found" ? outcome.findings : []));
  const rank = (finding: Finding) => SEVERITIES.indexOf(checkFacts(finding.code).severity);
  return all.sort((a, b) => rank(a) - rank(b));
}
