import { parseDecisions } from "../../../src/core/decisions/decisionsJson";
import { officeHost } from "../../../src/hosts/office/officeHost";
import { reviewAgain } from "../../../src/taskpane/session/actions/review";
import { takeWorkbook } from "../../../src/taskpane/session/actions/sources";
import { watchWorkbook } from "../../../src/taskpane/session/actions/watchWorkbook";
import { writeResult } from "../../../src/taskpane/session/actions/result";
import { openPane } from "../../../src/taskpane/session/openPane";
import type { Pane } from "../../../src/taskpane/session/pane";
import { lackingInAll } from "../../../src/taskpane/session/paneState";
import type { Desk, DeskLine } from "../../../src/taskpane/work/deskLine";
import { ReviewDesk } from "../../../src/taskpane/work/reviewDesk";
import type { ExcelWorld } from "../../../src/taskpane/worlds/world";
import { createEmulatedExcel, type EmulatedExcel } from "../../support/emulatedExcel/createEmulatedExcel";
import { samplesInOneWorkbook } from "../../support/pane/samplesInExcel";

jest.setTimeout(300_000);

beforeAll(() =>
  Object.defineProperty(globalThis, "localStorage", {
    value: { getItem: () => null, setItem: () => undefined },
    configurable: true,
  }),
);
afterAll(() => Reflect.deleteProperty(globalThis, "localStorage"));

const OURS = "Perlu Diperiksa";
const ASKED = "Belum Pasti";

let pane: Pane;
let excel: EmulatedExcel;
let stop: () => void;

/** The samples in one workbook, reviewed, the result written beside them; the desk sits in the same process. */
beforeEach(async () => {
  const workbook = samplesInOneWorkbook("Rakor.xlsx");
  excel = createEmulatedExcel({ name: workbook.file });
  excel.addSheetsFrom(workbook);
  const host = officeHost(excel.Excel);
  const world: ExcelWorld = {
    kind: "excel",
    host,
    language: "id",
    workbookName: () => Promise.resolve(workbook.file),
    openNewWorkbook: () => Promise.resolve(),
    readSetting: (key) => host.readSetting(key),
    changeSetting: (key, change) => host.changeSetting(key, change),
    watchSetting: () => () => undefined,
    openBuku: () => Promise.reject(new Error("No desk is opened here")),
    watchDark: () => () => undefined,
  };
  const desk = new ReviewDesk();
  const inThisProcess = new Proxy(desk, {
    get: (target, member: keyof ReviewDesk) => {
      const found: unknown = target[member];
      return typeof found === "function" ? (...given: unknown[]) => Promise.resolve(found.apply(target, given)) : found;
    },
  }) as unknown as Desk;
  const line = {
    generation: 1,
    holdsReview: false,
    ask: <T>(question: (asked: Desk) => Promise<T>) => question(inThisProcess),
    stop: () => undefined,
  } as unknown as DeskLine;
  pane = { ...openPane(world), line };
  await takeWorkbook(pane);
  await writeResult(pane);
  expect(pane.store.getState()).toMatchObject({ trouble: undefined, written: { finished: true } });
  stop = watchWorkbook(pane);
  await host.listSheets();
});
afterEach(() => stop());

/** The sheet row (1-based) of the n-th finding, and the letters of its columns for people. */
function line(nth: number): { readonly status: string; readonly note: string } {
  const sheet = excel.workbook.sheet(OURS);
  // The heads that each page repeats stand above those of the table.
  const [table] = sheet.tables;
  const header = sheet.filledCells().find(({ row, cell }) => row === table?.area.top && cell.value === "Status");
  if (header === undefined) throw new Error("No column of statuses");
  const letters = (col: number) => String.fromCharCode(65 + col);
  const row = header.row + 1 + nth;
  return { status: `${letters(header.col)}${row + 1}`, note: `${letters(header.col + 1)}${row + 1}` };
}

