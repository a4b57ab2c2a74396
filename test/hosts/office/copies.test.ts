import { FINDINGS, PEOPLE, smallResult } from "./smallResult";
import { type OpenExcel, openExcel } from "./openExcel";

const OURS = "Perlu Diperiksa";
const write = ({ host }: OpenExcel, findings = FINDINGS) => host.writeSheets(smallResult(findings), { people: PEOPLE });

/** A copy that people made of our sheet, as Excel makes one: what we keep with the sheet is copied too; as figures only. */
function copyOf({ excel }: OpenExcel, name: string) {
  const from = excel.workbook.sheet(OURS);
  const copy = excel.workbook.addSheet(name);
  for (const [key, value] of from.customProperties) copy.customProperties.set(key, value);
  for (const { row, col, cell } of from.filledCells()) copy.setCell(row, col, { ...cell, formula: undefined });
  copy.setContent(0, 0, "arsip kami");
  return copy;
}

describe("a copy that people made of our sheet", () => {
  let open: OpenExcel;
  beforeEach(async () => {
    open = await openExcel();
    await write(open);
  });
  afterEach(() => expect(open.excel.unmodelled()).toEqual([]));

  it("stays however often a write is taken back", async () => {
    const copy = copyOf(open, "Arsip");
    const before = open.excel.bytesOf(copy.id);
    await open.host.undoWrite();
    expect(await open.host.lastWrite()).toBeUndefined();
    expect(await open.host.undoWrite()).toEqual([]);
    expect(open.excel.bytesOf(copy.id)).toBe(before);
  });

  it.each([
    ["taken back", ({ host }: OpenExcel) => host.undoWrite()],
    ["deleted by hand", ({ excel }: OpenExcel) => excel.coauthor.deleteSheet(OURS)],
  ])("is not written over once ours is gone, %s: a new sheet is, and the report names the copy", async (_how, act) => {
    const copy = copyOf(open, "Arsip");
    const before = open.excel.bytesOf(copy.id);
    await act(open);
    const { sheets, left } = await write(open);
    expect([sheets, left]).toEqual([["Ringkas", OURS], ["Arsip"]]);
    expect(open.excel.bytesOf(copy.id)).toBe(before);
  });

  it("is no concern of a write while ours stands, and nothing to review", async () => {
    copyOf(open, "Arsip");
    expect((await write(open)).left).toBeUndefined();
    expect(await open.host.listSheets()).toContainEqual({ name: "Arsip", state: "visible", own: true });
  });
});

describe("a sheet of ours that people renamed, with its table, while the workbook was open", () => {
  it("is left to them, and what they typed in it goes to the new one as well", async () => {
    const open = await openExcel();
    await write(open);
    open.excel.coauthor.type(OURS, "G5", "tanya PPTK");
    await open.excel.Excel.run(async (context) => {
      context.workbook.tables.getItem("PerluDiperiksa").name = "TemuanKita";
      context.workbook.worksheets.getItem(OURS).name = "Temuan Rina";
      await context.sync();
    });
    const before = open.excel.bytesOf("Temuan Rina");
    expect(await write(open)).toEqual({ sheets: ["Ringkas", OURS], left: ["Temuan Rina"] });
    expect(open.excel.bytesOf("Temuan Rina")).toBe(before);
    expect(open.excel.workbook.sheet(OURS).cell(4, 6).value).toBe("tanya PPTK");
    expect(await write(open)).toEqual({ sheets: ["Ringkas", OURS] });
    expect(open.excel.unmodelled()).toEqual([]);
  });
});

describe("a workbook that was closed and opened again, in which Excel gives all sheets new ids", () => {
  const reopened = async (act: (open: OpenExcel) => void = () => undefined) => {
    const open = await openExcel();
    await write(open);
    open.excel.coauthor.type(OURS, "G5", "tanya PPTK");
    act(open);
    open.excel.workbook.reopen();
    return open;
  };
  const ourNames = ({ excel }: OpenExcel) => excel.workbook.sheets.map(({ name }) => name).slice(3);

  it("has our sheets still: they are written again, and the words of people stay", async () => {
    const open = await reopened();
    expect(await open.host.lastWrite()).toMatchObject({ finished: true, sheets: ["Ringkas", OURS] });
    const { sheets, left } = await write(open);
    expect([sheets, left]).toEqual([["Ringkas", OURS], undefined]);
    expect(open.excel.workbook.sheet(OURS).cell(4, 6).value).toBe("tanya PPTK");
    open.excel.workbook.reopen();
    await open.host.undoWrite();
    expect(ourNames(open)).toEqual([]);
  });

  it("knows the sheet by its table where people renamed it", async () => {
    const open = await reopened(({ excel }) => excel.coauthor.renameSheet(OURS, "Periksa Bu Rina"));
    expect((await write(open)).sheets).toEqual(["Ringkas", "Periksa Bu Rina"]);
  });

  it("takes no copy for ours, also where the copy got the very id that ours had", async () => {
    let id = "";
    const open = await reopened((before) => {
      id = before.excel.workbook.sheet(OURS).id;
      copyOf(before, "Arsip");
    });
    open.excel.workbook.sheet("Arsip").id = id;
    const before = open.excel.bytesOf("Arsip");
    expect((await write(open)).sheets).toEqual(["Ringkas", OURS]);
    await open.host.undoWrite();
    expect(ourNames(open)).toEqual(["Arsip"]);
    expect(open.excel.bytesOf("Arsip")).toBe(before);
  });

  it.each([20, 60, 120])("still offers to go on with a write that was cut %i actions before its end", async (last) => {
    const whole = await openExcel();
    await write(whole);
    const open = await openExcel();
    const from = whole.excel.actions.length - last;
    for (let fault = 0; fault < 400; fault += 1) {
      open.excel.failAt(({ number }) => number > from, "ConnectionFailure");
    }
    await expect(write(open)).rejects.toMatchObject({ kind: "no-connection" });
    open.excel.faults.clear();
    open.excel.workbook.reopen();
    expect(await open.host.lastWrite()).toMatchObject({ finished: false });
    expect((await write(open)).sheets).toEqual(["Ringkas", OURS]);
    expect(await open.host.lastWrite()).toMatchObject({ finished: true });
  });

  it("leaves a copy alone where ours is gone", async () => {
    const open = await reopened((before) => {
      copyOf(before, "Arsip");
      before.excel.coauthor.deleteSheet(OURS);
    });
    const before = open.excel.bytesOf("Arsip");
    expect(await write(open)).toMatchObject({ sheets: ["Ringkas", OURS], left: ["Arsip"] });
    expect(open.excel.bytesOf("Arsip")).toBe(before);
  });
});

