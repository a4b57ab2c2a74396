/** What a test can bring about, and what Excel then leaves behind. */
import { isWrite } from "./actionLog";
import { createEmulatedExcel, type EmulatedExcel } from "./createEmulatedExcel";
import { errorCode } from "./errorCode";

function withSheet(): EmulatedExcel {
  const excel = createEmulatedExcel();
  excel.workbook.addSheet("Lembar1");
  return excel;
}

/** Writes A1, A2 and A3 in one request. */
function writeThree(excel: EmulatedExcel, options: Excel.RunOptions = {}): Promise<void> {
  return excel.Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Lembar1");
    for (const row of [1, 2, 3]) sheet.getRange(`A${row}`).values = [[row]];
    await context.sync();
  });
}

const column = (excel: EmulatedExcel): unknown[] =>
  [0, 1, 2].map((row) => excel.workbook.sheet("Lembar1").cell(row, 0).value);

/** Whether a promise is still open after everything that could answer it has run. */
async function isOpen(promise: Promise<unknown>): Promise<boolean> {
  const late = new Promise((resolve) => setTimeout(() => resolve("late"), 20));
  return (await Promise.race([promise.catch(() => "failed"), late])) === "late";
}

test("actions before the failing one stay done, those after it never come", async () => {
  const excel = withSheet();
  excel.failAt((action) => action.name === "Range.values=" && action.place === "Lembar1!A2", "GeneralException");
  expect(await errorCode(writeThree(excel))).toBe("GeneralException");
  expect(column(excel)).toEqual([1, undefined, undefined]);
  expect(excel.faults.struck).toBe(1);
});

test("results of the actions before it reach the client", async () => {
  const excel = withSheet();
  excel.workbook.sheet("Lembar1").setContent(0, 0, "ada");
  excel.failAt((action) => action.name === "Range.clear()", "AccessDenied");
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Lembar1").getRange("A1").load("values");
    range.clear();
    expect(await errorCode(context.sync())).toBe("AccessDenied");
    expect(range.values).toEqual([["ada"]]);
  });
});

test("every action of a run can be failed by its number, and a repeat without the fault goes through", async () => {
  const clean = withSheet();
  await writeThree(clean);
  for (let number = 1; number <= clean.actions.length; number++) {
    const excel = withSheet();
    excel.failAt(number, "RequestAborted");
    await writeThree(excel).catch((error: unknown) => expect(error).toMatchObject({ code: "RequestAborted" }));
    expect(excel.faults.struck).toBe(1);
    await writeThree(excel);
    expect(column(excel)).toEqual([1, 2, 3]);
  }
});

test("a lost connection leaves what was done and gives no results", async () => {
  const excel = withSheet();
  excel.cutAt((action) => action.place === "Lembar1!A3" && action.kind === "set");
  expect(await errorCode(writeThree(excel))).toBe("ConnectionFailure");
  expect(column(excel)).toEqual([1, 2, undefined]);
});

test.each([
  ["nothing", [undefined, undefined, undefined]],
  ["everything", [1, 2, 3]],
] as const)("a request that hangs after %s is never answered, and later ones are", async (done, expected) => {
  const excel = withSheet();
  excel.hangAt(1, done);
  expect(await isOpen(writeThree(excel))).toBe(true);
  expect(column(excel)).toEqual(expected);
  await writeThree(excel);
  expect(column(excel)).toEqual([1, 2, 3]);
});

test("a request can hang half done", async () => {
  const excel = withSheet();
  const clean = withSheet();
  await writeThree(clean);
  const second = clean.actions.find((action) => action.kind === "set" && action.place === "Lembar1!A2");
  excel.hangAt(1, { before: second?.number ?? 0 });
  expect(await isOpen(writeThree(excel))).toBe(true);
  expect(column(excel)).toEqual([1, undefined, undefined]);
});

describe("cell-edit mode (Delay execution while cell is being edited)", () => {
  test("with delayForCellEdit the batch runs when the user exits it", async () => {
    const excel = withSheet();
    excel.startCellEdit();
    const run = writeThree(excel, { delayForCellEdit: true });
    expect(await isOpen(run)).toBe(true);
    expect(column(excel)).toEqual([undefined, undefined, undefined]);
    await excel.endCellEdit();
    await run;
    expect(column(excel)).toEqual([1, 2, 3]);
  });

  test("without it the batch fails", async () => {
    const excel = withSheet();
    excel.startCellEdit();
    expect(await errorCode(writeThree(excel))).toBe("InvalidOperationInCellEditMode");
    expect(column(excel)).toEqual([undefined, undefined, undefined]);
  });
});

test("a co-author can change the workbook between two requests", async () => {
  const excel = withSheet();
  excel.onSync(2, () => excel.coauthor.type("Lembar1", "A1", "3/15/2023"));
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Lembar1").getRange("A1").load("values");
    await context.sync();
    expect(range.values).toEqual([[""]]);
    range.load("values,numberFormat");
    await context.sync();
    expect([range.values, range.numberFormat]).toEqual([[[45_000]], [["m/d/yyyy"]]]);
  });
});

test("two runs at once are seen", async () => {
  const excel = withSheet();
  await Promise.all([writeThree(excel), writeThree(excel)]);
  expect(excel.counters.mostAtOnce).toBe(2);
});

test("the log names each action, its place and whether it writes", async () => {
  const excel = withSheet();
  await writeThree(excel);
  const writes = excel.actions.filter(isWrite);
  expect(writes.map(({ sync, name, place }) => [sync, name, place])).toEqual([
    [1, "Range.values=", "Lembar1!A1"],
    [1, "Range.values=", "Lembar1!A2"],
    [1, "Range.values=", "Lembar1!A3"],
  ]);
});

test("what isn't modelled fails by name and stays on record", async () => {
  const excel = withSheet();
  const run = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Lembar1").slicers.load("items/name");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: "EmulatorDoesNotModel",
    message: expect.stringContaining("Worksheet.slicers") as string,
  });
  expect(excel.unmodelled()).toHaveLength(1);
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ["a property", (sheet) => void sheet.getRange("A1").load("formulasLocal"), "Range.formulasLocal"],
  ["a property to set", (sheet) => void (sheet.getRange("A1").style = "Good"), "Range.style"],
  ["a method", (sheet) => sheet.getRange("A1").showCard(), "Range.showCard()"],
  [
    "a method that gives an object",
    (sheet) => void sheet.getRange("A1").getSurroundingRegion().load("address"),
    "Range.getSurroundingRegion()",
  ],
])("%s that isn't modelled is named", async (_name, batch, member) => {
  const excel = withSheet();
  const run = excel.Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem("Lembar1"));
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ message: expect.stringContaining(member) as string });
});
