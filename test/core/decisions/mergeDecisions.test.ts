import { type Decisions, type Disposition, NO_DECISIONS } from "../../../src/core/decisions/decisions";
import { decisionsToJson, parseDecisions } from "../../../src/core/decisions/decisionsJson";
import { mergeDecisions } from "../../../src/core/decisions/mergeDecisions";

const RANGE = { top: 3, left: 1, bottom: 20, right: 5 };

function disposition(row: number, reason = "", by = "Rina"): Disposition {
  const at = [{ file: "Rakor.xlsx", sheet: "RAB", row, col: 2 }];
  return {
    finding: { code: "pagu-terlampaui", at, facts: { pagu: 5 } },
    status: "nanti",
    reason,
    by,
    on: "2025-03-08",
  };
}

const of = (...dispositions: Disposition[]): Decisions => ({ ...NO_DECISIONS, dispositions });

describe("two windows that decide over one workbook", () => {
  it("keep what either decided", () => {
    expect(mergeDecisions(NO_DECISIONS, of(disposition(2)), of(disposition(3))).dispositions).toEqual([
      disposition(3),
      disposition(2),
    ]);
  });

  it("let the later say of one finding hold, whatever the order of its members", () => {
    const base = of(disposition(2, "lama"));
    const { finding, ...rest } = disposition(2, "di sana", "Budi");
    const theirs = of({ ...rest, finding: { facts: finding.facts, at: finding.at, code: finding.code } });
    expect(mergeDecisions(base, of(disposition(2, "di sini")), theirs)).toEqual(of(disposition(2, "di sini")));
    expect(mergeDecisions(base, base, theirs)).toEqual(theirs);
  });

  it("take back only what was taken back here", () => {
    const base = of(disposition(2), disposition(3));
    expect(mergeDecisions(base, of(disposition(3)), of(disposition(2), disposition(3), disposition(4)))).toEqual(
      of(disposition(3), disposition(4)),
    );
  });

  it("leave alone what was taken back there and not touched here", () => {
    const base = of(disposition(2), disposition(3));
    expect(mergeDecisions(base, of(disposition(2), disposition(3), disposition(4)), of(disposition(3)))).toEqual(
      of(disposition(3), disposition(4)),
    );
  });

  it("know a table again that has grown, and a rule and a layout by what they are about", () => {
    const table = { file: "Rakor.xlsx", sheet: "RAB", found: RANGE };
    const theirs: Decisions = {
      ...NO_DECISIONS,
      tables: [{ ...table, found: { ...RANGE, bottom: 25 }, kind: "anggaran" }],
      rulesOff: [{ code: "pagu-terlampaui", reason: "belum", by: "Budi", on: "2025-03-08" }],
      layouts: [{ labels: ["no", "nama"], kind: "peserta", columns: [undefined, "nama"] }],
    };
    const mine: Decisions = {
      ...NO_DECISIONS,
      tables: [{ ...table, ignored: true }],
      layouts: [{ labels: ["no", "uraian"], kind: "anggaran", columns: [undefined, "uraian"] }],
    };
    expect(mergeDecisions(NO_DECISIONS, mine, theirs)).toEqual({
      ...theirs,
      tables: mine.tables,
      layouts: [...theirs.layouts, ...mine.layouts],
    });
  });

  it("see no change in what only went through the file", () => {
    const drawn = {
      ...NO_DECISIONS,
      tables: [{ file: "a", sheet: "b", found: undefined, range: RANGE, headerRows: [] }],
    };
    const read = parseDecisions(decisionsToJson(drawn));
    if (!read.ok) throw new Error("not read");
    expect(mergeDecisions(drawn, NO_DECISIONS, read.decisions)).toEqual(NO_DECISIONS);
  });
});
