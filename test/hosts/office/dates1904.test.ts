import { OURS, texts, write } from "./peoplesSheet";
import { type OpenExcel, openExcel } from "./openExcel";

/** 8 March 2023, counted from 1900 and from 1904: Excel shows the same day in each workbook. */
const DAY = 44_993;
const DAY_1904 = 43_531;
/** What the result of the tests dates: 45000 and 45001.5 of the 1900 system. */
const [FIRST, SECOND] = [43_538, 43_539.5];

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
  open.excel.workbook.from1904 = true;
});
afterEach(() => expect(open.excel.unmodelled()).toEqual([]));

const set = (row: number, value: number, format: string, name = "RAB") => {
  const sheet = open.excel.workbook.sheet(name);
  sheet.setContent(row, 3, value);
  sheet.changeLook({ top: row, left: 3, rows: 1, columns: 1 }, "numberFormat", format);
};

describe("a workbook that counts its dates from 1904", () => {
  it("is read with the days that it shows; times and amounts stay, and it is told", async () => {
    set(0, DAY_1904, "dd/mm/yyyy");
    set(1, 0.5, "hh:mm");
    set(2, DAY_1904, "#,##0");
    const { rows, asRead } = await open.host.readSheet("RAB");
    const read = rows.map(({ cells }) => [cells[3]?.kind, cells[3]?.value]);
    expect(read).toEqual([
      ["date", DAY],
      ["date", 0.5],
      ["number", DAY_1904],
    ]);
    expect(asRead).toEqual(["dates-from-1904"]);
  });

  it("without any date has nothing to tell", async () => {
    expect((await open.host.readSheet("RAB")).asRead).toBeUndefined();
  });

  it("gets our dates as it counts, and a second write finds nothing changed", async () => {
    await write(open);
    const dates = () => [texts(open)["C12"], texts(open)["C13"]];
    expect(dates()).toEqual([FIRST, SECOND]);
    const { moved } = await write(open);
    expect([dates(), moved]).toEqual([[FIRST, SECOND], undefined]);
  });

  it("keeps the dates that people set beside our content, and in columns of theirs", async () => {
    await write(open);
    const sheet = open.excel.workbook.sheet(OURS);
    const table = sheet.tables.find(({ name }) => name === "PerluDiperiksa");
    if (table === undefined) throw new Error("no such table");
    sheet.setContent(3, 7, "Tanggal kami");
    table.area = { ...table.area, columns: 8 };
    for (const [row, col] of [
      [4, 7],
      [1, 10],
    ] as const) {
      sheet.setContent(row, col, DAY_1904);
      sheet.changeLook({ top: row, left: col, rows: 1, columns: 1 }, "numberFormat", "dd/mm/yyyy");
    }
    await write(open);
    await write(open);
    expect(texts(open)).toMatchObject({ H5: DAY_1904, K2: DAY_1904 });
  });
});

it("a workbook that counts from 1900 is read as it is", async () => {
  open.excel.workbook.from1904 = false;
  set(0, DAY, "dd/mm/yyyy");
  const { rows, asRead } = await open.host.readSheet("RAB");
  expect([rows[0]?.cells[3]?.value, asRead]).toEqual([DAY, undefined]);
});

it("a workbook that calculates by hand tells so where it has formulas", async () => {
  open.excel.workbook.from1904 = false;
  open.excel.workbook.calculationMode = "Manual";
  open.excel.coauthor.type("RAB", "B3", "=SUM(B1:B2)");
  expect((await open.host.readSheet("RAB")).asRead).toEqual(["calculated-by-hand"]);
  expect((await open.host.readSheet("Daftar hadir")).asRead).toBeUndefined();
});
