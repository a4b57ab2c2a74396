/**
 * "Excel on the web has a payload size limit for requests and responses of 5MB. A range is limited to 5,000,000 cells
 * for read operations" (Resource limits and performance optimization for Office Add-ins). Above that `values` may be
 * `null` without an error (office-js issues 4783, 6781).
 */
import { createEmulatedExcel, type EmulatedExcel } from "./createEmulatedExcel";
import { errorCode } from "./errorCode";

const MEGABYTE = 1024 * 1024;

function writeText(excel: EmulatedExcel, rows: number): Promise<void> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Lembar1");
    sheet.getRange(`A1:A${rows}`).values = Array.from({ length: rows }, () => ["x".repeat(1024)]);
    await context.sync();
  });
}

function readColumn(excel: EmulatedExcel, address: string): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Lembar1").getRange(address).load("values,cellCount");
    await context.sync();
    return [range.values, range.cellCount];
  });
}

test("a request above 5 MB is refused before anything is done", async () => {
  const excel = createEmulatedExcel();
  excel.workbook.addSheet("Lembar1");
  const before = excel.snapshot();
  expect(await errorCode(writeText(excel, 5 * 1024 + 1))).toBe("RequestPayloadSizeLimitExceeded");
  expect(excel.counters.largestRequest).toBeGreaterThan(5 * MEGABYTE);
  expect(excel.snapshot()).toBe(before);
  await writeText(excel, 5 * 1024 - 200);
  expect(excel.workbook.sheet("Lembar1").filledCells()).toHaveLength(5 * 1024 - 200);
});

test("a response above 5 MB is refused after everything in the request has been done", async () => {
  const excel = createEmulatedExcel();
  const sheet = excel.workbook.addSheet("Lembar1");
  for (let row = 0; row < 5 * 1024; row++) sheet.setContent(row, 0, "x".repeat(1024));
  const run = excel.Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem("Lembar1");
    target.getRange("C1").values = [["sudah"]];
    target.getRange("A1:A5120").load("values");
    await context.sync();
  });
  expect(await errorCode(run)).toBe("ResponsePayloadSizeLimitExceeded");
  expect(sheet.cell(0, 2).value).toBe("sudah");
});

test("no such limit outside the web", async () => {
  const excel = createEmulatedExcel({ platform: "PC" });
  excel.workbook.addSheet("Lembar1");
  await expect(writeText(excel, 6 * 1024)).resolves.toBeUndefined();
});

test("above five million cells values is null, without an error", async () => {
  const excel = createEmulatedExcel({ platform: "PC", limits: { readCells: 1000 } });
  excel.workbook.addSheet("Lembar1");
  expect(await readColumn(excel, "A1:J101")).toEqual([null, 1010]);
  const [values] = (await readColumn(excel, "A1:J100")) as [unknown[][], number];
  expect(values).toHaveLength(100);
  const real = createEmulatedExcel();
  real.workbook.addSheet("Lembar1");
  expect(await readColumn(real, "A1:E1000001")).toEqual([null, 5_000_005]);
});

test("requests, bytes and actions are counted", async () => {
  const excel = createEmulatedExcel();
  excel.workbook.addSheet("Lembar1");
  await writeText(excel, 100);
  expect(excel.counters.requests).toBe(2);
  expect(excel.counters.bytesSent).toBeGreaterThan(100 * 1024);
  expect(excel.counters.bytesSent).toBeLessThan(100 * 1024 + 4096);
  expect(excel.counters.actions).toBe(excel.actions.length);
});