describe("a blank sheet of staff", () => {
  it("is never taken for a remnant of ours by its name", async () => {
    const open = await openExcel();
    const blank = open.excel.workbook.addSheet("BELUM LENGKAP 1-1");
    await write(open);
    await open.host.undoWrite();
    expect(blank.deleted).toBe(false);
  });
});

describe("taking a write back that fails half-way", () => {
  it("says that it is unfinished, and can be asked for again", async () => {
    const open = await openExcel();
    const before = open.excel.snapshot();
    await write(open);
    let deletions = 0;
    open.excel.failAt(({ name }) => name === "Worksheet.delete()" && ++deletions === 2, "GeneralException");
    await expect(open.host.undoWrite()).rejects.toMatchObject({ left: "unfinished" });
    expect(await open.host.lastWrite()).toMatchObject({ finished: false });
    expect(await open.host.undoWrite()).toEqual([OURS]);
    expect(open.excel.snapshot()).toBe(before);
  });

  it("takes the rest away where nothing but the sheet of what people typed was left", async () => {
    const open = await openExcel();
    const before = open.excel.snapshot();
    await write(open);
    open.excel.coauthor.type(OURS, "G5", "tanya PPTK");
    await write(open);
    let deletions = 0;
    open.excel.failAt(({ name }) => name === "Worksheet.delete()" && ++deletions === 3, "GeneralException");
    await expect(open.host.undoWrite()).rejects.toMatchObject({ left: "unfinished" });
    expect(await open.host.lastWrite()).toMatchObject({ finished: false });
    await open.host.undoWrite();
    expect(await open.host.lastWrite()).toBeUndefined();
    expect(open.excel.snapshot()).toBe(before);
  });

  it("says that nothing was changed where nothing was", async () => {
    const open = await openExcel();
    await write(open);
    const before = open.excel.snapshot();
    open.excel.failAt(({ name }) => name === "Worksheet.delete()", "GeneralException");
    await expect(open.host.undoWrite()).rejects.toMatchObject({ left: "as-it-was" });
    expect(open.excel.snapshot()).toBe(before);
  });
});

describe("a sheet of ours that the plan no longer has", () => {
  const shorter = () => {
    const plan = smallResult();
    return { ...plan, sheets: plan.sheets.slice(1) };
  };
  const withoutFindings = () => {
    const plan = smallResult();
    const [summary] = plan.sheets;
    const cells = summary?.cells.filter(({ formula }) => formula === undefined) ?? [];
    return { ...plan, sheets: summary === undefined ? [] : [{ ...summary, cells }] };
  };

  it("goes, where nobody did anything on it", async () => {
    const open = await openExcel();
    await write(open);
    expect(await open.host.writeSheets(withoutFindings(), { people: PEOPLE })).not.toHaveProperty("left");
    expect((await open.host.listSheets()).map(({ name }) => name)).not.toContain(OURS);
  });

  it.each([
    ["a note beside its content", "C2", "tanya PPTK"],
    ["a word in the people's columns", "G5", "tanya PPTK"],
    ["a changed text of ours", "A1", "Milik Rina"],
  ])("is left to people who worked in it: %s", async (_what, address, text) => {
    const open = await openExcel();
    await write(open);
    open.excel.coauthor.type(OURS, address, text);
    const { left } = await open.host.writeSheets(withoutFindings(), { people: PEOPLE });
    expect(left).toEqual([OURS]);
    expect(open.excel.snapshot()).toContain(text);
    expect(await open.host.undoWrite()).toEqual(["Ringkas"]);
    expect(open.excel.workbook.findSheet(OURS)).toBeDefined();
  });

  it("is left too where it has no tables", async () => {
    const open = await openExcel();
    await write(open);
    open.excel.coauthor.type("Ringkas", "D3", "tanya PPTK");
    const { left } = await open.host.writeSheets(shorter(), { people: PEOPLE });
    expect(left).toEqual(["Ringkas"]);
    expect(open.excel.workbook.sheet("Ringkas").cell(2, 3).value).toBe("tanya PPTK");
  });
});
