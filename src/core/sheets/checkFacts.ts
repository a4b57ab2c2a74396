import type { Family, Finding, FindingCode, Outcome, Severity } from "../checks/check";
import type { Rule } from "../values/rule";
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

/**
 * How grave a finding is. One that speaks for most rows of a sheet is for a person to look at: what disagrees so often is
 * more likely a column that was taken for another than a sheet on which nearly everything is wrong. So is one that holds
 * papers against an activity that none of them names.
 */
export function severityOf({ code, facts, guessed }: Finding): Severity {
  const { severity } = checkFacts(code);
  const speaksForMost = "barisBerbeda" in facts && facts.barisBerbeda > 1;
  return severity === "salah" && (speaksForMost || guessed) ? "periksa" : severity;
}

/** From what contradicts itself to what is good to know. */
export const SEVERITIES: readonly Severity[] = ["salah", "periksa", "info"];

/** All findings, the gravest first, within one severity in the order of the checks. */
export function findingsOf(outcomes: readonly Outcome[]): readonly Finding[] {
  const all = outcomes.flatMap((outcome) => (outcome.state === "found" ? outcome.findings : []));
  const rank = (finding: Finding) => SEVERITIES.indexOf(severityOf(finding));
  return all.sort((a, b) => rank(a) - rank(b));
}
