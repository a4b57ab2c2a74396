import type { Question } from "../../../src/core/records/records";
import { checkPlan } from "../../../src/core/sheets/plan/checkPlan";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { LANGUAGES, type Language } from "../../../src/messages/language";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { awkwardKeys, everything } from "./everything";
import { formulasIn, sheetOf } from "./planReading";
import { at, reviewOf } from "./papers";

const SOLOK: Question = {
  at: at("Hadir.xlsx", "Hadir", 14, 6),
  raw: "Solok",
  field: "kab_kota",
  about: "kab-kota",
  candidates: ["Kabupaten Solok", "Kota Solok"],
};

const NOTHING_ASKED = "Tidak ada yang perlu dijawab.";

describe("the planned workbook", () => {
  it("has its sheets in the order in which an office reads them", () => {
    expect(planSheets(everything(), [], sheetWordsIn("id")).sheets.map(({ name }) => name)).toEqual([
      "Kegiatan",
      "Peserta",
      "Orang",
      "Rekap Kab-Kota",
      "Peta Kehadiran",
      "Anggaran",
      "Realisasi",
      "BKU",
      "Rekap Anggaran",
      "Benang Anggaran",
      "Kelengkapan",
      "Kuitansi",
      "Perlu Diperiksa",
      "Belum Pasti",
      "Pemeriksaan",
      "Jejak",
    ]);
  });

  it.each(LANGUAGES)("can be written (%s), with all papers, with none, and with awkward keys", (language) => {
    for (const review of [everything(), reviewOf({}), awkwardKeys()]) {
      expect(() => checkPlan(planSheets(review, [], sheetWordsIn(language)))).not.toThrow();
    }
  });

  it("gives the same figures in both languages", () => {
    const figures = LANGUAGES.map((language) =>
      [...formulasIn(planSheets(everything(), [], sheetWordsIn(language))).values()].flatMap(({ value }) =>
        typeof value === "number" ? [value] : [],
      ),
    );
    expect(figures[0]).toEqual(figures[1]);
    expect(figures[0]?.length).toBeGreaterThan(300);
  });

  it("says on each sheet without records what to add, and does not look approved", () => {
    const plan = planSheets(reviewOf({}), [], sheetWordsIn("id"));
    for (const name of ["Peserta", "Rekap Kab-Kota", "Anggaran", "Realisasi", "Rekap Anggaran", "Kuitansi"]) {
      const notice = sheetOf(plan, name).cells.find(({ style }) => style === "state-belum");
      expect([name, String(notice?.value)]).toEqual([name, expect.stringMatching(/^Belum dapat diperiksa: /)]);
    }
  });

  it("numbers its printed pages in its own language", () => {
    const footer = (language: Language) => planSheets(reviewOf({}), [], sheetWordsIn(language)).sheets[0]?.print.footer;
    expect(footer("id")).toContain("Halaman &P dari &N");
    expect(footer("en")).toContain("Page &P of &N");
  });

  it("prints on F4, with the header of a list on every page", () => {
    for (const { name, print, tables } of planSheets(everything(), [], sheetWordsIn("id")).sheets) {
      expect([name, print.paper]).toEqual([name, "F4"]);
      if (tables.length === 1) expect([name, print.repeatRows]).toEqual([name, [tables[0]?.row, tables[0]?.row]]);
    }
  });

  it("repeats no heads over two tables of checks: what agrees must never stand under those of what is missing", () => {
    const { tables, print } = sheetOf(planSheets(everything(), [], sheetWordsIn("id")), "Pemeriksaan");
    expect(tables.map(({ columns }) => columns.at(-1)?.header)).toEqual(["Yang belum ada", "Yang dicari"]);
    expect(print.repeatRows).toBeUndefined();
    const heads = tables[1]?.row ?? 0;
    expect(print.together).toEqual([heads - 1, heads + 1]);
  });

  it("asks on a sheet of its own, which stays where nothing is asked: what people typed there finds its place", () => {
    const asked = (review: Parameters<typeof planSheets>[0]) => {
      const { tables, cells } = sheetOf(planSheets(review, [], sheetWordsIn("id")), "Belum Pasti");
      const [table] = tables;
      return [table?.name, table?.row, table?.rows.length, cells.some(({ value }) => value === NOTHING_ASKED)];
    };
    expect(asked(reviewOf({ questions: [SOLOK] }))).toEqual(["BelumPasti", 5, 1, false]);
    expect(asked(reviewOf({}))).toEqual(["BelumPasti", 5, 0, true]);
  });
});
