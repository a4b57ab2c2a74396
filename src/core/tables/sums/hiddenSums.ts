import { added, sumTo, sumWhollyTo, type Amounts, type Sums } from "./addUp";
import { agrees } from "../sheet/agreement";
import { judgeGroupSums } from "./groupSums";
import { ask, witness, type JudgedRow } from "../row/judgedRow";
import { isOpenAmount } from "./outerLines";
import {
  isDressedOver,
  isMovedIn,
  isSetOff,
  isSurelyRecord,
  looksLikeRecord,
  looksLikeSum,
  namesAPlace,
} from "./sumHints";
import { isEvidence, steps } from "./sumEvidence";
import { SumForest, type SumNode } from "./sumForest";
import type { UsualRow } from "../row/usualRow";
import { why } from "../why";

/** What is known of a table when its hidden sums are looked for. */
export interface SumSetting {
  readonly usual: UsualRow;
  readonly priced: boolean;
  /** The rows are people: a row without a number is still a person. */
  readonly listsPeople: boolean;
}

type Direction = "after" | "before";

/**
 * Finds the lines that sum others though neither word nor code says so: parents known by bold type or indentation,
 * regions under their lines. The arithmetic of the whole table decides; where it leaves two answers the row is asked about.
 */
export function judgeHiddenSums(lines: readonly JudgedRow[], closing: readonly JudgedRow[], setting: SumSetting): void {
  const last = closing[closing.length - 1];
  let section: JudgedRow[] = [];
  const counted: JudgedRow[] = [];
  let sums: Sums = [];
  let next = 0;
  for (const total of closing) {
    const onTop = counted.length === 0 && (lines[0]?.shape.row ?? 0) > total.shape.row;
    for (; next < lines.length; next++) {
      const row = lines[next];
      if (row === undefined || (!onTop && row.shape.row > total.shape.row)) break;
      if (isOpenAmount(row)) section.push(row);
    }
    const { amounts } = total.shape;
    const withSection = added(sums, section);
    if (!sumTo(added([], section), amounts) && !sumTo(withSection, amounts)) {
      const found = section.length > 0 && judgeUnderTotal(section, amounts, setting);
      if (!found && total === last) judgeUnderTotal([...counted, ...section].filter(isOpenAmount), amounts, setting);
    }
    const kept = section.filter(isOpenAmount);
    sums = added(sums, kept);
    for (const row of kept) counted.push(row);
    section = [];
  }
  judgeWithoutTotal(lines.slice(next).filter(isOpenAmount), setting);
}

/** The total contradicts the lines: some of them must be sums. Answers whether they were found. */
function judgeUnderTotal(lines: readonly JudgedRow[], total: Amounts, setting: SumSetting): boolean {
  if (lines.length < 2 || total.every((amount) => amount === undefined || amount === 0)) return false;
  for (const direction of ["after", "before"] as const) {
    const ordered = direction === "after" ? lines : [...lines].reverse();
    const nodes = forestOf(ordered, direction, setting).under(total);
    if (nodes === undefined || nodes.length === 0) continue;
    // Who is paid as much as the next one is no sum of him.
    if (setting.listsPeople && nodes.some(({ leaves }) => leaves.length < 2)) continue;
    const hinted = nodes.every(({ at }) => isHinted(ordered, at, direction, setting));
    const tiled = coversAll(nodes, ordered.length) || isEvidence(product(nodes, ordered));
    const certain = hinted || (tiled && nodes.some(({ leaves }) => leaves.length > 1));
    settle(nodes, ordered, certain);
    return true;
  }
  return (
    (!setting.listsPeople && judgeGroupSums(lines, total, setting)) ||
    withoutHinted(lines, total, setting) ||
    askAbout(lines, total, setting)
  );
}

/** Where leaving out all rows that look like sums makes the total right, they are sums, whatever they add up to. */
function withoutHinted(lines: readonly JudgedRow[], total: Amounts, setting: SumSetting): boolean {
  const hinted = lines.map((_, at) => isHinted(lines, at, "after", setting));
  const left = lines.filter((_, at) => hinted[at] !== true);
  if (left.length === lines.length || left.length < 2 || !sumTo(added([], left), total)) return false;
  const direction: Direction = hinted[0] === true ? "after" : "before";
  lines.forEach((row, at) => {
    if (hinted[at] === true) coverByPlace(lines, hinted, at, direction, row);
  });
  return true;
}

