import { type OpenExcel, openExcel } from "./openExcel";
import { OURS, texts, write } from "./peoplesSheet";
import { FINDINGS, type Finding } from "./smallResult";

const LONGER: readonly Finding[] = [...FINDINGS, ["bukti-ganda", "RAB!B5", 1], ["bukti-ganda", "RAB!B6", 2]];

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
  await write(open);
});
afterEach(() => expect(open.excel.unmodelled()).toEqual([]));

/** Requests of a second write of a longer result. */
async function requests(): Promise<number> {
  const before = open.excel.counters.requests;
  const { moved } = await write(open, LONGER);
  expect(moved).toBeUndefined();
  return open.excel.counters.requests - before;
}

it("what Excel itself fills into the new rows of a table is nobody's, and no reason to write twice", async () => {
  const filled = await requests();
  open = await openExcel();
  await write(open);
  for (const table of open.excel.workbook.sheet(OURS).tables) table.calculated.clear();
  expect(filled).toBe(await requests());
});

it("a formula of people's that fills a whole column of theirs is theirs again in the new rows", async () => {
  const sheet = open.excel.workbook.sheet(OURS);
  const table = sheet.tables.find(({ name }) => name === "PerluDiperiksa");
  if (table === undefined) throw new Error("no such table");
  sheet.setContent(3, 7, "Kolom kami");
  table.area = { ...table.area, columns: 8 };
  for (const row of [4, 5, 6]) sheet.setContent(row, 7, 0, "=RAB!B2*2");
  table.calculated.set(7, "=RAB!B2*2");
  await requests();
  expect(texts(open)).toMatchObject({ H5: "=RAB!B2*2", H9: "=RAB!B2*2" });
});

it("a column of theirs that is mostly one formula stays as it is written, whatever Excel fills below", async () => {
  const sheet = open.excel.workbook.sheet(OURS);
  const table = sheet.tables.find(({ name }) => name === "PerluDiperiksa");
  if (table === undefined) throw new Error("no such table");
  sheet.setContent(3, 7, "Kolom kami");
  table.area = { ...table.area, columns: 8 };
  for (const row of [4, 5]) sheet.setContent(row, 7, 0, "=RAB!B2*2");
  sheet.setContent(6, 7, "lain");
  table.calculated.set(7, "=RAB!B2*2");
  await requests();
  expect(texts(open)["H7"]).toBe("lain");
});

it("is written on whatever sheet is in front", async () => {
  open.excel.workbook.activeSheet = open.excel.workbook.sheet("RAB");
  await write(open, LONGER);
  expect(open.excel.workbook.sheet(OURS).tables.map(({ area }) => area.rows)).toEqual(expect.arrayContaining([7, 4]));
});
