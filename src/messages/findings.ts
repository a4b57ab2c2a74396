import type { CellRef } from "../core/cells/cellRef";
import type { Family, Finding, FindingCode, Outcome, Severity } from "../core/checks/check";
import type { Rule } from "../core/values/rule";
import type { FindingFacts, Missing } from "../core/checks/findingFacts";
import { findings as en } from "./en/findings";
import { findings as id } from "./id/findings";
import type { Language } from "./language";

/** All that is said about one check. */
export interface CheckMessages<C extends FindingCode> {
  /** Short title, for lists. */
  readonly nama: string;
  /** What it means. */
  readonly arti: string;
  /** Why it matters. */
  readonly alasan: string;
  /** What to do next. */
  readonly langkah: string;
  /** One sentence: where, both figures, the difference. */
  kalimat(facts: FindingFacts[C], at: readonly CellRef[]): string;
}

/** Every sentence about checks in one language; one that is missing does not compile. */
export interface FindingMessages {
  readonly checks: { readonly [C in FindingCode]: CheckMessages<C> };
  /** What was not in the papers, and how to give it. */
  readonly missing: { readonly [M in Missing]: string };
  readonly severities: { readonly [S in Severity]: string };
  readonly states: { readonly [S in Outcome["state"]]: string };
  readonly families: { readonly [F in Family]: string };
  readonly ruleStatus: { readonly [S in Rule["status"]]: string };
}

const MESSAGES: { readonly [L in Language]: FindingMessages } = { id, en };

/** The sentence of a finding. */
export function describeFinding(finding: Finding, language: Language): string {
  return say(finding.code, finding.facts, finding.at, language);
}

/** The sentence that a check makes of facts; `at` names the cells, the one to look at first in front. */
export function say<C extends FindingCode>(
  code: C,
  facts: FindingFacts[C],
  at: readonly CellRef[],
  language: Language,
): string {
  return messagesOf(code, language).kalimat(facts, at);
}

/** Title, meaning, reason and next step of a check. */
export function messagesOf<C extends FindingCode>(code: C, language: Language): CheckMessages<C> {
  return MESSAGES[language].checks[code];
}

/** What a check lacked, and how to give it. */
export function describeMissing(missing: Missing, language: Language): string {
  return MESSAGES[language].missing[missing];
}

export function severityName(severity: Severity, language: Language): string {
  return MESSAGES[language].severities[severity];
}

export function stateName(state: Outcome["state"], language: Language): string {
  return MESSAGES[language].states[state];
}

export function familyName(family: Family, language: Language): string {
  return MESSAGES[language].families[family];
}

export function ruleStatusName(status: Rule["status"], language: Language): string {
  return MESSAGES[language].ruleStatus[status];
}
