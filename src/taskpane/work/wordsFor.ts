import type { Acara } from "../../core/acara/acara";
import type { SheetWords } from "../../core/sheets/words";
import type { Language } from "../../messages/language";
import { messagesIn } from "../../messages/messagesIn";
import { sheetWordsIn } from "../../messages/sheetWords";

/** The words of a result: the pagu of the built-in activity is named as that, for nobody stated it. */
export function wordsFor({ bawaan }: Acara, language: Language): SheetWords {
  const words = sheetWordsIn(language);
  if (bawaan !== true) return words;
  const measure = { ...words.kegiatan.measure, pagu: messagesIn(language).summary.paguFrom.bawaan };
  return { ...words, kegiatan: { ...words.kegiatan, measure } };
}
