/**
 * Microsoft's client over the emulated workbook: "Application-specific API model"
 * (learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model).
 */
import { createEmulatedExcel } from "./createEmulatedExcel";
import { errorCode } from "./errorCode";

const withList = (excelApi?: string) => {
  const excel = createEmulatedExcel(excelApi === undefined ? {} : { excelApi });
  excel.addGrid("Daftar Hadir", [
    ["Nama", "Jumlah"],
    ["Ani", 3],
  ]);
  return excel;
};

describe("proxy objects", () => {
  test("only what was loaded can be read after sync()", async () => {
    const { Excel } = withList();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Daftar Hadir").getRange("A1:B2");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("'Daftar Hadir'!A1:B2");
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
    });
  });

  test("nothing reaches the workbook before sync()", async () => {
    const { Excel, workbook, counters } = withList();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Daftar Hadir").getRange("A2").values = [["Budi"]];
      expect(counters.requests).toBe(0);
      expect(workbook.sheet("Daftar Hadir").cell(1, 0).value).toBe("Ani");
      await context.sync();
      expect(workbook.sheet("Daftar Hadir").cell(1, 0).value).toBe("Budi");
    });
  });

  test("many commands are one request", async () => {
    const { Excel, counters } = withList();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Daftar Hadir");
      for (let row = 0; row < 20; row++) sheet.getCell(row, 5).values = [[row]];
      await context.sync();
      expect(counters.requests).toBe(1);
    });
    // The client itself asks once more at the end, to let go of the ranges that it kept.
    expect(counters.requests).toBe(2);
    expect(counters.mostAtOnce).toBe(1);
  });

  test("a range can be used again in a later request of the same run, and no more after it", async () => {
    const { Excel, workbook } = withList();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Daftar Hadir").getRange("A2");
      await context.sync();
      range.values = [["Citra"]];
      await context.sync();
    });
    expect(workbook.sheet("Daftar Hadir").cell(1, 0).value).toBe("Citra");
  });

  test("methods that return primitive types give a ClientResult", async () => {
    const { Excel } = withList();
    await Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      expect(() => count.value).toThrow(expect.objectContaining({ code: "ValueNotLoaded" }) as Error);
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test("set() and navigation properties reach the same look", async () => {
    const { Excel, workbook } = withList();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Daftar Hadir").getRange("A1:B1");
      range.set({ format: { fill: { color: "#4472C4" }, font: { name: "Verdana", bold: true } } });
      await context.sync();
    });
    expect(workbook.sheet("Daftar Hadir").cell(0, 1).look).toEqual({
      "fill/color": "#4472C4",
      "font/name": "Verdana",
      "font/bold": true,
    });
  });

  test("load() without a list gives every scalar property but numberFormatCategories", async () => {
    const { Excel } = withList();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Daftar Hadir").getRange("B2").load();
      await context.sync();
      expect([range.values, range.rowIndex, range.columnIndex]).toEqual([[[3]], 1, 1]);
      expect(() => range.numberFormatCategories).toThrow(/numberFormatCategories/);
    });
  });
});

describe("objects that may not be there", () => {
  test("getItem() of a missing sheet is ItemNotFound", async () => {
    const { Excel } = withList();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tidak ada").load("name");
      await context.sync();
    });
    expect(await errorCode(run)).toBe("ItemNotFound");
  });

  test("getItemOrNullObject() has isNullObject without loading it", async () => {
    const { Excel } = withList();
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Tidak ada");
      const there = context.workbook.worksheets.getItemOrNullObject("daftar hadir");
      const under = missing.getUsedRangeOrNullObject();
      await context.sync();
      expect([missing.isNullObject, there.isNullObject, under.isNullObject]).toEqual([true, false, true]);
    });
  });
});

describe("requirement sets", () => {
  test("a member of a newer set is refused by the client itself", async () => {
    const { Excel, Office, counters } = withList("1.12");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Daftar Hadir").getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
    });
    expect(await errorCode(run)).toBe("ApiNotFound");
    expect(counters.requests).toBe(0);
  });

  test("sets that only Excel on the web or a preview has aren't offered", () => {
    const { Office } = withList();
    expect(Office.context.requirements.isSetSupported("ExcelApiOnline", "1.1")).toBe(false);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
  });
});

test.each(["OfficeOnline", "PC"] as const)("Excel.createWorkbook() is recorded on %s", async (platform) => {
  const { Excel, workbook } = createEmulatedExcel({ platform });
  workbook.addSheet("Lembar1");
  await Excel.createWorkbook("UEsDBA==");
  expect(workbook.createdWorkbooks).toEqual(["UEsDBA=="]);
  expect(await errorCode(Excel.createWorkbook("bukan base64!"))).toBe("InvalidArgument");
});

test("errors are the client's own, with the place where they happened", async () => {
  const excel = withList();
  excel.failAt((action) => action.name === "Range.values=", "GeneralException");
  const run = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Daftar Hadir").getRange("A1").values = [["x"]];
    await context.sync();
  });
  const error = await run.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(excel.OfficeExtension.Error);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: "RichApi.Error",
    code: "GeneralException",
    debugInfo: { statement: expect.stringContaining("range.values") as string },
  });
});

test("install() gives the globals of a page and takes them away again", () => {
  const excel = withList();
  const globals = globalThis as { Excel?: unknown };
  expect(globals.Excel).toBeUndefined();
  const uninstall = excel.install();
  expect(globals.Excel).toBe(excel.Excel);
  uninstall();
  expect(globals.Excel).toBeUndefined();
});
