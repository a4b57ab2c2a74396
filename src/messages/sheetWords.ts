import type { SheetWords } from "../core/sheets/words";
import { sheetWords as en } from "./en/sheetWords";
import { sheetWords as id } from "./id/sheetWords";
import type { Language } from "./language";

const WORDS: { readonly [L in Language]: SheetWords } = { id, en };

/** Every word on the workbook that is handed back. */
export function sheetWordsIn(language: Language): SheetWords {
  return WORDS[language];
}
