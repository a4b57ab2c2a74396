import { added, sumTo, sumWhollyTo, type Amounts } from "./addUp";
import { witness, type JudgedRow } from "../row/judgedRow";
import { outerLines, type Outer } from "./outerLines";
import { isEvidence, steps } from "./sumEvidence";
import type { UsualRow } from "../row/usualRow";
import { why, type Why } from "../why";

/** A line that sums others, right or wrong, and the lines that count under it. */
interface GroupSum {
  readonly row: JudgedRow;
  readonly leaves: readonly JudgedRow[];
  readonly reasons: readonly Why[];
}

interface Reading {
  readonly sums: readonly GroupSum[];
  readonly leaves: readonly JudgedRow[];
}

/** An outer line with the lines between it and the next. */
interface Group {
  readonly row: JudgedRow;
  readonly inner: readonly JudgedRow[];
  readonly reading: Reading;
  /** Its amounts are what its lines come to. */
  readonly right: boolean;
}

/** What the lines are held against: how rows look here, and the total over them where one is written. */
interface GroupSetting {
  readonly usual: UsualRow;
  readonly priced: boolean;
}

interface Search extends GroupSetting {
  /** Lines that may still be looked at. */
  left: number;
}

/** Levels of a budget without codes: urusan down to the item. */
const DEEPEST = 5;
/** Lines looked at for each line of the list, over all levels and ways: a table of any length takes the same work a line. */
const LOOKS_A_LINE = 300;
const FEWEST_LOOKS = 20_000;

/**
 * Finds the lines that sum others though one of them is wrong, so that arithmetic alone can't: the way the list is written
 * shows which lines stand over which, and the total, or most of those sums, prove that it does. A wrong one is a sum
 * like the others, to be compared with its lines. Answers whether any were found.
 */
export function judgeGroupSums(
  lines: readonly JudgedRow[],
  total: Amounts | undefined,
  setting: GroupSetting,
): boolean {
  for (const ordered of [lines, [...lines].reverse()]) {
    const left = Math.max(FEWEST_LOOKS, LOOKS_A_LINE * lines.length);
    const reading = read(ordered, total, { ...setting, left }, 1);
    if (reading.sums.length === 0) continue;
    reading.sums.forEach(settle);
    return true;
  }
  return false;
}

function read(lines: readonly JudgedRow[], total: Amounts | undefined, search: Search, depth: number): Reading {
  const plain: Reading = { sums: [], leaves: lines };
  if (lines.length < 2 || depth > DEEPEST || (total !== undefined && sumTo(added([], lines), total))) return plain;
  search.left -= lines.length;
  if (search.left < 0) return plain;
  for (const outer of outerLines(lines, search.usual, search.priced)) {
    const groups = groupsOf(lines, outer, search, depth);
    if (!isProved(groups, total)) continue;
    return {
      sums: groups.flatMap(({ row, inner, reading }) =>
        inner.length === 0 ? [] : [{ row, leaves: reading.leaves, reasons: [outer.told(row.shape)] }, ...reading.sums],
      ),
      leaves: groups.flatMap(({ row, inner, reading }) => (inner.length === 0 ? [row] : reading.leaves)),
    };
  }
  return plain;
}

function groupsOf(lines: readonly JudgedRow[], { is }: Outer, search: Search, depth: number): readonly Group[] {
  const starts = lines.flatMap((row, at) => (is[at] === true ? [{ row, at }] : []));
  return starts.map(({ row, at }, s): Group => {
    const inner = lines.slice(at + 1, starts[s + 1]?.at ?? lines.length);
    const { amounts } = row.shape;
    const reading = read(inner, amounts, search, depth + 1);
    const told = reading.sums.length > 0 ? reading : read(inner, undefined, search, depth + 1);
    const right = sumWhollyTo(added([], inner), amounts) || sumWhollyTo(added([], told.leaves), amounts);
    return { row, inner, reading: right && reading.sums.length === 0 ? { sums: [], leaves: inner } : told, right };
  });
}

/**
 * Proved by the total, which is what the outer lines come to or what lies under them, together with those outer lines
 * that are right (a single one under an equal total needs no more); without it by these alone, of which there must be two, and more than wrong ones. Small figures agree by
 * chance and prove nothing.
 */
function isProved(groups: readonly Group[], total: Amounts | undefined): boolean {
  const over = groups.filter(({ inner }) => inner.length > 0);
  const right = over.filter((group) => group.right && group.inner.length > 1);
  const wrong = over.filter((group) => !group.right).length;
  if (2 * wrong > over.length) return false;
  const said = right.reduce((product, { row, reading }) => product * saidBy(row.shape.amounts, reading.leaves), 1);
  const summed = total === undefined ? undefined : summedBy(groups, total);
  if (total !== undefined && summed !== undefined) {
    if (groups.length === 1) return right.length === 1;
    return (over.length >= 2 || right.length > 0) && isEvidence(said * saidBy(total, summed));
  }
  const clean = total === undefined || over.length === groups.length;
  return clean && right.length >= 2 && right.length > wrong && isEvidence(said);
}

/** What the total sums: the outer lines, or the lines that count. */
function summedBy(groups: readonly Group[], total: Amounts): readonly JudgedRow[] | undefined {
  const outer = groups.map(({ row }) => row);
  const leaves = groups.flatMap(({ row, inner, reading }) => (inner.length === 0 ? [row] : reading.leaves));
  return [outer, leaves].find((rows) => sumTo(added([], rows), total));
}

function saidBy(written: Amounts, lines: readonly JudgedRow[]): number {
  return steps(
    written,
    lines.map(({ shape }) => shape.amounts),
  );
}

function settle({ row, leaves, reasons }: GroupSum) {
  const rows = leaves.map(({ shape }) => shape.row).sort((a, b) => a - b);
  const right = sumWhollyTo(added([], leaves), row.shape.amounts);
  const columns = row.shape.amounts.filter((amount) => amount !== undefined).length;
  const sums = why("sums-rows", { first: rows[0] ?? 0, last: rows[rows.length - 1] ?? 0, columns });
  witness(row, "subtotal", rows, right ? [sums, ...reasons] : reasons, "likely");
}
