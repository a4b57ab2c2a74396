import { HostFailure } from "../../../src/core/host";
import type { PlannedWorkbook } from "../../../src/core/sheets/plan/plannedWorkbook";
import { PlanFault } from "../../../src/core/sheets/plan/planFault";
import { writeWorkbook } from "../../../src/hosts/files/write/writeWorkbook";
import { openWorkbook } from "../../../src/hosts/files/read/openWorkbook";
import { describeFailure } from "../../../src/messages/failures";
import { officeHost } from "../../../src/hosts/office/officeHost";
import { type OpenExcel, openExcel, SHORT_PATIENCE } from "./openExcel";
import { PEOPLE, smallResult } from "./smallResult";

const failure = (answer: Promise<unknown>) =>
  answer.then(
    () => {
      throw new Error("nothing failed");
    },
    (fault: unknown) => fault,
  );

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A workbook in which our result stands already. */
async function written(): Promise<OpenExcel> {
  const open = await openExcel({ patience: SHORT_PATIENCE });
  await open.host.writeSheets(smallResult());
  return open;
}

describe("a workbook that takes no sheets", () => {
  const LOCKS = [
    ["protected", ({ excel }: OpenExcel) => (excel.workbook.structureProtected = true)],
    ["read-only", ({ excel }: OpenExcel) => (excel.workbook.readOnly = true)],
  ] as const;

  it.each(LOCKS)("(%s) is left alone, and the result opens in a new one", async (_name, lock) => {
    const open = await openExcel({ writeWorkbook });
    lock(open);
    const sheets = open.excel.workbook.sheets.map(({ id }) => open.excel.bytesOf(id));
    expect(await open.host.writeSheets(smallResult())).toEqual({
      sheets: ["Ringkas", "Perlu Diperiksa"],
      newWorkbook: true,
    });
    expect(open.excel.workbook.sheets.map(({ id }) => open.excel.bytesOf(id))).toEqual(sheets);
    const [base64 = ""] = open.excel.workbook.createdWorkbooks;
    const opened = await openWorkbook("baru.xlsx", new Uint8Array(Buffer.from(base64, "base64")));
    expect(opened.ok && opened.workbook.sheets.map(({ name }) => name)).toEqual(["Ringkas", "Perlu Diperiksa"]);
  });

  it.each(LOCKS)("(%s) is said to be so where no new one can be made", async (_name, lock) => {
    const open = await openExcel();
    lock(open);
    const before = open.excel.snapshot();
    expect(await failure(open.host.writeSheets(smallResult()))).toMatchObject({ kind: "protected", left: "as-it-was" });
    expect(open.excel.snapshot()).toBe(before);
  });

  it("is also one whose result sheet somebody protected: that sheet stays as it is", async () => {
    const open = await openExcel({ writeWorkbook });
    await open.host.writeSheets(smallResult());
    const sheet = open.excel.workbook.sheet("Perlu Diperiksa");
    sheet.protection = { options: {}, password: undefined };
    const before = open.excel.snapshot();
    expect(await open.host.writeSheets(smallResult([]))).toMatchObject({ newWorkbook: true });
    expect(open.excel.snapshot().replace(/"createdWorkbooks":.*$/, "")).toBe(
      before.replace(/"createdWorkbooks":.*$/, ""),
    );
  });
});

describe("a plan", () => {
  it("that no workbook can hold is refused before Excel is asked anything", async () => {
    const { excel, host } = await openExcel();
    const plan: PlannedWorkbook = {
      ...smallResult(),
      sheets: smallResult().sheets.map((sheet) => ({ ...sheet, name: "Sama" })),
    };
    expect(await failure(host.writeSheets(plan))).toBeInstanceOf(PlanFault);
    expect(excel.counters.requests).toBe(0);
  });
});

