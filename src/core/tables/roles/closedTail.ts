import { added, sumTo, sumWhollyTo, type Sums } from "../sums/addUp";
import { hasAmount, hasFigures, type JudgedRow } from "../row/judgedRow";
import { isAddedLine } from "../words/rowWords";
import { styleOf } from "../sums/summedParents";
import { isData, totalLineWord } from "../row/totalLine";
import { isCount } from "../row/usualRow";

/**
 * The lines under the total that closes a table whose lines are numbered, coded, priced or proved: nothing there carries
 * such a mark, so they tell of something else (how the cash is kept, the months before, the highest figure). Words need
 * not be known for it. Empty where the table goes on: with another section, or with lines that a later total takes in
 * together with a sum of their own.
 */
export function closedTail(rows: readonly JudgedRow[]): readonly JudgedRow[] {
  const open = rows.filter(({ role }) => role === undefined);
  const last = lastMarked(open);
  const coded = isWhollyCoded(open.slice(0, last + 1));
  const whole = added(
    [],
    open.slice(0, last + 1).filter((row) => !isSum(row)),
  );
  const closing = coded ? last : open.findIndex((row, index) => index > last && (isSum(row) || isWhole(row, whole)));
  if (last < 0 || closing < 0) return [];
  const from = open.findIndex((row, index) => index > closing && tellsElse(row) && !isWhole(row, whole));
  const tail = from < 0 ? [] : open.slice(from);
  return goesOn(open.slice(0, from), tail) ? [] : tail;
}

/** Index of the last line with a mark of its own, where such a mark is what lines have here; -1 where it is not. */
function lastMarked(open: readonly JudgedRow[]): number {
  const end = open.findIndex(isSum);
  const first = open.slice(0, end < 0 ? open.length : end).filter(({ shape }) => hasAmount(shape));
  const proved = share(first, ({ shape }) => shape.hasProof) > MOST;
  const marked = ({ shape }: JudgedRow) => isData(shape) || (proved && shape.hasProof);
  const last = open.reduce((found, row, index) => (marked(row) ? index : found), -1);
  const lines = open.slice(0, last + 1).filter((row) => hasAmount(row.shape) && !isSum(row));
  return share(lines, marked) > MOST ? last : -1;
}

/** Where more lines than this have a mark, a line without one is something else. */
const MOST = 0.6;

function share(rows: readonly JudgedRow[], test: (row: JudgedRow) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(test).length / rows.length;
}

/** Each amount stands behind a code or is called a total: what has neither belongs to no account. */
function isWhollyCoded(rows: readonly JudgedRow[]): boolean {
  const amounts = rows.filter(({ shape }) => hasAmount(shape));
  const coded = amounts.filter(({ shape }) => shape.codes.some((code) => code !== ""));
  return (
    coded.length >= CODED_AT_LEAST &&
    coded.length < amounts.length &&
    amounts.every((row) => coded.includes(row) || isSum(row))
  );
}

/** Fewer lines do not show how a table is written. */
const CODED_AT_LEAST = 5;

function isSum({ shape }: JudgedRow): boolean {
  return totalLineWord(shape) !== undefined && hasFigures(shape);
}

/** A labelled line that is no total and nothing put on it or taken off it. */
function tellsElse({ shape }: JudgedRow): boolean {
  return shape.label !== "" && totalLineWord(shape) === undefined && !shape.texts.some(isAddedLine);
}

/** A total named after the region or the office. */
function isWhole({ shape }: JudgedRow, whole: Sums): boolean {
  return hasAmount(shape) && sumWhollyTo(whole, shape.amounts);
}

/** Whether the lines are one more section of the table. */
function goesOn(before: readonly JudgedRow[], tail: readonly JudgedRow[]): boolean {
  const styles = new Set(before.flatMap(({ shape }) => (isHeading(shape) ? [styleOf(shape.number)] : [])));
  if (tail.some(({ shape }) => isHeading(shape) && styles.has(styleOf(shape.number)))) return true;
  let whole = before.reduce<Sums>((sums, row) => (isSum(row) ? sums : added(sums, [row])), []);
  let own: Sums = [];
  let closed = false;
  for (const row of tail) {
    if (!isSum(row)) {
      [whole, own] = [added(whole, [row]), added(own, [row])];
      continue;
    }
    if (closed && sumTo(whole, row.shape.amounts)) return true;
    if (sumTo(own, row.shape.amounts)) [closed, own] = [true, []];
  }
  return false;
}

/** `B | Konsumsi`: a heading that is numbered as sections are. */
function isHeading(shape: JudgedRow["shape"]): boolean {
  return shape.number !== "" && !isCount(shape.number) && shape.label !== "" && !hasAmount(shape);
}
