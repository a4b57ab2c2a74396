import { DISPOSITION_STATUSES, type DispositionStatus } from "../core/decisions/decisions";
import { PERSON_STATUSES, type PersonStatus } from "../core/sheets/perluDiperiksa/saidInSheet";
import { diperiksaIn } from "./pane/diperiksa";
import type { Language } from "./language";
import { messagesIn } from "./messagesIn";
import { sheetWordsIn } from "./sheetWords";

const LANGUAGES: readonly Language[] = ["id", "en"];

/**
 * What a person means by a status typed in the sheet of results, in either language, as sheet, pane or file call it; `open`
 * for not answered, undefined for a word that is none of ours.
 */
export function statusCalled(text: string): DispositionStatus | PersonStatus | "open" | undefined {
  const said = folded(text);
  if (LANGUAGES.some((language) => folded(sheetWordsIn(language).perluDiperiksa.unanswered) === said)) return "open";
  const ofPeople = PERSON_STATUSES.find((status) =>
    [status, ...LANGUAGES.map((language) => diperiksaIn(language).answers[status])].some(
      (name) => folded(name) === said,
    ),
  );
  if (ofPeople !== undefined) return ofPeople;
  return DISPOSITION_STATUSES.find((status) =>
    [
      status,
      ...LANGUAGES.flatMap((language) => [
        messagesIn(language).decisions.status[status],
        diperiksaIn(language).answers[status],
      ]),
    ].some((name) => folded(name) === said),
  );
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s-]+/g, " ")
    .trim();
}