describe("names that staff use already", () => {
  it("are left to them: sheets, tables and defined names; formulas follow", async () => {
    const { excel, host, staff } = await openExcel();
    const list = excel.addGrid("ringkas", [["Punya kami"]]);
    excel.workbook.names.push({ name: "BelumPasti", formula: "=RAB!$B$2", comment: "", visible: true });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("RAB");
      sheet.tables.add(sheet.getRange("A1:B2"), true).name = "PerluDiperiksa";
      await context.sync();
    });
    const before = [...staff(), excel.bytesOf(list.id)];
    const { sheets } = await host.writeSheets(smallResult(), { people: PEOPLE });
    expect(sheets).toEqual(["Ringkas (2)", "Perlu Diperiksa"]);
    expect([...staff(), excel.bytesOf(list.id)]).toEqual(before);
    const ours = excel.workbook.sheet("Perlu Diperiksa").tables.map(({ name }) => name);
    expect(ours).toEqual(["PerluDiperiksa_2", "BelumPasti_2"]);
    expect(excel.workbook.sheet("Ringkas (2)").cell(2, 1).formula).toBe("=SUM(PerluDiperiksa_2[Selisih])");
    // And they stay so at the next write.
    expect((await host.writeSheets(smallResult(), { people: PEOPLE })).sheets).toEqual(sheets);
    expect(excel.workbook.sheet("Perlu Diperiksa").tables.map(({ name }) => name)).toEqual(ours);
  });

  it("taken by a co-author in the very moment of writing lead to another name", async () => {
    const { excel, host } = await openExcel();
    // The workbook is looked at in requests 1 and 2; then sheets are added.
    excel.onSync(3, () => excel.coauthor.addSheet("Ringkas"));
    const { sheets } = await host.writeSheets(smallResult());
    expect(sheets).toEqual(["Ringkas (2)", "Perlu Diperiksa"]);
    expect(excel.bytesOf("Ringkas")).toContain('"cells":[]');
    expect(await host.lastWrite()).toMatchObject({ finished: true });
  });
});

describe("a person or a co-author at work", () => {
  it("who types in a cell is waited for", async () => {
    const { excel, host } = await openExcel();
    excel.startCellEdit();
    let done = false;
    const writing = host.writeSheets(smallResult()).then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).toBe(false);
    await excel.endCellEdit();
    await writing;
    expect(await host.lastWrite()).toMatchObject({ finished: true });
  });

  it("who types for long is waited for as long as that lasts, and it is said; no second request is sent", async () => {
    const { excel, host } = await openExcel({ patience: SHORT_PATIENCE });
    const waits: boolean[] = [];
    host.watchWaiting((now) => waits.push(now));
    excel.startCellEdit();
    const writing = host.writeSheets(smallResult());
    await sleep(6 * SHORT_PATIENCE.writing);
    expect(waits).toEqual([true]);
    const looks = excel.counters.requests - 1;
    expect(excel.actions.filter(({ name }) => name.includes("CustomProperty"))).toEqual([]);
    await excel.endCellEdit();
    await writing;
    expect(waits).toEqual([true, false]);
    // One request stands before Excel; beside it no more than one look at whether the cell was left.
    expect(looks).toBeGreaterThan(2);
    expect(excel.counters.mostAtOnce).toBe(2);
    expect(await host.lastWrite()).toMatchObject({ finished: true });
  });

  it("need not be waited for: who stops leaves nothing behind, and what comes later waits its turn", async () => {
    const { excel, host, staff } = await openExcel({ patience: SHORT_PATIENCE });
    const before = staff();
    excel.startCellEdit();
    const writing = failure(host.writeSheets(smallResult()));
    const reading = failure(host.readSheet("RAB"));
    await sleep(2 * SHORT_PATIENCE.writing);
    host.stopWaiting();
    expect(await writing).toMatchObject({ kind: "cell-edit", left: "as-it-was" });
    expect(await reading).toMatchObject({ kind: "cell-edit", left: "as-it-was" });
    const later = host.listSheets();
    await sleep(3 * SHORT_PATIENCE.writing);
    expect(excel.counters.mostAtOnce).toBe(2);
    await excel.endCellEdit();
    expect(await later).toHaveLength(3);
    expect(staff()).toEqual(before);
    expect(excel.counters.mostAtOnce).toBe(2);
  });

  it("in the middle of a write may be stopped waiting for: it is said that nothing is certain, and can be gone on with", async () => {
    const { excel, host } = await openExcel({ patience: SHORT_PATIENCE });
    excel.onSync(9, () => excel.startCellEdit());
    const writing = failure(host.writeSheets(smallResult()));
    await sleep(10 * SHORT_PATIENCE.writing);
    host.stopWaiting();
    expect(await writing).toMatchObject({ kind: "cell-edit", left: "unknown" });
    await excel.endCellEdit();
    expect(await host.lastWrite()).toMatchObject({ finished: false });
    await host.writeSheets(smallResult());
    expect(await host.lastWrite()).toMatchObject({ finished: true, sheets: ["Ringkas", "Perlu Diperiksa"] });
  });

  it("who deletes our sheet while it is being written is told so, and nothing stays behind", async () => {
    const { excel, host, staff } = await openExcel();
    const before = staff();
    const twice = { sync: 0 };
    for (let sync = 6; sync < 40; sync += 1) {
      excel.onSync(sync, () => {
        if (twice.sync++ === 0) excel.coauthor.deleteSheet("Perlu Diperiksa");
      });
    }
    expect(await failure(host.writeSheets(smallResult()))).toMatchObject({ kind: "sheet-gone", left: "as-it-was" });
    expect(staff()).toEqual(before);
    expect(await host.lastWrite()).toBeUndefined();
  });

  it("who set a filter over one of our sheets keeps it, and is asked to clear it", async () => {
    const { excel, host } = await written();
    const sheet = excel.workbook.sheet("Ringkas");
    sheet.filter = {
      area: { top: 2, left: 0, rows: 2, columns: 2 },
      hiddenRows: new Set([3]),
      criteria: new Map([[0, "x" as never]]),
    };
    const before = excel.snapshot();
    expect(await failure(host.writeSheets(smallResult([])))).toMatchObject({ kind: "filter-on", left: "as-it-was" });
    expect(excel.snapshot()).toBe(before);
  });
});