function coverByPlace(
  lines: readonly JudgedRow[],
  hinted: readonly boolean[],
  at: number,
  direction: Direction,
  row: JudgedRow,
) {
  const step = direction === "after" ? 1 : -1;
  const rows: number[] = [];
  for (let next = at + step; hinted[next] === false; next += step) rows.push(lines[next]?.shape.row ?? 0);
  rows.sort((a, b) => a - b);
  const [first, last] = [rows[0] ?? row.shape.row, rows[rows.length - 1] ?? row.shape.row];
  witness(row, "subtotal", rows, [why("total-adds-without", { first, last })], "likely");
}

/** Nothing explains the contradiction: the rows that look like sums are asked about. */
function askAbout(lines: readonly JudgedRow[], total: Amounts, setting: SumSetting): boolean {
  const sums = added([], lines);
  const more = total.some((amount, c) => amount !== undefined && (sums[c] ?? 0) > amount);
  if (!more || setting.listsPeople || lines.some(({ shape }) => shape.doubtful)) return false;
  const hinted = lines.filter((_, at) => isHinted(lines, at, "after", setting));
  const asked = hinted.length > 0 ? hinted : excess(lines, sums, total, setting);
  asked.forEach(ask);
  return asked.length > 0;
}

/** At most this many lines are tried against one another. */
const PAIRED = 300;

/** The one or two lines by which the lines exceed their total. */
function excess(lines: readonly JudgedRow[], sums: Sums, total: Amounts, setting: SumSetting): readonly JudgedRow[] {
  const tried = lines.filter((row) => !isLikeRecord(row, setting)).slice(0, PAIRED);
  const over = total.map((amount, c) => (amount === undefined ? undefined : (sums[c] ?? 0) - amount));
  const fills = (row: JudgedRow, other?: JudgedRow) =>
    over.every((amount, c) => {
      const both = (row.shape.amounts[c] ?? 0) + (other?.shape.amounts[c] ?? 0);
      return amount === undefined || agrees(both, amount);
    });
  const alone = tried.filter((row) => fills(row));
  if (alone.length > 0) return alone;
  return tried.filter((row, at) => tried.some((other, i) => i !== at && fills(row, other)));
}

/** Without a total, sums are known where they take in every line, or where they lack what their neighbours have. */
function judgeWithoutTotal(lines: readonly JudgedRow[], setting: SumSetting) {
  if (lines.length < 3) return;
  if (setting.listsPeople) askAboutLarger(lines, setting);
  const named = [lines.length - 1, 0].find((at) => {
    const row = lines[at];
    return row !== undefined && isHinted(lines, at, at === 0 ? "after" : "before", setting);
  });
  if (named !== undefined) {
    const total = lines[named]?.shape.amounts ?? [];
    const others = lines.filter((_, at) => at !== named);
    if (!sumTo(added([], others), total) && withoutHinted(others, total, setting)) return;
  }
  const readings = (["after", "before"] as const).flatMap((direction) => {
    const ordered = direction === "after" ? lines : [...lines].reverse();
    const nodes = forestOf(ordered, direction, setting).tiling();
    return nodes === undefined || nodes.length < 2 ? [] : [{ nodes, ordered, direction }];
  });
  const only = readings[0];
  if (only !== undefined) {
    const { nodes, ordered, direction } = only;
    const hinted = nodes.every(({ at }) => isHinted(ordered, at, direction, setting));
    const proved = isEvidence(product(nodes, ordered)) && nodes.some(({ leaves }) => leaves.length > 1);
    const certain = hinted || (readings.length === 1 && proved);
    const chance = nodes.some(({ at }) => isLikeRecord(ordered[at], setting));
    if (certain || !chance) return settle(nodes, ordered, certain);
  }
  if (setting.listsPeople || !judgeGroupSums(lines, undefined, setting)) judgeHinted(lines, setting);
}

/** A last line among people that says less than theirs and has more than any of them: a total that is wrong? */
function askAboutLarger(lines: readonly JudgedRow[], { usual }: SumSetting) {
  const last = lines[lines.length - 1];
  if (last === undefined || !usual.counted || last.shape.number !== "" || last.shape.described >= usual.described)
    return;
  const others = lines.slice(0, -1);
  const larger = last.shape.amounts.every(
    (amount, c) => amount === undefined || others.every(({ shape }) => (shape.amounts[c] ?? 0) < amount),
  );
  if (larger) ask(last);
}

