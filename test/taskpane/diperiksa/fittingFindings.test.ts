import type { DispositionStatus } from "../../../src/core/decisions/decisions";
import { filterChoices, fittingFindings, placeInList } from "../../../src/taskpane/screens/diperiksa/fittingFindings";
import { causeGroups, ledTo, turned, unfolded } from "../../../src/taskpane/screens/diperiksa/groupedFindings";
import { listLines, type ListLine } from "../../../src/taskpane/screens/diperiksa/listLines";
import { nextCell } from "../../../src/taskpane/screens/diperiksa/nextCell";
import { ALL_OPEN } from "../../../src/taskpane/session/examined";
import type { FindingView } from "../../../src/taskpane/work/views/findingView";

const cell = (row: number) => ({ file: "RAB.xlsx", sheet: "RAB", row, col: 7 });

function finding(row: number, about: Partial<FindingView> = {}, status?: DispositionStatus): FindingView {
  const key = { code: "perkalian-berbeda" as const, at: [cell(row)], facts: { tertulis: row } };
  return {
    key,
    code: "perkalian-berbeda",
    nama: "Volume kali harga satuan tidak sama dengan jumlah",
    severity: "salah",
    family: "pagu-anggaran",
    sentence: `baris ${row}`,
    step: "",
    at: [cell(row)],
    difference: undefined,
    places: [],
    meaning: "",
    rule: "",
    reason: "",
    disposition: status && { finding: key, status, reason: "sesuai DPA", by: "Rina Contoh", on: "2023-03-09" },
    former: undefined,
    choices: [],
    cause: undefined,
    pair: undefined,
    ...about,
  };
}

const all = [
  finding(1),
  finding(2, {}, "nanti"),
  finding(3, {}, "memang-begitu"),
  finding(4, { severity: "periksa", family: "peserta", places: ["Kota Solok"] }),
  finding(5, { severity: "periksa", family: "peserta", places: ["Kabupaten Agam", "Kota Solok"] }, "dibetulkan"),
];

describe("which findings are listed", () => {
  const rows = (change: Partial<typeof ALL_OPEN>) =>
    fittingFindings(all, { ...ALL_OPEN, ...change }).findings.map(({ at }) => at[0]?.row);

  it("lists what still stands, until asked for more: what is said to be put right, too", () => {
    expect(rows({})).toEqual([1, 4, 5]);
    expect(rows({ said: "all" })).toEqual([1, 2, 3, 4, 5]);
  });

  it("holds what was put off, and what is said to be put right, apart from what is settled", () => {
    expect(rows({ said: "later" })).toEqual([2]);
    expect(rows({ said: "fixed" })).toEqual([5]);
    expect(rows({ said: "settled" })).toEqual([3]);
  });

  it("lists a finding under every kab/kota that it is about", () => {
    expect(rows({ said: "all", place: "Kota Solok" })).toEqual([4, 5]);
    expect(rows({ said: "all", place: "Kabupaten Agam" })).toEqual([5]);
  });

  it("lists one family, or several severities together", () => {
    expect(rows({ said: "all", family: "peserta" })).toEqual([4, 5]);
    expect(rows({ severities: ["salah", "info"] })).toEqual([1]);
  });

  it("counts each filter under the others, so that a count says what pressing it brings", () => {
    const { bySeverity, bySaid } = fittingFindings(all, { ...ALL_OPEN, severities: ["periksa"] });
    expect(bySeverity).toEqual({ salah: 1, periksa: 2, info: 0 });
    expect(bySaid).toEqual({ open: 2, fixed: 1, later: 0, settled: 0, all: 2 });
  });

  it("offers the families and kab/kota that any finding is about", () => {
    expect(filterChoices(all)).toEqual({
      families: ["pagu-anggaran", "peserta"],
      places: ["Kabupaten Agam", "Kota Solok"],
    });
  });
});

function toldOf(line: ListLine): unknown {
  if (line.what === "heading") return [line.severity, line.count];
  return line.what === "finding" ? line.finding.at[0]?.row : `${line.group.others.length} more`;
}

describe("the lines of the list", () => {
  it("puts a heading with its count over each severity", () => {
    expect(listLines(all).map(toldOf)).toEqual([["salah", 3], 1, 2, 3, ["periksa", 2], 4, 5]);
  });

  it("folds what one may explain under it, and counts it in the heading as before", () => {
    const [main, plain] = [finding(31), finding(40)];
    const total = finding(54, { cause: main.key });
    const lighter = finding(60, { cause: main.key, severity: "periksa" });
    const listed = [total, main, plain, lighter];
    const groups = causeGroups(listed);
    const lines = (open: boolean) =>
      listLines(
        unfolded(listed, groups, () => open),
        groups,
      ).map(toldOf);
    expect(lines(false)).toEqual([["salah", 3], 31, "1 more", 40, ["periksa", 1], 60]);
    expect(lines(true)).toEqual([["salah", 3], 31, "1 more", 54, 40, ["periksa", 1], 60]);
  });

  it("can be folded while one of the group is before the person, who then stands at what may explain it", () => {
    const main = finding(31);
    const total = finding(54, { cause: main.key });
    const groups = causeGroups([main, total]);
    const led = ledTo(groups, structuredClone(total.key));
    expect(led).toBe(main);
    const folded = turned(new Set(), main, led);
    expect(folded).toEqual({ opened: new Set(), current: main.key });
    expect(ledTo(groups, folded.current)).toBeUndefined();
  });

  it("is unfolded and folded by its line", () => {
    const main = finding(31);
    const { opened, current } = turned(new Set(), main, undefined);
    expect({ size: opened.size, current }).toEqual({ size: 1, current: undefined });
    expect(turned(opened, main, undefined)).toEqual({ opened: new Set() });
  });
});

describe("the finding that is before the person", () => {
  it("is known again in a later review by what it is, not by where it stands", () => {
    const later = structuredClone([finding(9), ...all]);
    expect(placeInList(later, all[3]?.key)).toBe(4);
  });

  it("is the first where the one before is gone", () => {
    expect(placeInList(all.slice(1), all[0]?.key)).toBe(0);
    expect(placeInList(all, undefined)).toBe(0);
  });
});

describe("a jump", () => {
  const [first, second, third] = [cell(1), cell(2), cell(3)];

  it("goes to the first cell, then to the second, and back", () => {
    expect(nextCell([first, second, third], undefined)).toBe(first);
    expect(nextCell([first, second, third], { ...first })).toBe(second);
    expect(nextCell([first, second, third], { ...second })).toBe(first);
  });

  it("stays with the only cell there is", () => {
    expect(nextCell([first], { ...first })).toBe(first);
  });
});
