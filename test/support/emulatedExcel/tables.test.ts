import { createEmulatedExcel, type EmulatedExcel } from "./createEmulatedExcel";
import { errorCode } from "./errorCode";

function withList(): EmulatedExcel {
  const excel = createEmulatedExcel();
  excel.addGrid("Rekap", [
    ["Nama", "Jumlah"],
    ["Ani", 3],
    ["Budi", 4],
  ]);
  return excel;
}

function onRekap(excel: EmulatedExcel, batch: (sheet: Excel.Worksheet) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem("Rekap"));
    await context.sync();
  });
}

describe("tables.add (Excel.TableCollection.add)", () => {
  test("gives header, records and whole range", async () => {
    const excel = withList();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Rekap");
      const table = sheet.tables.add(sheet.getRange("A1:B3"), true);
      table.name = "Peserta";
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load("address");
      const found = context.workbook.tables.getItem("peserta").load("name,style,showTotals,showHeaders");
      found.columns.load("items/name");
      await context.sync();
      expect(parts.map((part) => part.address)).toEqual(["Rekap!A1:B3", "Rekap!A1:B1", "Rekap!A2:B3"]);
      expect([found.name, found.style, found.showTotals, found.showHeaders]).toEqual([
        "Peserta",
        "TableStyleMedium2",
        false,
        true,
      ]);
      expect(found.columns.items.map((column) => column.name)).toEqual(["Nama", "Jumlah"]);
    });
  });

  test('"if the source does not contain headers, Excel will automatically generate a header and shift the data down by one row"', async () => {
    const excel = withList();
    await onRekap(excel, (sheet) => void sheet.tables.add("A2:B3", false));
    const sheet = excel.workbook.sheet("Rekap");
    expect([1, 2, 3].map((row) => sheet.cell(row, 0).value)).toEqual(["Column1", "Ani", "Budi"]);
    expect(sheet.tables[0]?.area).toEqual({ top: 1, left: 0, rows: 3, columns: 2 });
  });

  test("headers become texts, each once and none empty", async () => {
    const excel = createEmulatedExcel();
    excel.addGrid("Rekap", [
      ["Jumlah", "jumlah", 2024, undefined],
      [1, 2, 3, 4],
    ]);
    await onRekap(excel, (sheet) => void sheet.tables.add("A1:D2", true));
    const sheet = excel.workbook.sheet("Rekap");
    expect([0, 1, 2, 3].map((col) => sheet.cell(0, col).value)).toEqual(["Jumlah", "jumlah2", "2024", "Column4"]);
  });

  test("a table has at least one record", async () => {
    const excel = withList();
    await onRekap(excel, (sheet) => void sheet.tables.add("A1:B1", true));
    expect(excel.workbook.sheet("Rekap").tables[0]?.bodyArea().rows).toBe(1);
  });

  test("a table can't overlap with another table or with merged cells (MergedRangeConflict)", async () => {
    const excel = withList();
    await onRekap(excel, (sheet) => void sheet.tables.add("A1:B3", true));
    expect(await errorCode(onRekap(excel, (sheet) => void sheet.tables.add("B3:C9", true)))).toBe(
      "MergedRangeConflict",
    );
    await onRekap(excel, (sheet) => sheet.getRange("E1:F1").merge());
    expect(await errorCode(onRekap(excel, (sheet) => void sheet.tables.add("E1:F4", true)))).toBe(
      "MergedRangeConflict",
    );
  });

  test.each(["", "A1", "R1C1", "R", "2024", "Rekap Peserta", "a-b", "x".repeat(256)])(
    "%j is no name for a table (Names in formulas)",
    async (name) => {
      const excel = withList();
      const run = onRekap(excel, (sheet) => void (sheet.tables.add("A1:B3", true).name = name));
      expect(await errorCode(run)).toBe("InvalidArgument");
    },
  );

  test("a name is taken by a table or a defined name anywhere in the workbook", async () => {
    const excel = withList();
    excel.addGrid("Lain", [["X"], [1]]);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Lain").tables.add("Lain!A1:A2", true).name = "Peserta";
      context.workbook.names.add("Pagu", context.workbook.worksheets.getItem("Lain").getRange("A1"));
      await context.sync();
    });
    for (const name of ["PESERTA", "pagu"]) {
      const run = onRekap(excel, (sheet) => void (sheet.tables.add("A1:B3", true).name = name));
      expect(await errorCode(run)).toBe("InvalidArgument");
      excel.workbook.sheet("Rekap").tables.length = 0;
    }
  });
});

describe("formulas and tables (Using structured references with Excel tables)", () => {
  test("a reference to a table that isn't there yet is refused, afterwards it is taken", async () => {
    const excel = withList();
    const sum = (sheet: Excel.Worksheet): void => void (sheet.getRange("D1").formulas = [["=SUM(Peserta[Jumlah])"]]);
    expect(await errorCode(onRekap(excel, sum))).toBe("InvalidArgument");
    await onRekap(excel, (sheet) => void (sheet.tables.add("A1:B3", true).name = "Peserta"));
    await onRekap(excel, sum);
    expect(excel.workbook.sheet("Rekap").cell(0, 3).formula).toBe("=SUM(Peserta[Jumlah])");
  });

  test("a column that the table doesn't have is refused", async () => {
    const excel = withList();
    await onRekap(excel, (sheet) => void (sheet.tables.add("A1:B3", true).name = "Peserta"));
    const run = onRekap(excel, (sheet) => void (sheet.getRange("D1").formulas = [["=SUM(Peserta[Nilai])"]]));
    expect(await errorCode(run)).toBe("InvalidArgument");
  });

  test("[#This Row] reads back as @", async () => {
    const excel = withList();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Rekap");
      sheet.getRange("C1").values = [["Dua Kali"]];
      sheet.tables.add("A1:C3", true).name = "Peserta";
      const column = sheet.getRange("C2:C3");
      column.formulas = [["=Peserta[[#This Row],[Jumlah]]*2"], ["=Peserta[[#This Row],[Dua Kali]]"]];
      column.load("formulas");
      await context.sync();
      expect(column.formulas).toEqual([["=[@Jumlah]*2"], ["=[@[Dua Kali]]"]]);
    });
  });
});

