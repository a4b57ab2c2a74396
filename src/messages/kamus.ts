/**
 * One word for one concept, in what people read and in how code is named. `avoid` are words that a person in an office
 * would not use, or that say the same thing a second way.
 */
export interface Term {
  readonly id: string;
  readonly en: string;
  readonly meaning: string;
  readonly avoid: { readonly id: readonly string[]; readonly en: readonly string[] };
}

const term = (
  id: string,
  en: string,
  meaning: string,
  avoidId: readonly string[] = [],
  avoidEn: readonly string[] = [],
): Term => ({ id, en, meaning, avoid: { id: avoidId, en: avoidEn } });

export const KAMUS: readonly Term[] = [
  term("buku kerja", "workbook", "one file with sheets", ["workbook", "spreadsheet"], ["spreadsheet"]),
  term("lembar", "sheet", "one sheet of a workbook", ["sheet", "worksheet"], ["worksheet"]),
  term("berkas", "file", "a file on the disk", ["file"]),
  term("baris", "row", "a row of a sheet", ["row"]),
  term("kolom", "column", "a column of a sheet", ["column"]),
  term("sel", "cell", "one cell", ["cell"]),
  term("kepala tabel", "header", "the rows of labels above the data", ["header", "heading"]),
  term("jumlah", "total, amount", "a sum of money, and the row that adds up others", ["total nilai", "nominal uang"]),
  term(
    "cocok, tidak cocok",
    "agrees, does not agree",
    "two figures that must be equal",
    ["match", "mismatch"],
    ["mismatch"],
  ),
  term("belum pasti", "not certain", "can be read in more than one way", ["ambigu"], ["ambiguous"]),
  term(
    "belum dapat diperiksa",
    "cannot be checked yet",
    "a check lacks what it needs",
    ["skip", "dilewatkan"],
    ["skipped"],
  ),
  term(
    "perlu diperiksa",
    "to be looked at",
    "what a check found; `temuan` is an auditor's word",
    ["temuan"],
    ["finding"],
  ),
  term("bukti", "voucher", "a paper that proves a payment"),
  term("pagu", "pagu (ceiling)", "the most that may be spent", ["plafon"]),
  term("sisa", "remainder", "what is left of the pagu", ["saldo pagu"]),
  term("rusak", "damaged", "a file with a broken part", ["korup", "corrupt"], ["corrupt"]),
  term("keliru", "wrong", "SPJ Rapi itself failed", ["error", "galat", "bug", "crash"], ["error", "bug", "crash"]),
  term("salah tulis", "not as it should be", "what was typed cannot be used", ["invalid", "tidak valid"], ["invalid"]),
  term("kosong", "empty, blank", "nothing stands there", ["null", "undefined"], ["null", "undefined"]),
  term("membaca", "to read", "taking in a file", ["parse", "parsing", "mapping"], ["parse", "parsing", "mapping"]),
];
