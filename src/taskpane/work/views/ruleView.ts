import type { Family, FindingCode, Severity } from "../../../core/checks/check";
import { CHECKS } from "../../../core/checks/index";
import { checkFacts } from "../../../core/sheets/checkFacts";
import { messagesOf } from "../../../messages/findings";
import type { Language } from "../../../messages/language";
import { sheetWordsIn } from "../../../messages/sheetWords";

/** A check as the settings list it. */
export interface RuleView {
  readonly code: FindingCode;
  readonly nama: string;
  readonly arti: string;
  readonly family: Family;
  readonly severity: Severity;
  /** The source of the rule and whether it is confirmed. */
  readonly rule: string;
}

/** Every check, in reading order. */
export function ruleViews(language: Language): RuleView[] {
  const words = sheetWordsIn(language).perluDiperiksa;
  return CHECKS.map(({ code }) => {
    const { nama, arti } = messagesOf(code, language);
    const { family, severity, rule } = checkFacts(code);
    return { code, nama, arti, family, severity, rule: words.rule(rule) };
  });
}
