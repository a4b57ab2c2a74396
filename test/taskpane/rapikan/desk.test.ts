import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { NO_DECISIONS, type Decisions, type TableCorrection } from "../../../src/core/decisions/decisions";
import { ReviewDesk } from "../../../src/taskpane/work/reviewDesk";
import type { ReviewView } from "../../../src/taskpane/work/views/reviewView";

const WINDOW = { top: 1, left: 1, bottom: 80, right: 20 };
const RAB = { file: "RAB.xlsx", sheet: "RAB" };

function reviewed(decisions: Decisions = NO_DECISIONS): { readonly desk: ReviewDesk; readonly view: ReviewView } {
  const desk = new ReviewDesk();
  desk.takeSamples("id");
  return { desk, view: desk.review(rakorVervalDtks, decisions, "id", () => undefined) };
}

function rabIn({ tables }: ReviewView) {
  const glance = tables.find(({ file, shape }) => file === RAB.file && shape === "table");
  if (glance === undefined) throw new Error("The samples have no RAB");
  return glance;
}

describe("the desk over the samples", () => {
  const { desk, view } = reviewed();
  const rab = rabIn(view);
  const table = desk.table(rab.id);
  const correction: TableCorrection = { ...RAB, found: table?.found, kind: "realisasi" };

  it("marks every row that the account of a table counts, and its header", () => {
    const marks = desk.marks(RAB.file, RAB.sheet, WINDOW, false).rows.filter(({ table: id }) => id === rab.id);
    const count = (look: string) => marks.filter((mark) => mark.look === look).length;
    expect(count("header")).toBe(table?.headerRows.length);
    expect(marks.length - count("header")).toBe(rab.account.read);
  });

  it("says why of a row, its column and its table, and nothing of a cell outside", () => {
    const header = table?.headerRows.at(-1) ?? 0;
    const reasons = desk.reasons(RAB.file, RAB.sheet, header + 2, table?.at.left ?? 0, false);
    expect(reasons?.table).toMatchObject({ id: rab.id, range: rab.range });
    expect(reasons?.row?.why.length).toBeGreaterThan(0);
    expect(reasons?.column?.name).toBe("kode rekening");
    expect(desk.reasons(RAB.file, RAB.sheet, 500, 1, false)).toBeUndefined();
  });

  it("tries a correction without keeping it", () => {
    const last = table?.at.bottom ?? 0;
    const tried = desk.tryCorrection({ ...correction, rows: [{ row: last, role: "other" }] }, NO_DECISIONS, "id");
    expect(tried.because).toBeUndefined();
    expect(tried.table).toMatchObject({ kind: "realisasi", sure: "sure", putRight: true, found: table?.found });
    const lookOf = (wasTried: boolean) =>
      desk.marks(RAB.file, RAB.sheet, WINDOW, wasTried).rows.find(({ row }) => row === last)?.look;
    expect(lookOf(true)).toBe("dropped");
    expect(lookOf(false)).not.toBe("dropped");
    expect(desk.table(rab.id)?.kind).toBe("anggaran");
  });

  it("says why a correction cannot be read", () => {
    const empty = { top: 900, left: 1, bottom: 905, right: 3 };
    const missed = { ...RAB, found: undefined, range: empty, headerRows: [900] };
    expect(desk.tryCorrection(missed, NO_DECISIONS, "id")).toEqual({ table: undefined, because: "nothing-there" });
  });

  it("knows a layout that was remembered again", () => {
    const layout = desk.layout(rab.id);
    expect(table?.remembered).toBe(false);
    const again = reviewed({ ...NO_DECISIONS, layouts: layout === undefined ? [] : [layout] });
    expect(again.desk.table(rabIn(again.view).id)?.remembered).toBe(true);
  });

  it("lists an answer in place of its question, and asks again when the answer is gone", () => {
    const [question] = desk.questions(0, 1);
    const choice = question?.choices[0]?.choice ?? "";
    if (question === undefined || choice === "") throw new Error("The samples ask nothing with a choice");
    const { at, about, field, raw } = question;
    const answers = [{ at, about, field, raw, choice, everywhere: false }];
    const after = reviewed({ ...NO_DECISIONS, answers });
    expect(after.desk.answered(0, 10).map(({ answer }) => answer)).toEqual(answers);
    expect(after.view.counts.questions).toBe(view.counts.questions - 1);
    expect(after.desk.unfit()).toEqual([]);
  });

  it("gives a merged cell's text to every window that it reaches into", () => {
    const whole = desk.cells(RAB.file, RAB.sheet, WINDOW);
    const merge = whole?.merges.find(({ top, bottom, text }) => bottom > top && text !== "");
    if (merge === undefined) throw new Error("The RAB has no merged header");
    const below = desk.cells(RAB.file, RAB.sheet, { ...WINDOW, top: merge.bottom });
    expect(below?.merges).toContainEqual(merge);
  });

  it("holds nothing of a sheet that it was not given", () => {
    expect(desk.cells("lain.xlsx", "RAB", WINDOW)).toBeUndefined();
    expect(desk.columnChars("lain.xlsx", "RAB")).toEqual([]);
  });
});
