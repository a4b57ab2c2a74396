import { createEmulatedExcel, type EmulatedExcel } from "./createEmulatedExcel";
import { errorCode } from "./errorCode";

function withSheet(): EmulatedExcel {
  const excel = createEmulatedExcel();
  excel.addGrid("Lembar1", [
    ["Nama", "NIP", "Jumlah"],
    ["Ani", "1", 3],
    ["Budi", "2", 4],
  ]);
  return excel;
}

/** Runs a batch on the sheet and syncs. */
function onSheet(excel: EmulatedExcel, batch: (sheet: Excel.Worksheet) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem("Lembar1"));
    await context.sync();
  });
}

describe("the size of what is written (Set and get range values, text, or formulas)", () => {
  test.each<[string, unknown[][]]>([
    ["too few rows", [["a", "b"]]],
    [
      "too many columns",
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ],
    ["jagged", [["a", "b"], ["c"]]],
    ["one cell for a whole range", [["a"]]],
  ])("%s: InvalidArgument, and the range is as it was", async (_name, values) => {
    const excel = withSheet();
    const before = excel.bytesOf("Lembar1");
    const run = onSheet(excel, (sheet) => {
      sheet.getRange("A1:B2").values = values;
    });
    expect(await errorCode(run)).toBe("InvalidArgument");
    expect(excel.bytesOf("Lembar1")).toBe(before);
  });

  test("one value that is no array goes to every cell", async () => {
    const excel = withSheet();
    await onSheet(excel, (sheet) => {
      sheet.getRange("E1:F2").values = "x" as unknown as string[][];
    });
    expect([0, 1].map((row) => excel.workbook.sheet("Lembar1").cell(row, 5).value)).toEqual(["x", "x"]);
  });

  test("one number format in an array of one goes to every cell (Excel add-in tutorial)", async () => {
    const excel = withSheet();
    await onSheet(excel, (sheet) => {
      sheet.getRange("C2:C3").numberFormat = [["#,##0"]];
    });
    expect([1, 2].map((row) => excel.workbook.sheet("Lembar1").numberFormatAt(row, 2))).toEqual(["#,##0", "#,##0"]);
  });
});

test("an array of more than 1,500 cells is several writes in one request: what came before a failure stays", async () => {
  const excel = withSheet();
  const rows = Array.from({ length: 2000 }, (_, i) => [i, i]);
  const write = (): Promise<void> => onSheet(excel, (sheet) => void (sheet.getRange("H1:I2000").values = rows));
  excel.failAt(
    (action) => action.name === "Range.values=" && action.place === "Lembar1!H751:I1500",
    "GeneralException",
  );
  expect(await errorCode(write())).toBe("GeneralException");
  const sheet = excel.workbook.sheet("Lembar1");
  expect([sheet.cell(749, 7).value, sheet.cell(750, 7).value]).toEqual([749, undefined]);
  await write();
  expect(sheet.cell(1999, 8).value).toBe(1999);
  const wrong = onSheet(excel, (sheet) => void (sheet.getRange("H1:I1999").values = rows));
  expect(await errorCode(wrong)).toBe("InvalidArgument");
});

describe("an unbounded range (Read or write to an unbounded range)", () => {
  test("reads null for cell-level properties, and a valid address and count", async () => {
    const excel = withSheet();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Lembar1").getRange("A:C");
      range.load("values,text,formulas,numberFormat,address,cellCount");
      await context.sync();
      expect([range.values, range.text, range.formulas, range.numberFormat]).toEqual([null, null, null, null]);
      expect(range.address).toBe("Lembar1!A:C");
      expect(range.cellCount).toBe(3 * 1_048_576);
    });
  });

  test.each(["values", "formulas", "numberFormat"] as const)("refuses %s", async (property) => {
    const excel = withSheet();
    const run = onSheet(excel, (sheet) => {
      sheet.getRange("A:B")[property] = "Due Date" as unknown as string[][];
    });
    expect(await errorCode(run)).toBe("InvalidArgument");
  });

  test("takes formats, without making a million cells", async () => {
    const excel = withSheet();
    await onSheet(excel, (sheet) => {
      sheet.getRange("B:B").format.columnWidth = 120;
      sheet.getRange("B:B").format.font.bold = true;
    });
    const sheet = excel.workbook.sheet("Lembar1");
    expect(sheet.columnWidths.get(1)).toBe(120);
    expect(sheet.lookOf(900_000, 1)).toEqual({ "font/bold": true });
    expect(sheet.usedArea({ top: 0, left: 0, rows: 1_048_576, columns: 16_384 }, false)).toEqual({
      top: 0,
      left: 0,
      rows: 3,
      columns: 3,
    });
  });
});

describe("used ranges (Excel.Worksheet.getUsedRange, Excel.Range.getUsedRange)", () => {
  test("cells with only a format count unless valuesOnly", async () => {
    const excel = withSheet();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Lembar1");
      sheet.getRange("F10").format.fill.color = "#FFFF00";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect([all.address, values.address]).toEqual(["Lembar1!A1:F10", "Lembar1!A1:C3"]);
    });
  });

  test("a blank worksheet gives its top left cell, or a null object", async () => {
    const excel = createEmulatedExcel();
    excel.workbook.addSheet("Kosong");
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kosong");
      const used = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.address).toBe("Kosong!A1");
      expect(none.isNullObject).toBe(true);
    });
  });

  test("of a range without used cells it is ItemNotFound", async () => {
    const run = onSheet(withSheet(), (sheet) => void sheet.getRange("X1:Y2").getUsedRange().load("address"));
    expect(await errorCode(run)).toBe("ItemNotFound");
  });
});

