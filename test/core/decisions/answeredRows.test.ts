import type { Answer } from "../../../src/core/decisions/decisions";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { plainWorkbook } from "../../support/foundTables";
import { decided, onlyTable, rupiahOf } from "./decided";

/** The last line is the sum of the others; nothing says whether it is one of them or their total. */
const REALISASI = plainWorkbook(`
  | Uraian | Pagu | Realisasi | Sisa
  | Kertas | =100000 | =100000 | =0
  | Cover | =200000 | =200000 | =0
  | Fotokopi | =300000 | =300000 | =0
  | Sewa mobil | =600000 | =600000 | =0
`);

const STRAY_AMOUNT = plainWorkbook(`
  | Kode Rekening | Uraian | Volume | Satuan | Harga Satuan | Jumlah
  | 5.1.02.01.01.0024 | Kertas | =1 | Rim | =100000 | =100000
  | 5.1.02.01.01.0025 | Cover | =1 | Rim | =200000 | =200000
  | | | | | | =350000
`);

function asked(book: typeof REALISASI) {
  const question = decided(book).records.questions.find(({ about }) => about === "row");
  if (question === undefined) throw new Error("no row is asked about");
  return question;
}

function answer(book: typeof REALISASI, choice: string, more: Partial<Answer> = {}): Answer {
  const { at, about, field, raw } = asked(book);
  return { at, about, field, raw, choice, everywhere: false, ...more };
}

function rolesOf(book: typeof REALISASI, choice: string) {
  return onlyTable(decided(book, { answers: [answer(book, choice)] })).rows.map(({ role }) => role);
}

describe("a row that may count or sum others", () => {
  test("is asked about with choices that can be answered", () => {
    expect(asked(REALISASI).candidates).toContain("record");
    expect(asked(REALISASI).candidates).toHaveLength(2);
    expect(asked(STRAY_AMOUNT).candidates).toEqual(["other", "record", "subtotal"]);
  });

  test("shows its choices in words where the result asks", () => {
    const { sheets } = planSheets(decided(REALISASI), [], sheetWordsIn("id"));
    const written = JSON.stringify(sheets.find(({ name }) => name === "Belum Pasti"));
    expect(written).toContain("rincian (dihitung)");
    expect(written).toContain("jumlah (tidak dihitung)");
  });

  test("counts when a person says that it does", () => {
    const { records, decided: came } = decided(REALISASI, { answers: [answer(REALISASI, "record")] });
    expect(rupiahOf(records.realisasi.map(({ realisasi }) => realisasi))).toEqual([100_000, 200_000, 300_000, 600_000]);
    expect(records.questions).toEqual([]);
    expect(records.saksi).toEqual([]);
    expect(records.accounts).toMatchObject([{ read: 4, records: 4, witnesses: 0 }]);
    expect(came.answered.map(({ question }) => question.at.row)).toEqual([5]);
    expect(came.stale).toEqual([]);
  });

  test.each(["subtotal", "total"])("is a %s over the lines above it when a person says so", (role) => {
    const { records } = decided(REALISASI, { answers: [answer(REALISASI, role)] });
    expect(rupiahOf(records.realisasi.map(({ realisasi }) => realisasi))).toEqual([100_000, 200_000, 300_000]);
    expect(records.questions).toEqual([]);
    expect(records.saksi.map(({ level, count, field }) => [level, count, field])).toContainEqual([
      role,
      3,
      "realisasi",
    ]);
    expect(records.accounts).toMatchObject([{ read: 4, records: 3, witnesses: 1 }]);
  });

  test("is neither when a person says so, and is asked about no more", () => {
    const { records } = decided(STRAY_AMOUNT, { answers: [answer(STRAY_AMOUNT, "other")] });
    expect(records.questions).toEqual([]);
    expect(records.anggaran).toHaveLength(2);
    expect(rolesOf(STRAY_AMOUNT, "record")).toEqual(["record", "record", "record"]);
  });

  test("holds the sum that a person calls one against the lines above it, right or wrong", () => {
    const { records } = decided(STRAY_AMOUNT, { answers: [answer(STRAY_AMOUNT, "subtotal")] });
    const [saksi] = records.saksi.filter(({ field }) => field === "jumlah");
    expect(saksi && rupiahOf([saksi.written, { value: saksi.recomputed }])).toEqual([350_000, 300_000]);
  });

  test("is asked about anew, and told, where its name has changed or the answer says nothing", () => {
    const changed = decided(REALISASI, { answers: [answer(REALISASI, "record", { raw: "Sewa bus" })] });
    const unread = decided(REALISASI, { answers: [answer(REALISASI, "entah")] });
    expect(changed.decided.stale.map(({ because }) => because)).toEqual(["text-changed"]);
    expect(unread.decided.stale.map(({ because }) => because)).toEqual(["not-understood"]);
    for (const { records } of [changed, unread]) expect(records.questions.map(({ about }) => about)).toEqual(["row"]);
  });

  test("is told in the sheet Jejak with what was answered", () => {
    const review = decided(REALISASI, { answers: [answer(REALISASI, "record")] });
    const { sheets } = planSheets(review, [], sheetWordsIn("id"));
    expect(JSON.stringify(sheets.find(({ name }) => name === "Jejak"))).toContain("rincian (dihitung)");
  });

  test("is settled by a table correction as well", () => {
    const { file, sheet, range } = onlyTable(decided(REALISASI));
    const tables = [{ file, sheet, found: range, rows: [{ row: 5, role: "record" as const }] }];
    const { records } = decided(REALISASI, { tables });
    expect(records.questions).toEqual([]);
    expect(records.realisasi).toHaveLength(4);
  });
});
