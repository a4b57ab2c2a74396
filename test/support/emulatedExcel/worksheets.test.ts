import { createEmulatedExcel, type EmulatedExcel } from "./createEmulatedExcel";
import { errorCode } from "./errorCode";

function withSheets(): EmulatedExcel {
  const excel = createEmulatedExcel();
  for (const name of ["Daftar Hadir", "RAB", "Kuitansi"]) excel.addGrid(name, [[name]]);
  return excel;
}

function onSheets(excel: EmulatedExcel, batch: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    batch(context.workbook.worksheets);
    await context.sync();
  });
}

describe("names of sheets (Rename a worksheet, support.microsoft.com)", () => {
  test.each([
    "",
    "   ",
    "x".repeat(32),
    "a/b",
    "a\\b",
    "a?b",
    "a*b",
    "a[b",
    "a]b",
    "a:b",
    "'a",
    "a'",
    "History",
    "history",
  ])("%j is refused", async (name) => {
    const excel = withSheets();
    const before = excel.snapshot();
    expect(await errorCode(onSheets(excel, (sheets) => void sheets.add(name)))).toBe("InvalidArgument");
    expect(await errorCode(onSheets(excel, (sheets) => void (sheets.getItem("RAB").name = name)))).toBe(
      "InvalidArgument",
    );
    expect(excel.snapshot()).toBe(before);
  });

  test.each(["x".repeat(31), "Kab. Aceh Jaya's", "2024", "Rekap (1)"])("%j is taken", async (name) => {
    const excel = withSheets();
    await onSheets(excel, (sheets) => void sheets.add(name));
    expect(excel.workbook.sheets.at(-1)?.name).toBe(name);
  });

  test("a name that is there already, in any letters, is ItemAlreadyExists", async () => {
    const excel = withSheets();
    expect(await errorCode(onSheets(excel, (sheets) => void sheets.add("rab")))).toBe("ItemAlreadyExists");
    await onSheets(excel, (sheets) => void (sheets.getItem("RAB").name = "rab"));
    expect(excel.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Daftar Hadir", "rab", "Kuitansi"]);
  });

  test("without a name a sheet gets the next free one", async () => {
    const excel = withSheets();
    await onSheets(excel, (sheets) => void sheets.add());
    expect(excel.workbook.sheets.at(-1)?.name).toBe("Sheet4");
  });
});

describe("getItem (Excel.WorksheetCollection: a worksheet by its name or ID)", () => {
  test("finds by name in any letters and by id, also after a rename", async () => {
    const excel = withSheets();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("daftar hadir").load("id,name");
      await context.sync();
      expect(sheet.name).toBe("Daftar Hadir");
      excel.coauthor.renameSheet("Daftar Hadir", "Absensi");
      const again = context.workbook.worksheets.getItem(sheet.id).load("name");
      await context.sync();
      expect(again.name).toBe("Absensi");
    });
  });

  test("a sheet that is deleted between two requests is ItemNotFound", async () => {
    const excel = withSheets();
    const run = excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("RAB").getRange("A1");
      await context.sync();
      excel.coauthor.deleteSheet("RAB");
      range.values = [["x"]];
      await context.sync();
    });
    expect(await errorCode(run)).toBe("ItemNotFound");
  });
});

describe("delete and visibility (Excel.Worksheet)", () => {
  test('"if the visibility is VeryHidden, the delete operation will fail with an InvalidOperation exception"', async () => {
    const excel = withSheets();
    await onSheets(excel, (sheets) => void (sheets.getItem("RAB").visibility = "VeryHidden"));
    expect(await errorCode(onSheets(excel, (sheets) => sheets.getItem("RAB").delete()))).toBe("InvalidOperation");
    await onSheets(excel, (sheets) => {
      sheets.getItem("RAB").visibility = "Hidden";
      sheets.getItem("RAB").delete();
    });
    expect(excel.workbook.findSheet("RAB")).toBeUndefined();
  });

  test("the last visible sheet can be neither deleted nor hidden", async () => {
    const excel = withSheets();
    await onSheets(excel, (sheets) => {
      sheets.getItem("RAB").visibility = "Hidden";
      sheets.getItem("Kuitansi").visibility = "Hidden";
    });
    expect(await errorCode(onSheets(excel, (sheets) => sheets.getItem("Daftar Hadir").delete()))).toBe(
      "InvalidOperation",
    );
    const hide = onSheets(excel, (sheets) => void (sheets.getItem("Daftar Hadir").visibility = "Hidden"));
    expect(await errorCode(hide)).toBe("InvalidOperation");
  });

  test("a hidden sheet is listed, but isn't among the visible ones and can't be activated", async () => {
    const excel = withSheets();
    await onSheets(excel, (sheets) => void (sheets.getItem("Daftar Hadir").visibility = "Hidden"));
    await excel.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility");
      const first = sheets.getFirst(true).load("name");
      const visible = sheets.getCount(true);
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ["Daftar Hadir", "Hidden"],
        ["RAB", "Visible"],
        ["Kuitansi", "Visible"],
      ]);
      expect([first.name, visible.value]).toEqual(["RAB", 2]);
    });
    expect(await errorCode(onSheets(excel, (sheets) => sheets.getItem("Daftar Hadir").activate()))).toBe(
      "InvalidOperation",
    );
  });

  test("position moves a sheet, and is refused beyond the last", async () => {
    const excel = withSheets();
    await onSheets(excel, (sheets) => void (sheets.getItem("Kuitansi").position = 0));
    expect(excel.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Kuitansi", "Daftar Hadir", "RAB"]);
    expect(await errorCode(onSheets(excel, (sheets) => void (sheets.getItem("RAB").position = 3)))).toBe(
      "InvalidArgument",
    );
  });
});

