import type { PlannedTable, PlannedValue, PlannedWorkbook } from "../../../src/core/sheets/plan/plannedWorkbook";
import { PlanFault } from "../../../src/core/sheets/plan/planFault";
import { plannedSheet } from "../../support/plannedSheets";
import { openExcel } from "./openExcel";

/** Texts that Excel would take for something else, or that reach its limits (Excel specifications and limits). */
const TEXTS: readonly string[] = [
  "=1+1",
  "+62 812 0000",
  "-5",
  "@nama",
  "'kutip di depan",
  "''dua",
  "1371012345678901",
  "198801012010012001",
  "000123",
  "1e5",
  "3/4",
  "8 Maret 2023",
  "50%",
  "Rp 16.080.000,-",
  "TRUE",
  "#N/A",
  "baris satu\nbaris dua",
  " spasi di tepi ",
  "\u00a0",
  "😀 é ﷽",
  "x".repeat(32_767),
];
/** Numbers to the 15 digits that Excel keeps, and serials that no date has: before 1900 and on its false 29 February. */
const NUMBERS: readonly number[] = [
  0,
  -0.01,
  1,
  59,
  60,
  61,
  -1,
  2_958_466,
  467_998_630_663.83,
  999_999_999_999_999,
  0.1 + 0.2,
];

function planWith(texts: readonly PlannedValue[], numbers: readonly PlannedValue[]): PlannedWorkbook {
  const rows = Array.from({ length: Math.max(texts.length, numbers.length) }, (_, row) => [
    texts[row],
    numbers[row],
    numbers[row],
  ]);
  const table: PlannedTable = {
    name: "Sulit",
    row: 3,
    col: 2,
    columns: [
      { header: "Teks", style: "text" },
      { header: "Angka", style: "rupiah" },
      { header: "Tanggal", style: "date" },
    ],
    rows,
  };
  const loose = texts.map((value, index) => ({ row: 40 + index, col: 6, value: value ?? "", style: "text" }) as const);
  return { title: "Sulit", sheets: [{ ...plannedSheet("Sulit", []), tables: [table], cells: loose }] };
}

describe("what Excel would make something else of", () => {
  it("stands as it was planned, to the letter and to the digit", async () => {
    const { excel, host, staff } = await openExcel();
    const before = staff();
    await host.writeSheets(planWith(TEXTS, NUMBERS));
    const sheet = excel.workbook.sheet("Sulit");
    TEXTS.forEach((text, row) => {
      expect([text.slice(0, 40), sheet.cell(3 + row, 1)]).toEqual([
        text.slice(0, 40),
        expect.objectContaining({ value: text }),
      ]);
      expect(sheet.cell(3 + row, 1).formula).toBeUndefined();
      expect(sheet.cell(39 + row, 5).value).toBe(text);
    });
    NUMBERS.forEach((number, row) => {
      for (const col of [2, 3]) expect(sheet.cell(3 + row, col).value).toBe(Number(number.toPrecision(15)));
    });
    expect(staff()).toEqual(before);
    expect(excel.unmodelled()).toEqual([]);
    // And it is no change when it is compared with what stands there.
    const changes = await host.compareSheets(planWith(TEXTS, NUMBERS), [{ table: "Sulit", key: ["Teks"], typed: [] }]);
    expect(changes).toEqual([expect.objectContaining({ added: [], changed: [], gone: [] })]);
  });

  it.each([
    ["a text of more than 32,767 characters", planWith(["x".repeat(32_768)], [])],
    ["a number that is none", planWith([], [Number.NaN])],
  ])("is refused before Excel is asked anything: %s", async (_what, plan) => {
    const { excel, host } = await openExcel();
    await expect(host.writeSheets(plan)).rejects.toBeInstanceOf(PlanFault);
    expect(excel.counters.requests).toBe(0);
  });

  it("is a formula of more than 8,192 characters: Excel's refusal leaves no trace", async () => {
    const { excel, host } = await openExcel();
    const before = excel.snapshot();
    const cell = { row: 1, col: 1, value: 0, formula: `SUM(${"1,".repeat(4_200)}1)`, style: "rupiah" } as const;
    const plan = { title: "Panjang", sheets: [{ ...plannedSheet("Panjang", []), cells: [cell] }] };
    const fault: unknown = await host.writeSheets(plan).catch((reason: unknown) => reason);
    expect(fault).toBeInstanceOf(Error);
    if (!(fault instanceof PlanFault)) expect(fault).toMatchObject({ left: "as-it-was" });
    expect(excel.snapshot() === before).toBe(true);
  });

  it("is a name of 31 characters, or one that differs from another in capitals alone", async () => {
    const { excel, host, staff } = await openExcel();
    const long = "Rekapitulasi Kegiatan 123456789"; // 31 characters
    excel.addGrid(long.toUpperCase(), [["punya kami"]]);
    excel.addGrid(`${long.slice(0, 27)} (2)`, [["juga"]]);
    const before = [...staff(), excel.bytesOf(long)];
    const plan = { title: "Panjang", sheets: [{ ...plannedSheet(long, [["a"]]) }] };
    expect((await host.writeSheets(plan)).sheets).toEqual([`${long.slice(0, 27)} (3)`]);
    expect([...staff(), excel.bytesOf(long)]).toEqual(before);
  });
});

describe("a workbook in which nothing is filled", () => {
  it("is read as empty, and takes the result", async () => {
    const { excel, host } = await openExcel();
    excel.addGrid("Kosong", []);
    expect((await host.readSheet("Kosong")).rows).toEqual([]);
    await host.writeSheets(planWith(["x"], [1]));
    expect(await host.lastWrite()).toMatchObject({ finished: true });
  });
});
