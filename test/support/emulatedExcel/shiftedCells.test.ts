import { createEmulatedExcel, type EmulatedExcel } from "./createEmulatedExcel";
import { errorCode } from "./errorCode";

/** A table with a row of totals, cells beside and below it, and a sheet that names its cells. */
async function withTable(): Promise<EmulatedExcel> {
  const excel = createEmulatedExcel();
  excel.addGrid("Rekap", [
    ["Rekap"],
    ["Nama", "Jumlah", "Dua kali", undefined, "catatan"],
    ["Ani", 3],
    ["Budi", 4],
    [undefined],
    ["Keterangan"],
  ]);
  excel.addGrid("Lain", [["x"]]);
  await act(excel, (sheet) => {
    const table = sheet.tables.add(sheet.getRange("A2:C4"), true);
    table.name = "Rekap1";
    sheet.getRange("C3:C4").formulas = [["=[@Jumlah]*2"], ["=[@Jumlah]*2"]];
    table.showTotals = true;
  });
  await act(
    excel,
    (sheet) => (sheet.getRange("A1:B1").formulas = [["=Rekap!B3+Rekap!$C$4", "=SUM(Rekap!B3:B4)+SUM(Rekap1[Jumlah])"]]),
    "Lain",
  );
  return excel;
}

async function act(excel: EmulatedExcel, batch: (sheet: Excel.Worksheet) => void, name = "Rekap"): Promise<void> {
  await excel.Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

const look = (excel: EmulatedExcel) => {
  const { sheet, table } = excel.workbook.findTable("Rekap1") ?? fail();
  const { top, left, rows, columns } = table.area;
  const row = (at: number) =>
    Array.from({ length: columns }, (_, col) => sheet.cell(at, left + col)).map(
      ({ formula, value }) => formula ?? value,
    );
  return Array.from({ length: rows }, (_, at) => row(top + at));
};
const fail = (): never => {
  throw new Error("no table");
};
const lain = (excel: EmulatedExcel) => [0, 1].map((col) => excel.workbook.sheet("Lain").cell(0, col).formula);

describe("a column set into a table (TableColumnCollection.add, Insert > Table Columns to the Left)", () => {
  test("shifts what stands to its right, in the table and beside it, and every formula goes on naming its cells", async () => {
    const excel = await withTable();
    await act(excel, (sheet) => sheet.tables.getItem("Rekap1").columns.add(1, undefined, "PIC"));
    expect(look(excel)).toEqual([
      ["Nama", "PIC", "Jumlah", "Dua kali"],
      ["Ani", undefined, 3, "=[@Jumlah]*2"],
      ["Budi", undefined, 4, "=[@Jumlah]*2"],
      ["Total", undefined, undefined, "=SUBTOTAL(109,[Dua kali])"],
    ]);
    expect(excel.workbook.sheet("Rekap").cell(1, 5).value).toBe("catatan");
    expect(lain(excel)).toEqual(["=Rekap!C3+Rekap!$D$4", "=SUM(Rekap!C3:C4)+SUM(Rekap1[Jumlah])"]);
  });

  test("so does a column of the whole sheet; the new header is one of Excel's own", async () => {
    const excel = await withTable();
    await act(excel, (sheet) => void sheet.getRange("B:B").insert("Right"));
    expect(look(excel)[0]).toEqual(["Nama", "Column2", "Jumlah", "Dua kali"]);
  });
});

describe("rows of a sheet set in or deleted through a table", () => {
  test("are rows of the table, filled from its calculated columns", async () => {
    const excel = await withTable();
    await act(excel, (sheet) => void sheet.getRange("4:4").insert("Down"));
    expect(look(excel).slice(1, 4)).toEqual([
      ["Ani", 3, "=[@Jumlah]*2"],
      [undefined, undefined, "=[@Jumlah]*2"],
      ["Budi", 4, "=[@Jumlah]*2"],
    ]);
    expect(lain(excel)).toEqual(["=Rekap!B3+Rekap!$C$5", "=SUM(Rekap!B3:B5)+SUM(Rekap1[Jumlah])"]);
    expect(excel.workbook.sheet("Rekap").cell(7, 0).value).toBe("Keterangan");
  });

  test("leave #REF! where a formula named a deleted cell", async () => {
    const excel = await withTable();
    await act(excel, (sheet) => sheet.getRange("3:3").delete("Up"));
    expect(look(excel)).toHaveLength(3);
    expect(lain(excel)[0]).toBe("=Rekap!#REF!+Rekap!$C$3");
  });
});

test("cells of a part of a table are never shifted against its other cells", async () => {
  const excel = await withTable();
  for (const address of ["A3:A3", "B3:C3"])
    expect(await errorCode(act(excel, (sheet) => void sheet.getRange(address).insert("Down")))).toBe(
      "InsertDeleteConflict",
    );
});
