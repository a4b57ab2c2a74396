import type { PlannedWorkbook } from "../../../src/core/sheets/plan/plannedWorkbook";
import { freeSheetName } from "../../../src/hosts/freeSheetName";
import { openWorkbook } from "../../../src/hosts/files/read/openWorkbook";
import { writeWorkbook } from "../../../src/hosts/files/write/writeWorkbook";
import { memoryHost } from "../../../src/hosts/memory/memoryHost";
import { plannedSheet } from "../../support/plannedSheets";

const PLAN: PlannedWorkbook = {
  title: "Hasil",
  sheets: [
    {
      ...plannedSheet("Anggaran", [["Anggaran kegiatan"]]),
      tables: [
        {
          name: "Anggaran",
          row: 3,
          col: 2,
          columns: [
            { header: "Uraian", style: "text", total: { value: "Jumlah" } },
            { header: "Tanggal", style: "date" },
            { header: "Jumlah", style: "rupiah", total: { value: 16_080_083.5, formula: "SUBTOTAL(109,[Jumlah])" } },
          ],
          rows: [
            ["Paket fullday", 44_993, 16_080_000],
            ["=1+1", undefined, 83.5],
          ],
        },
      ],
      merges: [{ top: 1, left: 1, bottom: 1, right: 4 }],
      hiddenRows: [5],
    },
  ],
};

it("keeps of a planned sheet what a reader finds in the written file", async () => {
  const host = memoryHost({ file: "buku.xlsx", sheets: [] });
  await host.writeSheets(PLAN);
  const inMemory = await host.readSheet("Anggaran");

  const opened = await openWorkbook("hasil.xlsx", await writeWorkbook(PLAN));
  const onDisk = opened.ok ? opened.workbook.sheets[0] : undefined;
  const shape = (sheet: typeof onDisk) => ({
    name: sheet?.name,
    state: sheet?.state,
    merges: sheet?.merges,
    hiddenRows: sheet?.hiddenRows,
    rows: sheet?.rows.map(({ row, cells }) => ({
      row,
      cells: Array.from(cells, (cell) => cell && [cell.kind, cell.value]),
    })),
  });
  expect(shape(inMemory)).toEqual(shape(onDisk));
});

it("keeps the number format of a cell that is planned to look as typed by hand", async () => {
  const host = memoryHost({ file: "buku.xlsx", sheets: [] });
  const sheet = plannedSheet("RAB", [[6500]]);
  const plain = { format: "#,##0" };
  await host.writeSheets({
    title: "RAB",
    sheets: [{ ...sheet, cells: sheet.cells.map((one) => ({ ...one, plain })) }],
  });
  expect((await host.readSheet("RAB")).rows[0]?.cells[0]).toMatchObject({ value: 6500, format: "#,##0" });
});

it("remembers which cells were brought into view, in their order", async () => {
  const host = memoryHost({ file: "buku.xlsx", sheets: [] });
  await host.writeSheets(PLAN);
  const at = { file: "buku.xlsx", sheet: "Anggaran", row: 4, col: 4 };
  await host.revealCell(at);
  await host.revealCell({ ...at, row: 6 });
  expect(host.revealed.map(({ row }) => row)).toEqual([4, 6]);
});

describe("a free sheet name", () => {
  it.each([
    ["Peserta", [], "Peserta"],
    ["Peserta", ["PESERTA"], "Peserta (2)"],
    ["Peserta", ["peserta", "Peserta (2)"], "Peserta (3)"],
    ["A".repeat(31), ["a".repeat(31)], `${"A".repeat(27)} (2)`],
  ])("for %s beside %j is %s", (wanted, taken, expected) => {
    expect(freeSheetName(wanted, taken)).toBe(expected);
  });
});
