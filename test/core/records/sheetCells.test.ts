import { indexCells, SheetCells } from "../../../src/core/records/cells/sheetCells";
import type { Sheet } from "../../../src/core/cells/workbook";
import { cellOf } from "../../support/foundTables";

const sheet: Sheet = {
  name: "Hadir",
  state: "visible",
  rows: [
    { row: 2, cells: [cellOf("Kab. Agam"), undefined, cellOf("Budi")] },
    // Some programs repeat a merged value in every cell that it covers.
    { row: 3, cells: [cellOf("Kab. Agam"), undefined, cellOf("Dewi")] },
    { row: 9, cells: [cellOf("   "), cellOf("x")] },
  ],
  merges: [
    { top: 2, left: 1, bottom: 4, right: 2 },
    { top: 9, left: 2, bottom: 9, right: 3 },
  ],
  hiddenRows: [],
  hiddenColumns: [],
  filter: undefined,
};

describe("the cells of a sheet", () => {
  const cells = new SheetCells("berkas.xlsx", sheet);

  it("has a merged value in its first cell only", () => {
    expect(cells.own(2, 1)?.value).toBe("Kab. Agam");
    expect(cells.own(3, 1)).toBeUndefined();
    expect(cells.own(3, 3)?.value).toBe("Dewi");
  });

  it("shows a merged value everywhere under it, with its first cell", () => {
    expect(cells.seen(4, 2)).toMatchObject({ row: 2, col: 1, cell: { value: "Kab. Agam" } });
    expect(cells.seen(5, 1)).toBeUndefined();
    expect(cells.seen(9, 3)).toMatchObject({ row: 9, col: 2 });
  });

  it("takes a cell of blanks for an empty one", () => {
    expect(cells.own(9, 1)).toBeUndefined();
    expect(cells.filled(9, 1, 99).map(({ col }) => col)).toEqual([2]);
  });

  it("says which sheet it does not have", () => {
    const find = indexCells([{ file: "berkas.xlsx", sheets: [sheet] }]);
    expect(find("berkas.xlsx", "Hadir").own(2, 1)?.value).toBe("Kab. Agam");
    expect(() => find("berkas.xlsx", "Undangan")).toThrow("berkas.xlsx has no sheet Undangan");
  });
});
