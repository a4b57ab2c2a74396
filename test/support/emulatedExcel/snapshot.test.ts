/** The proof that nothing was touched must notice any touch. */
import { createEmulatedExcel, type EmulatedExcel } from "./createEmulatedExcel";

function withSheet(): EmulatedExcel {
  const excel = createEmulatedExcel();
  excel.addSheetsFrom({
    file: "buku.xlsx",
    sheets: [
      {
        name: "RAB",
        state: "visible",
        rows: [
          {
            row: 1,
            cells: [
              { kind: "text", value: "Uraian", format: "@", formula: undefined },
              { kind: "number", value: 5, format: "General", formula: "2+3" },
              undefined,
              { kind: "date", value: 45_000, format: "dd/mm/yyyy", formula: undefined },
            ],
          },
        ],
        merges: [{ top: 3, left: 1, bottom: 3, right: 4 }],
        hiddenRows: [2, 7],
        hiddenColumns: [5],
        filter: { top: 5, left: 1, bottom: 9, right: 4 },
      },
    ],
  });
  return excel;
}

test("sheets of the core's stand there as staff left them", async () => {
  const excel = withSheet();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("RAB");
    const range = sheet.getRange("A1:D1").load("values,formulas,numberFormat,text");
    const merged = sheet.getRange("A1:Z9").getMergedAreasOrNullObject().load("address");
    const hidden = sheet.getRange("7:7").load("rowHidden");
    const column = sheet.getRange("E:E").load("columnHidden");
    const filter = sheet.autoFilter.getRangeOrNullObject().load("address");
    await context.sync();
    expect(range.values).toEqual([["Uraian", 5, "", 45_000]]);
    expect(range.formulas).toEqual([["Uraian", "=2+3", "", 45_000]]);
    expect(range.numberFormat).toEqual([["@", "General", "General", "dd/mm/yyyy"]]);
    expect(range.text).toEqual([["Uraian", "5", "", "15/03/2023"]]);
    expect([merged.address, hidden.rowHidden, column.columnHidden, filter.address]).toEqual([
      "RAB!A3:D3",
      true,
      true,
      "RAB!A5:D9",
    ]);
  });
  expect([...excel.workbook.sheet("RAB").hiddenRows]).toEqual([1]);
  expect([...(excel.workbook.sheet("RAB").filter?.hiddenRows ?? [])]).toEqual([6]);
});

test("reading leaves every byte as it was", async () => {
  const excel = withSheet();
  const before = excel.snapshot();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("RAB").getUsedRange().load();
    context.workbook.worksheets.load();
    await context.sync();
  });
  expect(excel.snapshot()).toBe(before);
  expect(withSheet().snapshot()).toBe(before);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a value", (sheet) => void (sheet.getRange("A1").values = [["uraian"]])],
  ["a number as text", (sheet) => void (sheet.getRange("B1").values = [["'5"]])],
  ["the same value over a formula", (sheet) => void (sheet.getRange("B1").values = [[5]])],
  ["an empty cell filled", (sheet) => void (sheet.getRange("C1").values = [[1]])],
  ["a number format", (sheet) => void (sheet.getRange("D1").numberFormat = [["yyyy"]])],
  ["a colour", (sheet) => void (sheet.getRange("A1").format.fill.color = "#FF0000")],
  ["a colour of an empty cell", (sheet) => void (sheet.getRange("Z9").format.fill.color = "#FF0000")],
  ["a colour of a column", (sheet) => void (sheet.getRange("Z:Z").format.fill.color = "#FF0000")],
  ["a border", (sheet) => void (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous")],
  ["a width", (sheet) => void (sheet.getRange("A:A").format.columnWidth = 99)],
  ["a height", (sheet) => void (sheet.getRange("1:1").format.rowHeight = 99)],
  ["a row shown", (sheet) => void (sheet.getRange("2:2").rowHidden = false)],
  ["a column shown", (sheet) => void (sheet.getRange("E:E").columnHidden = false)],
  ["a merge undone", (sheet) => sheet.getRange("A3:D3").unmerge()],
  ["a filter cleared", (sheet) => sheet.autoFilter.clearCriteria()],
  ["a filter removed", (sheet) => sheet.autoFilter.remove()],
  ["a table", (sheet) => void sheet.tables.add("H1:I2", true)],
  ["a name", (sheet) => void sheet.names.add("Pagu", "=RAB!$A$1")],
  ["a property", (sheet) => void sheet.customProperties.add("a", "b")],
  ["a pane", (sheet) => sheet.freezePanes.freezeRows(1)],
  ["gridlines", (sheet) => void (sheet.showGridlines = false)],
  ["a tab's colour", (sheet) => void (sheet.tabColor = "#FF0000")],
  ["paper", (sheet) => void (sheet.pageLayout.paperSize = "A4")],
  ["protection", (sheet) => sheet.protection.protect()],
  ["the name of the sheet", (sheet) => void (sheet.name = "RAB 2")],
  ["deleted cells", (sheet) => sheet.getRange("A1").delete("Left")],
])("%s is noticed", async (_name, touch) => {
  const excel = withSheet();
  const { id } = excel.workbook.sheet("RAB");
  const before = excel.bytesOf(id);
  await excel.Excel.run(async (context) => {
    touch(context.workbook.worksheets.getItem("RAB"));
    await context.sync();
  });
  expect(excel.bytesOf(id)).not.toBe(before);
  expect(excel.unmodelled()).toEqual([]);
});
