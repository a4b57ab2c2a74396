import type { Sheet } from "../../../src/core/cells/workbook";
import { openExcel } from "./openExcel";

/** A sheet with `a` in its first cell and other cells far away (0-based). */
async function openFar(cells: readonly (readonly [row: number, col: number, value: string | number])[]) {
  const open = await openExcel();
  const sheet = open.excel.addGrid("Jauh", [["a"]]);
  for (const [row, col, value] of cells) sheet.setContent(row, col, value);
  return open;
}

const filled = ({ rows }: Sheet) =>
  rows.flatMap(({ row, cells }) => cells.flatMap((cell, col) => (cell === undefined ? [] : [[row, col, cell.value]])));

describe("cells that stand far from all others", () => {
  it.each([
    ["Z200000", 199_999, 25],
    ["XFD4", 3, 16_383],
    ["XFD400", 399, 16_383],
    ["A1048576", 1_048_575, 0],
    ["XFD1048576", 1_048_575, 16_383],
  ])("are read at %s in a few requests, though the range around all is large", async (_at, row, col) => {
    const open = await openFar([[row, col, "jauh"]]);
    const before = open.excel.counters.requests;
    expect(filled(await open.host.readSheet("Jauh"))).toEqual([
      [1, 0, "a"],
      [row + 1, col, "jauh"],
    ]);
    expect(open.excel.counters.requests - before).toBeLessThanOrEqual(14);
    expect(open.excel.unmodelled()).toEqual([]);
  });

  it("are read in the first row too, which is then a whole one", async () => {
    const open = await openFar([
      [0, 16_383, "ujung"],
      [1, 5, 7],
    ]);
    expect(filled(await open.host.readSheet("Jauh"))).toEqual([
      [1, 0, "a"],
      [1, 16_383, "ujung"],
      [2, 5, 7],
    ]);
  });

  it("cost a long sheet that is filled throughout one more request", async () => {
    const open = await openExcel();
    const rows = Array.from({ length: 6_000 }, (_, row) => Array.from({ length: 10 }, (_, col) => `${row} ${col}`));
    open.excel.addGrid("Penuh", rows);
    const read = await open.host.readSheet("Penuh");
    expect(read.rows.map(({ cells }) => cells.map((cell) => cell?.value))).toEqual(rows);
  });
});