/** Rows that look like sums, each held against the run of lines before it or after it. */
function judgeHinted(lines: readonly JudgedRow[], setting: SumSetting) {
  const hinted = lines.map((_, at) => isHinted(lines, at, "after", setting));
  const few = hinted.filter((is) => is).length <= 0.4 * lines.length;
  lines.forEach((row, at) => {
    if (hinted[at] !== true) return;
    for (const step of [-1, 1]) {
      const run: JudgedRow[] = [];
      for (let next = at + step; hinted[next] === false; next += step) run.push(lines[next] ?? row);
      if (run.length === 0 || !sumWhollyTo(added([], run), row.shape.amounts)) continue;
      const rows = run.map(({ shape }) => shape.row).sort((a, b) => a - b);
      const proved =
        namesAPlace(row.shape, setting.usual) ||
        isEvidence(
          steps(
            row.shape.amounts,
            run.map(({ shape }) => shape.amounts),
          ),
        );
      const dressed = run.every((line) => isOver(row, line, step, setting));
      const level = rows.length === lines.length - 1 ? "total" : "subtotal";
      const reasons = dressed ? [sums(rows, row), why("dressed-over", {})] : [sums(rows, row)];
      if (few || proved || dressed) witness(row, level, rows, reasons, proved || dressed ? "likely" : "unsure");
      return;
    }
    const next = lines[at + 1];
    const contradicted = next !== undefined && !setting.listsPeople && isOver(row, next, 1, setting);
    if (contradicted || (few && saysLittle(row, setting))) ask(row);
  });
}

/** Whether its dress puts a row over a line that stands after it (1) or before it (-1), where nothing is moved in. */
function isOver({ shape }: JudgedRow, line: JudgedRow, step: number, { usual }: SumSetting): boolean {
  return step > 0 ? isDressedOver(shape, line.shape, usual) : isSetOff(shape, usual) && !line.shape.bold;
}

/** Nothing but a name and its amounts, where the neighbours say more: it may be a sum that is wrong. */
function saysLittle({ shape }: JudgedRow, { usual, priced, listsPeople }: SumSetting): boolean {
  if (namesAPlace(shape, usual)) return true;
  if (listsPeople || shape.described >= usual.described) return false;
  return !priced || (!shape.hasPrice && !shape.hasVolume);
}

function forestOf(ordered: readonly JudgedRow[], direction: Direction, setting: SumSetting): SumForest {
  return new SumForest(
    ordered.map(({ shape }) => shape.amounts),
    (at) => {
      const row = ordered[at];
      if (row === undefined || isSurelyRecord(row.shape, setting.usual, setting.priced)) return false;
      return !setting.listsPeople || isHinted(ordered, at, direction, setting);
    },
  );
}

function isLikeRecord(row: JudgedRow | undefined, { usual, priced }: SumSetting): boolean {
  return row !== undefined && looksLikeRecord(row.shape, usual, priced);
}

function isHinted(ordered: readonly JudgedRow[], at: number, direction: Direction, setting: SumSetting): boolean {
  const row = ordered[at];
  const next = ordered[at + 1];
  if (row === undefined || isLikeRecord(row, setting)) return false;
  if (setting.listsPeople) return namesAPlace(row.shape, setting.usual);
  if (looksLikeSum(row.shape, setting.usual, setting.priced) || isSetOff(row.shape, setting.usual)) return true;
  return direction === "after" && next !== undefined && isMovedIn(row.shape, next.shape);
}

function coversAll(nodes: readonly SumNode[], count: number): boolean {
  return new Set(nodes.flatMap(({ at, leaves }) => [at, ...leaves])).size === count;
}

function product(nodes: readonly SumNode[], ordered: readonly JudgedRow[]): number {
  return nodes.reduce((said, { at, leaves }) => {
    const lines = leaves.map((leaf) => ordered[leaf]?.shape.amounts ?? []);
    return said * steps(ordered[at]?.shape.amounts ?? [], lines);
  }, 1);
}

function settle(nodes: readonly SumNode[], ordered: readonly JudgedRow[], certain: boolean) {
  for (const { at, leaves } of nodes) {
    const row = ordered[at];
    if (row === undefined) continue;
    const rows = leaves.map((leaf) => ordered[leaf]?.shape.row ?? 0).sort((a, b) => a - b);
    witness(row, "subtotal", rows, [sums(rows, row)], certain ? "likely" : "unsure");
  }
}

function sums(rows: readonly number[], { shape }: JudgedRow) {
  const columns = shape.amounts.filter((amount) => amount !== undefined).length;
  return why("sums-rows", { first: rows[0] ?? 0, last: rows[rows.length - 1] ?? 0, columns });
}