describe("merged cells", () => {
  test("only the first cell keeps what it holds, and takes what is written", async () => {
    const excel = withSheet();
    await onSheet(excel, (sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:B1").values = [["Judul", "hilang"]];
    });
    const sheet = excel.workbook.sheet("Lembar1");
    expect([sheet.cell(0, 0).value, sheet.cell(0, 1).value]).toEqual(["Judul", undefined]);
  });

  test("merged areas are found only by their top left cell (office-js issue 3611)", async () => {
    const excel = withSheet();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Lembar1");
      sheet.getRange("A1:C2").merge();
      const found = sheet.getRange("A1:A1").getMergedAreasOrNullObject().load("address,areaCount");
      const missed = sheet.getRange("B1:E6").getMergedAreasOrNullObject();
      found.areas.load("items/address,items/rowCount");
      await context.sync();
      expect([found.address, found.areaCount]).toEqual(["Lembar1!A1:C2", 1]);
      expect(found.areas.items.map((area) => [area.address, area.rowCount])).toEqual([["Lembar1!A1:C2", 2]]);
      expect(missed.isNullObject).toBe(true);
    });
  });

  test.each([
    [512, true],
    [513, false],
  ])("%i merged areas in one range: answered %s", async (count, answered) => {
    const excel = withSheet();
    const { merges } = excel.workbook.sheet("Lembar1");
    for (let i = 0; i < count; i++) merges.push({ top: 10 + i, left: 0, rows: 1, columns: 2 });
    const run = onSheet(
      excel,
      (sheet) => void sheet.getRange("A1:Z2000").getMergedAreasOrNullObject().load("areaCount"),
    );
    if (answered) await expect(run).resolves.toBeUndefined();
    else expect(await errorCode(run)).toBe("GeneralException");
  });
});

test("mixed looks and mixed hiding read null", async () => {
  const excel = withSheet();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Lembar1");
    sheet.getRange("A1").format.font.color = "#FF0000";
    sheet.getRange("2:2").rowHidden = true;
    const range = sheet.getRange("A1:B2").load("rowHidden,columnHidden,format/font/color,format/font/name");
    await context.sync();
    expect([range.rowHidden, range.columnHidden]).toEqual([null, false]);
    expect([range.format.font.color, range.format.font.name]).toEqual([null, "Calibri"]);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["getCell", (sheet) => sheet.getRange("B2:D9").getCell(1, 1), "Lembar1!C3"],
  ["getRow", (sheet) => sheet.getRange("B2:D9").getRow(2), "Lembar1!B4:D4"],
  ["getColumn", (sheet) => sheet.getRange("B2:D9").getColumn(0), "Lembar1!B2:B9"],
  ["getEntireRow", (sheet) => sheet.getRange("B2:D9").getEntireRow(), "Lembar1!2:9"],
  ["getEntireColumn", (sheet) => sheet.getRange("B2:D9").getEntireColumn(), "Lembar1!B:D"],
  ["getResizedRange", (sheet) => sheet.getRange("B2:D9").getResizedRange(1, -1), "Lembar1!B2:C10"],
  ["getOffsetRange", (sheet) => sheet.getRange("B2:D9").getOffsetRange(1, 1), "Lembar1!C3:E10"],
  ["getLastCell", (sheet) => sheet.getRange("B2:D9").getLastCell(), "Lembar1!D9"],
  ["getBoundingRect", (sheet) => sheet.getRange("B2:D9").getBoundingRect("F1:F2"), "Lembar1!B1:F9"],
  ["getIntersection", (sheet) => sheet.getRange("B2:D9").getIntersection("D9:Z99"), "Lembar1!D9"],
  ["getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(0, 25, 2, 2), "Lembar1!Z1:AA2"],
  ["an absolute address", (sheet) => sheet.getRange("$B$2:$C$3"), "Lembar1!B2:C3"],
  ["an address with its sheet", (sheet) => sheet.getRange("Lembar1!A1"), "Lembar1!A1"],
])("%s", async (_name, get, address) => {
  const excel = withSheet();
  await excel.Excel.run(async (context) => {
    const range = get(context.workbook.worksheets.getItem("Lembar1")).load("address");
    await context.sync();
    expect(range.address).toBe(address);
  });
});

test.each(["A0", "XFE1", "A1048577", "A1:B2:C3", "", "Lain!A1", "TidakAda"])(
  "address %j is refused",
  async (address) => {
    const run = onSheet(withSheet(), (sheet) => void sheet.getRange(address).load("address"));
    expect(["InvalidArgument", "ItemNotFound"]).toContain(await errorCode(run));
  },
);

test("insert and delete move what stands behind, and refuse to tear a table apart", async () => {
  const excel = withSheet();
  await onSheet(excel, (sheet) => void sheet.getRange("A2:C2").insert("Down"));
  expect(excel.workbook.sheet("Lembar1").cell(2, 0).value).toBe("Ani");
  await onSheet(excel, (sheet) => sheet.getRange("A2:C2").delete("Up"));
  expect(excel.workbook.sheet("Lembar1").cell(1, 0).value).toBe("Ani");
  await onSheet(excel, (sheet) => void sheet.tables.add("A1:C3", true));
  const run = onSheet(excel, (sheet) => void sheet.getRange("A1:A1").insert("Down"));
  expect(await errorCode(run)).toBe("InsertDeleteConflict");
});