describe("stopping", () => {
  it("in the middle of a write leaves no trace", async () => {
    const { excel, host } = await openExcel();
    const before = excel.snapshot();
    const stop = new AbortController();
    excel.onSync(8, () => stop.abort());
    expect(await failure(host.writeSheets(smallResult(), { signal: stop.signal }))).toMatchObject({
      name: "AbortError",
    });
    expect(excel.snapshot()).toBe(before);
  });
});

describe("the queue", () => {
  it("lets one request at a time reach Excel, whoever asks and however often", async () => {
    const { excel, host } = await openExcel();
    const other = officeHost(excel.Excel);
    await Promise.all([
      host.writeSheets(smallResult()),
      other.listSheets(),
      host.readSheet("RAB"),
      other.readSheet("Daftar hadir"),
      host.revealCell({ file: "buku.xlsx", sheet: "RAB", row: 2, col: 2 }),
    ]);
    expect(excel.counters.mostAtOnce).toBe(1);
  });

  it("goes on after a request that never comes back, and after one that failed", async () => {
    const { excel, host } = await openExcel({ patience: SHORT_PATIENCE });
    excel.hangAt(1, "nothing");
    expect(await failure(host.listSheets())).toMatchObject({ kind: "no-answer", left: "as-it-was" });
    expect(await host.listSheets()).toHaveLength(3);
    excel.failAt(({ name }) => name.startsWith("load Range"), "GeneralException");
    await host.readSheet("RAB").catch((fault: unknown) => expect(fault).toBeInstanceOf(HostFailure));
    expect((await host.readSheet("RAB")).rows).toHaveLength(2);
  });

  it("does not go on with a request that was given up and answers late", async () => {
    const { excel, host } = await openExcel({ patience: SHORT_PATIENCE });
    excel.startCellEdit();
    const revealing = failure(host.revealCell({ file: "", sheet: "RAB", row: 2, col: 2 }));
    await sleep(2 * SHORT_PATIENCE.reading);
    host.stopWaiting();
    expect(await revealing).toMatchObject({ kind: "cell-edit" });
    const selected = excel.workbook.selection;
    await excel.endCellEdit();
    await host.listSheets();
    expect(excel.workbook.selection).toBe(selected);
  });
});

