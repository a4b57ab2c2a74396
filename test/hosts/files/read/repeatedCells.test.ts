import { askOpenpyxl } from "../../../support/python";
import { partsOf, xlsxOfRows, zipOf } from "./support/handmade";
import { firstValues, notesOf } from "./support/opened";

/** As openpyxl wants it: every part with its type. */
function withContentTypes(rows: string): Uint8Array {
  const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${main}.worksheet+xml"/></Types>`;
  const sheets = [{ name: "Data", xml: `<sheetData>${rows}</sheetData>` }];
  return zipOf({ ...partsOf({ sheets }), "[Content_Types].xml": types });
}

describe("a cell that the file tells of twice", () => {
  const cell = (address: string, value: number) => `<c r="${address}"><v>${value}</v></c>`;

  it.each([
    ["in one row", `<row r="1">${cell("A1", 1)}${cell("B1", 2)}${cell("A1", 3)}</row>`],
    [
      "in two rows of one number",
      `<row r="1">${cell("A1", 1)}</row><row r="2"/><row r="1">${cell("B1", 2)}${cell("A1", 3)}</row>`,
    ],
    [
      "far apart",
      `<row r="1">${cell("A1", 1)}${cell("B1", 2)}</row><row r="2">${cell("A2", 1)}</row><row r="1">${cell("A1", 3)}</row>`,
    ],
  ])("%s holds what was written last, and that is told", async (_, rows) => {
    const bytes = xlsxOfRows(rows);
    const { A1, B1 } = await firstValues(bytes);
    expect([A1, B1]).toEqual([3, 2]);
    expect(await notesOf(bytes)).toEqual([{ file: "uji.xlsx", sheet: "Data", note: "repeated-cells", cells: 1 }]);
    expect(askOpenpyxl<unknown>("answer(book.active['A1'].value)", withContentTypes(rows))).toBe(3);
  });

  it("in the same words is not worth telling", async () => {
    expect(await notesOf(xlsxOfRows(`<row r="1">${cell("A1", 7)}${cell("A1", 7)}</row>`))).toEqual([]);
  });
});
