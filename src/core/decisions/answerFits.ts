import type { Acara } from "../acara/acara";
import { readChosenAsal } from "../records/asalOfTable";
import { readChosenDate } from "../records/dateCell";
import { readChosenNumber } from "../records/identity";
import { readChosenPeran } from "../records/peranOfTable";
import type { Question } from "../records/records";
import { readWrittenAmount, readWrittenNumber } from "../records/writtenAmount";
import { splitKodeField } from "../values/kodeRekening";

/**
 * Whether a person's own words can be read as what was asked, so that words that say nothing are sent back while they
 * still stand in the field. What stands here has to agree with how the papers are read.
 */
export function answerFits(
  { about, field }: Pick<Question, "about" | "field">,
  words: string,
  { wilayah, kursi }: Acara,
): boolean {
  switch (about) {
    case "amount":
      return readWrittenAmount(words) !== undefined;
    case "date":
      return readChosenDate(words) !== undefined;
    case "kab-kota":
      return readChosenAsal(words, wilayah) !== undefined;
    case "code":
      return splitKodeField(words).length > 0;
    case "number":
      return field === "nip" || field === "nik"
        ? readChosenNumber(words, field) !== undefined
        : readWrittenNumber(words) !== undefined;
    case "peran":
      return readChosenPeran(words, [...kursi.perKabKota, ...kursi.provinsi]) !== undefined;
    // Of these one can only choose.
    case "row":
    case "table-kind":
    case "tahap":
      return true;
  }
}
