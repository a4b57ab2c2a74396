import type { Acara } from "../core/acara/acara";
import type { PaketWords } from "../core/paket/paketWords";
import { paketWords as en } from "./en/paketWords";
import { paketWords as id } from "./id/paketWords";
import type { Language } from "./language";
import { messagesIn } from "./messagesIn";
import { sheetWordsIn } from "./sheetWords";

const WORDS: { readonly [L in Language]: Omit<PaketWords, "sheets"> } = { id, en };

/**
 * Every word of a package. They depend on nothing but the acara and the language, so that every way to make a package
 * makes the same one; the pagu of the built-in activity is named as that, for nobody stated it.
 */
export function paketWordsIn(language: Language, { bawaan }: Acara): PaketWords {
  const sheets = sheetWordsIn(language);
  if (bawaan !== true) return { ...WORDS[language], sheets };
  const measure = { ...sheets.kegiatan.measure, pagu: messagesIn(language).summary.paguFrom.bawaan };
  return { ...WORDS[language], sheets: { ...sheets, kegiatan: { ...sheets.kegiatan, measure } } };
}
