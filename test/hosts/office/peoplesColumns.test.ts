import { type OpenExcel, openExcel } from "./openExcel";
import { inExcel, OURS, texts, write } from "./peoplesSheet";

let open: OpenExcel;
beforeEach(async () => {
  open = await withColumn(await openExcel());
});
afterEach(() => expect(open.excel.unmodelled()).toEqual([]));

/** Sets what stands in the column that people added, from its first record down. */
const fill = (inputs: readonly (string | number)[], format = "General") =>
  inExcel(open, (sheet) => {
    const range = sheet.getRange(`H5:H${4 + inputs.length}`);
    range.numberFormat = [[format]];
    range.formulas = inputs.map((input) => [input]);
  });
const formats = () => [4, 5, 6].map((row) => open.excel.workbook.sheet(OURS).numberFormatAt(row, 7));

describe("a column that people set beside ours", () => {
  it.each([
    ["shares", "0%", [0.15, 0.2, 0.3]],
    ["dates", "dd/mm/yyyy", [46_000, 46_001, 46_002]],
    ["times", "hh:mm", [0.375, 0.5, 0.625]],
  ])("keeps its number format: %s", async (_what, format, values) => {
    await fill(values, format);
    await write(open);
    expect(texts(open)).toMatchObject({ H5: values[0], H6: values[1], H7: values[2] });
    expect(formats()).toEqual([format, format, format]);
  });

  it("keeps a text as text among dates", async () => {
    await fill([46_000, "belum", 46_002], "dd/mm/yyyy");
    await write(open);
    expect(texts(open)).toMatchObject({ H5: 46_000, H6: "belum", H7: 46_002 });
    expect(formats()).toEqual(["dd/mm/yyyy", "@", "dd/mm/yyyy"]);
  });

  it("keeps its formula and the format of what it comes to", async () => {
    await fill(["=RAB!B2*2", "=RAB!B2*2", "=RAB!B2*2"], "#,##0");
    await write(open);
    expect(texts(open)).toMatchObject({ H5: "=RAB!B2*2", H7: "=RAB!B2*2" });
    expect(formats()).toEqual(["#,##0", "#,##0", "#,##0"]);
  });

  it("keeps a formula that shows a failure: it is theirs, and no reason to leave the result unfinished", async () => {
    open = await withColumn(
      await openExcel({ evaluate: (formula: string) => (formula.includes("INDEX") ? "#REF!" : 0) }),
    );
    await fill([5, 6, 7].map(() => "=INDEX(RAB!A1:B2,9,9)"));
    await write(open);
    expect(texts(open)["H5"]).toBe("=INDEX(RAB!A1:B2,9,9)");
    expect(await open.host.lastWrite()).toMatchObject({ finished: true });
  });

  it("keeps the text of a formula that Excel no longer takes", async () => {
    await fill(["=RAB!B2*2", "=RAB!B2*2", "=RAB!B2*2"]);
    open.excel.failAt(({ name, place }) => name === "Range.formulas=" && /\bH5\b/.test(place), "InvalidArgument");
    await write(open);
    const cell = open.excel.workbook.sheet(OURS).cell(4, 7);
    expect(cell).toMatchObject({ value: "=RAB!B2*2", formula: undefined });
    expect(await open.host.lastWrite()).toMatchObject({ finished: true });
  });
});

/** A result in whose table somebody has set a column beside ours. */
async function withColumn(opened: OpenExcel): Promise<OpenExcel> {
  await write(opened);
  const sheet = opened.excel.workbook.sheet(OURS);
  const table = sheet.tables.find(({ name }) => name === "PerluDiperiksa");
  if (table === undefined) throw new Error("no such table");
  sheet.setContent(3, 7, "Kolom kami");
  table.area = { ...table.area, columns: 8 };
  return opened;
}
