import { agrees } from "../sheet/agreement";
import { isBelow, isCoded, pathOf, type CodePath } from "./codePath";
import { ask, hasAmount, hasFigures, openRow, witness, decide, type JudgedRow } from "../row/judgedRow";
import type { RowShape } from "../row/rowShape";
import { why } from "../why";

/**
 * Finds the parents of a hierarchy by their codes. The leaves are the records; a parent with amounts is a witness over
 * the rows below it, a parent without is a heading. A coded line is also the parent of the uncoded lines under it when
 * those are priced and it is not, or when their amounts add up to its own.
 */
export function judgeCodedParents(rows: readonly JudgedRow[], priced: boolean) {
  const open = rows.filter((judged) => judged.role === undefined);
  const dotted = open.some(({ shape }) => shape.codes.some((code) => code.includes(".")));
  const paths = open.map(({ shape }) => pathOf(shape.codes, dotted));
  if (!dotted && !nests(paths)) return;
  const parents: { index: number; path: CodePath }[] = [];
  const isParent = new Set<number>();
  const summed: number[] = [];
  const wrong: number[] = [];
  open.forEach((_judged, index) => {
    const path = paths[index] ?? [];
    if (!isCoded(path)) return;
    while (parents.length > 0 && !isBelow(parents[parents.length - 1]?.path ?? [], path)) parents.pop();
    const above = parents[parents.length - 1];
    if (above !== undefined) isParent.add(above.index);
    const details = detailsBelow(open, paths, index, priced);
    if (details === "under it") isParent.add(index);
    else if (details === "summed") summed.push(index);
    else if (details === "not summed") wrong.push(index);
    parents.push({ index, path });
  });
  for (const index of summed) isParent.add(index);
  // One that does not come to its details is wrong where most others do.
  if (summed.length >= 2 && summed.length > wrong.length) for (const index of wrong) isParent.add(index);
  coverLeaves(open, paths, isParent);
  reopenDetails(open, rows);
}

/** Fewer columns that are off show a wrong sum; from here on they show that the line is no sum. */
const FEWEST_COLUMNS = 2;

/**
 * An export with a column for each level leaves the last code of a line blank now and then, which makes it look like the
 * parent of the next lines. Where no parent comes to what stands below it in any of several columns, there are none: the
 * lines are judged like all others, and asked about unless a total is only right when they count.
 */
function reopenDetails(open: readonly JudgedRow[], rows: readonly JudgedRow[]) {
  const parents = open.filter(({ role }) => role === "subtotal");
  if (parents.length === 0 || !parents.every((parent) => fitsNowhere(parent, open))) return;
  const leaves = open.filter(({ role }) => role === undefined || role === "subtotal");
  const isTotalOfAll = (row: JudgedRow) => {
    const others = leaves.filter((one) => one !== row);
    return row.shape.amounts.every((amount, c) => amount === undefined || agrees(sumOf(others, c), amount));
  };
  const proved = rows.some((row) => !parents.includes(row) && hasAmount(row.shape) && isTotalOfAll(row));
  for (const parent of parents) {
    Object.assign(parent, openRow(parent.shape));
    if (!proved) ask(parent);
  }
}

function sumOf(rows: readonly JudgedRow[], column: number): number {
  return rows.reduce((sum, { shape }) => sum + (shape.amounts[column] ?? 0), 0);
}

/** Whether it is off in every column in which it, or what it covers, has an amount, and in more than one. */
function fitsNowhere({ shape, covers = [] }: JudgedRow, open: readonly JudgedRow[]): boolean {
  const covered = open.filter((row) => covers.includes(row.shape.row));
  let off = 0;
  for (const [column, amount] of shape.amounts.entries()) {
    const sum = sumOf(covered, column);
    if (amount === undefined || (amount === 0 && sum === 0)) continue;
    if (agrees(sum, amount)) return false;
    off += 1;
  }
  return off >= FEWEST_COLUMNS;
}

/** How uncoded lines stand to the coded line above them: it has no amount that counts, it is their sum, or it is not. */
type Details = "under it" | "summed" | "not summed";