const type = (address: string, text: string) => excel.coauthor.type(OURS, address, text);
/** Where an answer to the first question that offers some is typed, and one of them. */
function answerCell() {
  const question = pane.store.getState().questions.find(({ choices }) => choices.length > 0);
  const choice = question?.choices[0]?.choice;
  if (question === undefined || choice === undefined) throw new Error("The samples ask nothing");
  const cells = excel.workbook.sheet(ASKED).filledCells();
  const header = cells.find(({ cell }) => cell.value === "Jawaban");
  const asked = cells.find(({ cell, row }) => cell.value === String(question.raw) && row > (header?.row ?? 0));
  return {
    question,
    choice,
    address: `${String.fromCharCode(65 + (header?.col ?? 0))}${(asked?.row ?? 0) + 1}`,
  };
}

const lacking = () => lackingInAll(pane.store.getState().live);
const disposed = () => pane.store.getState().findings.flatMap(({ disposition }) => disposition ?? []);

async function until(happened: () => boolean, within = 3_000): Promise<void> {
  const last = Date.now() + within;
  while (!happened()) {
    if (Date.now() > last) throw new Error("It did not happen");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 700));

describe("what people type in the sheet of results", () => {
  it("counts as said in the pane: status, then another one, then taken back", async () => {
    type(line(0).status, "Nanti");
    await until(() => disposed().length === 1);
    expect(disposed()).toMatchObject([{ status: "nanti", reason: "" }]);
    type(line(0).status, "put right");
    await until(() => disposed()[0]?.status === "dibetulkan");
    const kept = parseDecisions((await pane.world.readSetting("decisions")) ?? "");
    expect(kept.ok && kept.decisions.dispositions).toEqual(pane.store.getState().decisions.dispositions);
    type(line(0).status, "belum dijawab");
    await until(() => disposed().length === 0);
    expect(pane.store.getState().decisions.dispositions).toEqual([]);
  });

  it("that is meant so needs a reason, and is told until it has one", async () => {
    type(line(1).status, "memang begitu");
    await until(() => lacking().needReason === 1);
    expect(disposed()).toEqual([]);
    type(line(0).status, "nanti");
    await until(() => disposed().length === 1);
    expect(lacking().needReason).toBe(1);
    type(line(1).note, "sudah disetujui KPA");
    await until(() => disposed().length === 2);
    expect(disposed()).toContainEqual(
      expect.objectContaining({ status: "memang-begitu", reason: "sudah disetujui KPA" }),
    );
    expect(lacking().needReason).toBe(0);
  });

  it("and is no known word is told, and decides nothing", async () => {
    type(line(0).status, "entahlah");
    await until(() => lacking().notKnown === 1);
    expect(disposed()).toEqual([]);
  });

  it("of several lines in a burst is looked at once, and of no other line", async () => {
    // The third line is no longer as it was written, but nobody touched it now.
    excel.workbook.sheet(OURS).setContent(Number(/\d+/.exec(line(2).status)?.[0]) - 1, 9, "nanti");
    const before = excel.counters.requests;
    type(line(0).status, "nanti");
    type(line(1).status, "nanti");
    await until(() => disposed().length === 2);
    await aWhile();
    expect(disposed()).toHaveLength(2);
    expect(excel.counters.requests - before).toBeLessThan(25);
  });

  it("as an answer is an answer, and the papers are reviewed with it", async () => {
    const { question, choice, address } = answerCell();
    excel.coauthor.type(ASKED, address, choice);
    await until(() => pane.store.getState().answered.length === 1);
    expect(pane.store.getState().answered[0]?.answer).toMatchObject({ at: question.at, choice });
    expect(pane.store.getState().stale).toBe(false);
  });

  it("and lacks its reason stays told while people go on in another sheet of ours", async () => {
    type(line(1).status, "memang begitu");
    await until(() => lacking().needReason === 1);
    excel.coauthor.type(ASKED, answerCell().address, answerCell().choice);
    await until(() => pane.store.getState().answered.length === 1);
    expect(lacking().needReason).toBe(1);
  });

  it("and lacks its reason is told no more when its row is deleted, or its sheet", async () => {
    type(line(1).status, "memang begitu");
    type(line(2).status, "entahlah");
    await until(() => lacking().needReason === 1 && lacking().notKnown === 1);
    const sheet = excel.workbook.sheet(OURS);
    const row = Number(/\d+/.exec(line(1).status)?.[0]) - 1;
    for (const { row: filled, col } of [...sheet.filledCells()])
      if (filled === row) sheet.setContent(row, col, undefined);
    excel.coauthor.type(OURS, `A${row + 1}`, "");
    await until(() => lacking().needReason === 0);
    expect(lacking().notKnown).toBe(1);
    excel.coauthor.deleteSheet(OURS);
    excel.coauthor.type(ASKED, answerCell().address, answerCell().choice);
    await until(() => lacking().notKnown === 0);
  });

  it("and lacks its reason is told no more when the papers are reviewed and it is found no more", async () => {
    type(line(1).status, "memang begitu");
    await until(() => lacking().needReason === 1);
    const code = pane.store.getState().findings[1]?.code;
    if (code === undefined) throw new Error("The samples have too few findings");
    const off = { code, reason: "belum berlaku", by: "Rina Contoh", on: "2023-03-08" };
    pane.store.setState(({ decisions }) => ({ decisions: { ...decisions, rulesOff: [off] } }));
    await reviewAgain(pane);
    await until(() => lacking().needReason === 0);
  });

  it("as a sign of Excel for true and false is no known word either, and takes back nothing", async () => {
    type(line(0).status, "nanti");
    await until(() => disposed().length === 1);
    type(line(0).status, "TRUE");
    await until(() => lacking().notKnown === 1);
    expect(disposed()).toMatchObject([{ status: "nanti" }]);
    expect(pane.store.getState().trouble).toBeUndefined();
  });

  it("while something is under way waits for its end", async () => {
    const work = { doing: "checking", about: "", done: 0, inAll: 0, cancellable: false } as const;
    pane.store.setState({ work });
    type(line(0).status, "nanti");
    await aWhile();
    expect(disposed()).toEqual([]);
    pane.store.setState({ work: undefined });
    await until(() => disposed().length === 1);
  });
});

