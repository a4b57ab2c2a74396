import type { PlannedCell, PlannedSheet, PlannedWorkbook } from "../../../src/core/sheets/plan/plannedWorkbook";
import { plannedSheet } from "../../support/plannedSheets";
import { type OpenExcel, openExcel } from "./openExcel";
import { type Finding, PEOPLE, smallResult } from "./smallResult";

jest.setTimeout(120_000);

/** Excel on the web refuses above 5 MB; a request of this size still leaves the screen its turn. */
const MOST = 2_000_000;

const count = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));
const plan = (sheet: PlannedSheet): PlannedWorkbook => ({ title: "Hasil", sheets: [sheet] });

async function write({ host }: OpenExcel, sheet: Partial<PlannedSheet>): Promise<void> {
  await host.writeSheets(plan({ ...plannedSheet("Hasil", []), ...sheet }));
  expect(await host.lastWrite()).toMatchObject({ finished: true });
}

describe("every request is small enough for Excel on the web", () => {
  let open: OpenExcel;
  beforeEach(async () => (open = await openExcel()));
  afterEach(() => expect(open.excel.counters.largestRequest).toBeLessThan(MOST));

  it("where 15 columns hold amounts and words in turn", async () => {
    const columns = count(15, (index) => ({ header: `K${index}`, style: "rupiah" as const }));
    const rows = count(6_000, (row) => columns.map((_, col) => ((row + col) % 2 === 1 ? 5 : "-")));
    await write(open, { tables: [{ name: "Besar", row: 1, col: 1, columns, rows }] });
    expect(open.excel.workbook.sheet("Hasil").numberFormatAt(1, 0)).toBe("@");
    expect(open.excel.workbook.sheet("Hasil").numberFormatAt(1, 1)).toContain("#,##0");
  });

  it("where 4,000 cells each look different from the one before", async () => {
    const cells = count(4_000, (index): PlannedCell => ({
      row: index + 1,
      col: 1,
      value: index % 2 === 0 ? `teks ${index}` : index,
      style: index % 2 === 0 ? "state-salah" : "rupiah",
    }));
    await write(open, { cells });
  });

  it("where 2,500 rows are merged and every second one is hidden", async () => {
    const cells = count(2_500, (index): PlannedCell => ({ row: index + 1, col: 1, value: `x${index}`, style: "text" }));
    const merges = cells.map(({ row }) => ({ top: row, left: 1, bottom: row, right: 3 }));
    await write(open, { cells, merges, hiddenRows: cells.map(({ row }) => row).filter((row) => row % 2 === 0) });
    expect(open.excel.workbook.sheet("Hasil").hiddenRows.size).toBe(1_250);
    expect(open.excel.workbook.sheet("Hasil").merges).toHaveLength(2_500);
  });

  it("where people wrote 6,000 notes, a text and a number in turn", async () => {
    const findings = count(6_000, (index): Finding => [`kode-${index}`, `RAB!B${index}`, index]);
    await open.host.writeSheets(smallResult(findings), { people: PEOPLE });
    const sheet = open.excel.workbook.sheet("Perlu Diperiksa");
    for (let row = 4; row < 6_004; row += 1) sheet.setContent(row, 6, row % 2 === 0 ? row : "sudah dicek");
    await open.host.writeSheets(smallResult(findings), { people: PEOPLE });
    expect(open.excel.workbook.sheet("Perlu Diperiksa").cell(5, 6).value).toBe("sudah dicek");
  });

  it("where a source has 20,000 rows of which every second is hidden", async () => {
    const sheet = open.excel.addGrid(
      "Sempit",
      count(20_000, (index) => [index + 1]),
    );
    for (let row = 1; row < 20_000; row += 2) sheet.hiddenRows.add(row);
    const { rows, hiddenRows } = await open.host.readSheet("Sempit");
    expect([rows.length, hiddenRows.length, hiddenRows[0]]).toEqual([20_000, 10_000, 2]);
  });

  it("where a source is so wide that each of its rows is a request of its own", async () => {
    const words = (row: number) => count(16_384, (col) => `uraian yang panjang di baris ${row} dan kolom ${col}`);
    open.excel.addGrid("Lebar", count(12, words));
    const { rows } = await open.host.readSheet("Lebar");
    expect(rows.map(({ cells }) => cells[16_383]?.value)).toEqual(count(12, (row) => words(row)[16_383]));
  });

  it("where a source has 3,000 merged areas", async () => {
    const sheet = open.excel.addGrid(
      "Gabung",
      count(3_000, (index) => [index + 1, "", "a"]),
    );
    for (let row = 0; row < 3_000; row += 1) sheet.merges.push({ top: row, left: 0, rows: 1, columns: 2 });
    expect((await open.host.readSheet("Gabung")).merges).toHaveLength(3_000);
  });
});

it("a request that Excel refuses as too large is halved until it is taken", async () => {
  const open = await openExcel({ limits: { requestBytes: 60_000 } });
  const cells = count(300, (index): PlannedCell => ({
    row: index + 1,
    col: 1,
    value: `teks ${index}`,
    style: index % 2 === 0 ? "state-salah" : "state-cocok",
  }));
  await write(open, { cells });
  const sheet = open.excel.workbook.sheet("Hasil");
  expect(sheet.cell(299, 0).value).toBe("teks 299");
});