test("a row of totals stands below the records and moves what stood there", async () => {
  const excel = withList();
  await onRekap(excel, (sheet) => {
    const table = sheet.tables.add("A1:B3", true);
    sheet.getRange("A5").values = [["Catatan"]];
    table.showTotals = true;
  });
  const sheet = excel.workbook.sheet("Rekap");
  expect([sheet.cell(3, 0).value, sheet.cell(3, 1).formula, sheet.cell(5, 0).value]).toEqual([
    "Total",
    "=SUBTOTAL(109,[Jumlah])",
    "Catatan",
  ]);
  await excel.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Rekap").tables.getItemAt(0);
    const body = table.getDataBodyRange().load("address");
    const totals = table.getTotalRowRange().load("address");
    const second = table.columns.getItem("Jumlah").getDataBodyRange().load("values");
    await context.sync();
    expect([body.address, totals.address, second.values]).toEqual(["Rekap!A2:B3", "Rekap!A4:B4", [[3], [4]]]);
  });
});

test.each<[string, string, number]>([
  ["right below it", "A4:B4", 4],
  ["two rows below it", "A5:B5", 3],
  ["beside it as well", "A4:C4", 3],
])(
  '"setting the Range values directly below the table automatically expands the table": %s',
  async (_name, address, rows) => {
    const excel = withList();
    await onRekap(excel, (sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.getRange(address).values = "x" as unknown as string[][];
    });
    expect(excel.workbook.sheet("Rekap").tables[0]?.area.rows).toBe(rows);
  },
);

test("TableRowCollection.add causes conflicts while others edit (Avoid table row coauthoring conflicts)", async () => {
  const excel = withList();
  await onRekap(excel, (sheet) => void (sheet.tables.add("A1:B3", true).name = "Peserta"));
  await onRekap(excel, (sheet) => void sheet.tables.getItem("Peserta").rows.add(undefined, [["Citra", 5]]));
  expect(excel.workbook.sheet("Rekap").tables[0]?.area.rows).toBe(4);
  excel.workbook.coauthored = true;
  const run = onRekap(excel, (sheet) => void sheet.tables.getItem("Peserta").rows.add(undefined, [["Dewi", 6]]));
  expect(await errorCode(run)).toBe("Conflict");
});

test("delete takes the cells along, convertToRange leaves them", async () => {
  const excel = withList();
  await onRekap(excel, (sheet) => void sheet.tables.add("A1:B3", true).convertToRange());
  expect([excel.workbook.tables().length, excel.workbook.sheet("Rekap").cell(1, 0).value]).toEqual([0, "Ani"]);
  await onRekap(excel, (sheet) => sheet.tables.add("A1:B3", true).delete());
  expect([excel.workbook.tables().length, excel.workbook.sheet("Rekap").filledCells().length]).toEqual([0, 0]);
});

test("values written where a filter hides rows land in the wrong ones (office-js issue 224)", async () => {
  const excel = withList();
  await onRekap(excel, (sheet) => {
    sheet.autoFilter.apply(sheet.getRange("A1:B3"), 0, { filterOn: "Values", values: ["Budi"] });
    sheet.getRange("A2:B3").values = [
      ["satu", 1],
      ["dua", 2],
    ];
  });
  const sheet = excel.workbook.sheet("Rekap");
  expect([1, 2].map((row) => [sheet.cell(row, 0).value, sheet.cell(row, 1).value])).toEqual([
    ["Ani", 3],
    ["satu", 1],
  ]);
  expect([...(sheet.filter?.hiddenRows ?? [])]).toEqual([1]);
});

describe("an address without a sheet means the active one (Excel.TableCollection.add, Excel.Table.resize)", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["add", (sheet) => void sheet.tables.add("A1:B3", true)],
    ["resize", (sheet) => sheet.tables.add(sheet.getRange("A1:B3"), true).resize("A1:B4")],
  ])("%s, while another sheet is active", async (_name, batch) => {
    const excel = withList();
    excel.workbook.activeSheet = excel.addGrid("Lain", [["Nama"]]);
    expect(await errorCode(onRekap(excel, batch))).toBe("InvalidArgument");
  });
});

test("a column that got one formula for all its records fills the rows that the table gains", async () => {
  const excel = withList();
  await onRekap(excel, (sheet) => {
    sheet.getRange("C1").values = [["Dua kali"]];
    const table = sheet.tables.add(sheet.getRange("A1:C3"), true);
    sheet.getRange("C2:C3").formulas = [["=[@Jumlah]*2"], ["=[@Jumlah]*2"]];
    sheet.getRange("A2:C3").clear("Contents");
    table.resize(sheet.getRange("A1:C5"));
  });
  const sheet = excel.workbook.sheet("Rekap");
  expect([1, 2, 3, 4].map((row) => sheet.cell(row, 2).formula)).toEqual([
    undefined,
    undefined,
    "=[@Jumlah]*2",
    "=[@Jumlah]*2",
  ]);
});