test("page layout, panes and gridlines are kept as they were set", async () => {
  const excel = withSheets();
  await onSheets(excel, (sheets) => {
    const sheet = sheets.getItem("RAB");
    sheet.pageLayout.paperSize = "Folio";
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = "Halaman &P dari &N";
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
    sheet.showGridlines = false;
    sheet.tabColor = "#ff0000";
  });
  const { pageLayout, frozen, showGridlines, tabColor } = excel.workbook.sheet("RAB");
  expect(Object.fromEntries(pageLayout)).toEqual({
    paperSize: "Folio",
    orientation: "Landscape",
    printTitleRows: "1:2",
    zoom: { horizontalFitToPages: 1 },
    "headersFooters/defaultForAllPages/rightFooter": "Halaman &P dari &N",
  });
  expect([frozen, showGridlines, tabColor]).toEqual([{ rows: 2, columns: 2 }, false, "#FF0000"]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a paper that Excel.PaperType doesn't have", (sheet) => void (sheet.pageLayout.paperSize = "F4" as Excel.PaperType)],
  ["a zoom of 500 %", (sheet) => void (sheet.pageLayout.zoom = { scale: 500 })],
  [
    "a footer of more than 255 characters",
    (sheet) => void (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "x".repeat(256)),
  ],
  ["a color that is none", (sheet) => void (sheet.getRange("A1").format.fill.color = "#12")],
  [
    "an alignment that is none",
    (sheet) => void (sheet.getRange("A1").format.horizontalAlignment = "Middle" as "Center"),
  ],
])("%s is refused", async (_name, set) => {
  const excel = withSheets();
  expect(await errorCode(onSheets(excel, (sheets) => set(sheets.getItem("RAB"))))).toBe("InvalidArgument");
});

describe("custom properties and settings", () => {
  test("of a worksheet are texts under keys of at most 255 characters without regard to case", async () => {
    const excel = withSheets();
    await onSheets(excel, (sheets) => {
      sheets.getItem("RAB").customProperties.add("Tanda", "satu");
      sheets.getItem("RAB").customProperties.add("TANDA", "dua");
    });
    expect([...excel.workbook.sheet("RAB").customProperties]).toEqual([["Tanda", "dua"]]);
    const long = onSheets(excel, (sheets) => void sheets.getItem("RAB").customProperties.add("x".repeat(256), "x"));
    expect(await errorCode(long)).toBe("InvalidArgument");
  });

  test("settings of the workbook keep any plain value", async () => {
    const excel = withSheets();
    await excel.Excel.run(async (context) => {
      context.workbook.settings.add("jurnal", { langkah: [1, 2], selesai: false });
      const missing = context.workbook.settings.getItemOrNullObject("tidak ada");
      const kept = context.workbook.settings.getItem("jurnal").load("value");
      await context.sync();
      expect(kept.value).toEqual({ langkah: [1, 2], selesai: false });
      expect(missing.isNullObject).toBe(true);
    });
  });
});

describe("what is protected or read-only refuses to be written", () => {
  const writes: readonly [string, (sheet: Excel.Worksheet) => void][] = [
    ["values", (sheet) => void (sheet.getRange("A1").values = [["x"]])],
    ["a format", (sheet) => void (sheet.getRange("A1").format.font.bold = true)],
    ["a merge", (sheet) => sheet.getRange("A1:B1").merge()],
    ["clearing", (sheet) => sheet.getRange("A1").clear()],
    ["a table", (sheet) => void sheet.tables.add("RAB!A1:B2", true)],
    ["hiding rows", (sheet) => void (sheet.getRange("1:1").rowHidden = true)],
  ];

  test.each(writes)("a protected sheet refuses %s, and lets be read", async (_name, write) => {
    const excel = withSheets();
    excel.workbook.sheet("RAB").protection = { options: null, password: undefined };
    const before = excel.bytesOf("RAB");
    expect(await errorCode(onSheets(excel, (sheets) => write(sheets.getItem("RAB"))))).toBe("AccessDenied");
    await onSheets(excel, (sheets) => void sheets.getItem("RAB").getUsedRange().load("values"));
    expect(excel.bytesOf("RAB")).toBe(before);
  });

  test.each([
    ...writes,
    ["a setting", (sheet: Excel.Worksheet) => void sheet.context.workbook.settings.add("a", 1)] as const,
  ])("a read-only workbook refuses %s", async (_name, write) => {
    const excel = withSheets();
    excel.workbook.readOnly = true;
    expect(await errorCode(onSheets(excel, (sheets) => write(sheets.getItem("RAB"))))).toBe("AccessDenied");
  });

  test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ["adding", (sheets) => void sheets.add("Baru")],
    ["deleting", (sheets) => sheets.getItem("RAB").delete()],
    ["renaming", (sheets) => void (sheets.getItem("RAB").name = "Lain")],
    ["hiding", (sheets) => void (sheets.getItem("RAB").visibility = "Hidden")],
  ])("a protected structure refuses %s a sheet, but not values", async (_name, change) => {
    const excel = withSheets();
    excel.workbook.structureProtected = true;
    expect(await errorCode(onSheets(excel, change))).toBe("AccessDenied");
    await onSheets(excel, (sheets) => void (sheets.getItem("RAB").getRange("A1").values = [["x"]]));
  });
});