describe("a source that people change", () => {
  const [source = ""] = samplesInOneWorkbook("Rakor.xlsx").sheets.map(({ name }) => name);

  it("is told of, and read again when they wish", async () => {
    excel.coauthor.type(source, "A40", "catatan baru");
    await until(() => pane.store.getState().live.changedSheets.length === 1);
    expect(pane.store.getState().live.changedSheets).toEqual([source]);
    expect(pane.store.getState().work).toBeUndefined();
    await takeWorkbook(pane);
    expect(pane.store.getState().live.changedSheets).toEqual([]);
  });

  it("by our own writing is none", async () => {
    await writeResult(pane);
    await aWhile();
    expect(pane.store.getState().live.changedSheets).toEqual([]);
    expect(lacking()).toEqual({ needReason: 0, notKnown: 0 });
    expect(disposed()).toEqual([]);
  });
});

it("a cell that is being typed in is said to hold things up, and need not be waited for", async () => {
  expect(pane.store.getState().waitsForCell).toBe(false);
  excel.startCellEdit();
  const reading = takeWorkbook(pane);
  await until(() => pane.store.getState().waitsForCell, 6_000);
  if (pane.world.kind === "excel") pane.world.host.stopWaiting();
  await reading;
  expect(pane.store.getState().trouble).toMatchObject({ kind: "outside", left: "as-it-was" });
  expect(pane.store.getState().waitsForCell).toBe(false);
  await excel.endCellEdit();
});