/** Gives every parent the leaves below it, and says how sure it is: what the leaves do not add up to is only likely. */
function coverLeaves(open: readonly JudgedRow[], paths: readonly CodePath[], isParent: ReadonlySet<number>) {
  const stack: OpenParent[] = [];
  const close = () => {
    const parent = stack.pop();
    if (parent === undefined) return;
    judgeParent(parent);
    const above = stack[stack.length - 1];
    if (above === undefined) return;
    for (const row of parent.covers) above.covers.push(row);
    parent.sums.forEach((sum, column) => (above.sums[column] = (above.sums[column] ?? 0) + sum));
    above.parts.push(parent.sums);
  };
  open.forEach((judged, index) => {
    const path = paths[index] ?? [];
    const coded = isCoded(path);
    while (coded && stack.length > 0 && !isBelow(stack[stack.length - 1]?.path ?? [], path)) close();
    if (isParent.has(index))
      stack.push({ judged, path, covers: [], sums: judged.shape.amounts.map(() => 0), parts: [] });
    else {
      const parent = stack[stack.length - 1];
      if (parent === undefined) return;
      parent.covers.push(judged.shape.row);
      judged.shape.amounts.forEach((amount, c) => (parent.sums[c] = (parent.sums[c] ?? 0) + (amount ?? 0)));
    }
  });
  while (stack.length > 0) close();
}

interface OpenParent {
  readonly judged: JudgedRow;
  readonly path: CodePath;
  readonly covers: number[];
  readonly sums: number[];
  /** The sums of the parents right under it. */
  readonly parts: (readonly number[])[];
}

function judgeParent({ judged, covers, sums, parts }: OpenParent) {
  const code = judged.shape.codes.filter((c) => c !== "").join(" ");
  const reasons = [why("parent-by-code", { code })];
  if (!hasFigures(judged.shape)) return decide(judged, "group", reasons);
  const adds = judged.shape.amounts.every((amount, c) => amount === undefined || agrees(sums[c] ?? 0, amount));
  const net = !adds && isNet(judged.shape, parts);
  witness(judged, "subtotal", net ? [] : covers, reasons, adds ? "sure" : "likely");
}

/** `6 PEMBIAYAAN`, written as what is received less what is paid: it sums no lines. */
function isNet({ amounts }: RowShape, parts: OpenParent["parts"]): boolean {
  const [received, paid] = parts;
  if (received === undefined || paid === undefined || parts.length > 2) return false;
  return amounts.every((amount, c) => amount === undefined || agrees((received[c] ?? 0) - (paid[c] ?? 0), amount));
}

/** Whether codes without dots make a hierarchy at all: digit by digit in one column, or a level a column. */
function nests(paths: readonly CodePath[]): boolean {
  return nestsByColumn(paths) || nestsByDigits(paths);
}

/** Codes written a level a column: most longer rows stand under a row that has their first levels. */
function nestsByColumn(paths: readonly CodePath[]): boolean {
  const codes = paths.filter(isCoded).map((path) => path.map((segments) => segments.join("")));
  const filled = codes.map((code) => code.filter((part) => part !== ""));
  if (new Set(filled.map(({ length }) => length)).size < 2) return false;
  const known = new Set(filled.map((code) => code.join(".")));
  const longer = filled.filter(({ length }) => length > 1);
  const under = longer.filter((code) => code.some((_, i) => i > 0 && known.has(code.slice(0, i).join(".")))).length;
  return under >= 0.9 * longer.length && known.size > 0.9 * filled.length;
}

/** Undotted codes nest only where they come in several lengths, each longer one under a shorter one's digits. */
function nestsByDigits(paths: readonly CodePath[]): boolean {
  const codes = paths.map((path) => path.map((segments) => segments.join("")).join("|")).filter((code) => code !== "");
  const lengths = new Set(codes.map((code) => code.length));
  if (lengths.size < 2 || codes.length < 3) return false;
  const known = new Set(codes);
  const shortest = Math.min(...lengths);
  const longer = codes.filter((code) => code.length > shortest);
  const under = longer.filter((code) =>
    [...lengths].some((length) => length < code.length && known.has(code.slice(0, length))),
  );
  return under.length >= 0.9 * longer.length && new Set(codes).size > 0.9 * codes.length;
}

function detailsBelow(
  open: readonly JudgedRow[],
  paths: readonly CodePath[],
  index: number,
  priced: boolean,
): Details | undefined {
  const own = open[index]?.shape;
  if (own === undefined) return undefined;
  const details: RowShape[] = [];
  for (let next = index + 1; next < open.length && !isCoded(paths[next] ?? []); next++) {
    const shape = open[next]?.shape;
    if (shape !== undefined && shape.label !== "" && (hasAmount(shape) || shape.hasPrice)) details.push(shape);
  }
  if (details.length === 0) return undefined;
  if (priced) return !own.hasPrice && details.some((detail) => detail.hasPrice) ? "under it" : undefined;
  if (!hasAmount(own)) return "under it";
  const adds = own.amounts.every((amount, column) => {
    const sum = details.reduce((total, detail) => total + (detail.amounts[column] ?? 0), 0);
    return amount === undefined || agrees(sum, amount);
  });
  return adds ? "summed" : "not summed";
}
