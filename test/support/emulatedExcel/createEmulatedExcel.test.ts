import { createEmulatedExcel } from "./createEmulatedExcel";

test("a round through Microsoft's client", async () => {
  const excel = createEmulatedExcel();
  excel.addGrid("Daftar Hadir", [
    ["Nama", "NIP"],
    ["Ani", "1"],
  ]);
  const before = excel.bytesOf("Daftar Hadir");
  await excel.Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/id");
    await context.sync();
    expect(sheets.items.map((s) => s.name)).toEqual(["Daftar Hadir"]);
    const used = sheets.items[0]!.getUsedRangeOrNullObject(true).load("values,numberFormat,address");
    await context.sync();
    expect(used.values).toEqual([
      ["Nama", "NIP"],
      ["Ani", "1"],
    ]);
    expect(used.address).toBe("'Daftar Hadir'!A1:B2");
    const sheet = context.workbook.worksheets.add("Rekap");
    const range = sheet.getRange("A1:B3");
    range.numberFormat = "@" as unknown as string[][];
    range.values = [
      ["Nama", "NIP"],
      ["=Ani", "1982"],
      ["-x", ""],
    ];
    const table = sheet.tables.add(range, true);
    table.name = "Peserta";
    sheet.freezePanes.freezeRows(1);
    sheet.showGridlines = false;
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&A";
    sheet.load("id,showGridlines");
    range.load("values,valueTypes");
    range.format.font.bold = true;
    range.format.load("font/bold,columnWidth");
    await context.sync();
    expect(range.values).toEqual([
      ["Nama", "NIP"],
      ["=Ani", "1982"],
      ["-x", ""],
    ]);
    expect(sheet.showGridlines).toBe(false);
    expect(range.format.font.bold).toBe(true);
    await excel.Excel.createWorkbook("AAAA");
  });
  expect(excel.workbook.createdWorkbooks).toEqual(["AAAA"]);
  expect(excel.bytesOf("Daftar Hadir")).toBe(before);
  expect(excel.unmodelled()).toEqual([]);
});
