import type { Acara } from "../acara/acara";
import { readChosenAsal } from "../records/people/asalOfTable";
import { readChosenDate } from "../records/cells/dateCell";
import { readChosenNumber } from "../records/people/identity";
import { readChosenPeran } from "../records/people/peranOfTable";
import type { Question } from "../records/records";
import { readWrittenAmount, readWrittenNumber } from "../records/cells/writtenAmount";
import { splitKodeField } from "../values/kodeRekening";

/** What a person can answer in words of their own. */
export type Writable = "amount" | "date" | "kab-kota" | "code" | "number" | "nip" | "nik" | "peran";

/** What is asked for in words; undefined where one can only choose. */
export function writable({ about, field }: Pick<Question, "about" | "field">): Writable | undefined {
  if (about === "row" || about === "table-kind" || about === "tahap") return undefined;
  return about === "number" && (field === "nip" || field === "nik") ? field : about;
}

/**
 * Whether a person's own words can be read as what was asked, so that words that say nothing are sent back while they
 * still stand in the field. What stands here has to agree with how the papers are read.
 */
export function answerFits(asked: Writable, words: string, { wilayah, kursi }: Acara): boolean {
  switch (asked) {
    case "amount":
      return readWrittenAmount(words) !== undefined;
    case "date":
      return readChosenDate(words) !== undefined;
    case "kab-kota":
      return readChosenAsal(words, wilayah) !== undefined;
    case "code":
      return splitKodeField(words).length > 0;
    case "nip":
    case "nik":
      return readChosenNumber(words, asked) !== undefined;
    case "number":
      return readWrittenNumber(words) !== undefined;
    case "peran":
      return readChosenPeran(words, [...kursi.perKabKota, ...kursi.provinsi]) !== undefined;
  }
}