describe("a write that never ends", () => {
  it("because its file is never made is given up, and those after it are done", async () => {
    const never = () => new Promise<never>(() => undefined);
    const { excel, host } = await openExcel({ patience: SHORT_PATIENCE, writeWorkbook: never });
    excel.workbook.readOnly = true;
    expect(await failure(host.writeSheets(smallResult()))).toMatchObject({ kind: "no-answer", left: "unknown" });
    excel.workbook.readOnly = false;
    expect(await host.writeSheets(smallResult())).toMatchObject({ sheets: ["Ringkas", "Perlu Diperiksa"] });
    expect(await host.undoWrite()).toEqual(["Ringkas", "Perlu Diperiksa"]);
  });

  it("asks nothing more of Excel once it was given up", async () => {
    let go: (bytes: Uint8Array) => void = () => undefined;
    const late = () => new Promise<Uint8Array>((resolve) => (go = resolve));
    const { excel, host } = await openExcel({ patience: SHORT_PATIENCE, writeWorkbook: late });
    excel.workbook.readOnly = true;
    await failure(host.writeSheets(smallResult()));
    const { requests } = excel.counters;
    go(new Uint8Array(3));
    await sleep(SHORT_PATIENCE.writing);
    expect(excel.workbook.createdWorkbooks).toEqual([]);
    expect(excel.counters.requests).toBe(requests);
  });
});

describe("taking a result away", () => {
  const failSecondDelete = ({ excel }: OpenExcel) => {
    let deletes = 0;
    excel.failAt(({ name }) => name === "Worksheet.delete()" && ++deletes === 2, "GeneralException");
  };

  it("that stops half-way is never said to have changed nothing, and can be gone on with", async () => {
    const open = await written();
    failSecondDelete(open);
    expect(await failure(open.host.undoWrite())).toMatchObject({ kind: "unexpected", left: "unfinished" });
    expect(await open.host.lastWrite()).toEqual({ run: 1, finished: false, sheets: ["Perlu Diperiksa"] });
    expect(await open.host.undoWrite()).toEqual(["Perlu Diperiksa"]);
    expect(await open.host.lastWrite()).toBeUndefined();
  });

  it("that is refused at once leaves all as it was, and the words say how to go on", async () => {
    const { excel, host } = await written();
    excel.workbook.structureProtected = true;
    const before = excel.snapshot();
    const fault = await failure(host.undoWrite());
    expect(fault).toMatchObject({ kind: "protected", left: "as-it-was" });
    expect(excel.snapshot()).toBe(before);
    expect(describeFailure(fault, "id", "undoing")).toContain("Buka proteksinya");
    expect(describeFailure(fault, "id", "undoing")).not.toContain("Ekspor");
  });

  it("whose answer got lost is finished by looking again", async () => {
    const { excel, host, staff } = await written();
    const before = staff();
    excel.hangAt(excel.counters.requests + 3, "everything");
    expect(await host.undoWrite()).toEqual(["Ringkas", "Perlu Diperiksa"]);
    expect(staff()).toEqual(before);
    expect(await host.lastWrite()).toBeUndefined();
  });
});

describe("what Excel makes of values", () => {
  it("is found out by reading back: a result that differs is never called finished", async () => {
    const { excel, host, staff } = await openExcel();
    const before = staff();
    // Somebody's macro changes each cell that is written.
    const meddle = () => {
      const sheet = excel.workbook.findSheet("Perlu Diperiksa");
      if (sheet?.cell(4, 1).value === "pagu-terlampaui") sheet.setContent(4, 1, "lain");
    };
    excel.failAt(
      (action) => action.kind === "load" && action.name.startsWith("load Range") && (meddle(), false),
      "None",
    );
    expect(await failure(host.writeSheets(smallResult()))).toMatchObject({ kind: "not-kept", left: "as-it-was" });
    expect(staff()).toEqual(before);
  });
});

describe("settings", () => {
  it("stay in the workbook", async () => {
    const { host } = await openExcel();
    expect(await host.readSetting("acara")).toBeUndefined();
    await host.saveSetting("acara", '{"pagu":50041800}');
    await host.saveSetting("acara", '{"pagu":50041801}');
    expect(await host.readSetting("acara")).toBe('{"pagu":50041801}');
  });
});
