import { agrees } from "./agreement";
import { decide, drop, hasAmount, hasFigures, witness, type JudgedRow } from "./judgedRow";
import type { RowShape } from "./rowShape";
import { isAddedLine, isPutOnTop, isSubtotalLabel } from "./rowWords";
import { isData, totalLineWord } from "./totalLine";
import type { UsualRow } from "./usualRow";
import { why } from "./why";

/**
 * Settles what follows the closing total of a table: tax, overhead and the like put on top of it are amounts that count, so
 * they are records and the total below includes them; what is taken off (PPh, a discount) is none, and the total below it
 * covers no records. Then come lines about something else (how the cash is kept, SP2D).
 */
export function judgeAfterTotal(
  rows: readonly JudgedRow[],
  usual: UsualRow,
  { listsPeople, priced }: { readonly listsPeople: boolean; readonly priced: boolean },
) {
  const counted = usual.counted || usual.coded;
  const sums: number[] = [];
  let total: JudgedRow | undefined;
  let proven = false;
  let added: JudgedRow[] = [];
  for (const judged of rows) {
    if (judged.role !== undefined) continue;
    const { shape } = judged;
    const word = totalLineWord(shape);
    if (word !== undefined && hasFigures(shape)) {
      if (total !== undefined && added.length > 0) settleIncluding(judged, total, added, word, !listsPeople);
      proven = !shape.texts.some(isSubtotalLabel) && isSumOf(shape, sums);
      total = judged;
      added = [];
    } else if (word !== undefined) continue;
    else if (isData(shape)) {
      total = undefined;
      shape.amounts.forEach((amount, c) => (sums[c] = (sums[c] ?? 0) + (amount ?? 0)));
    } else if (total !== undefined && shape.texts.some(isAddedLine)) {
      added.push(judged);
      drop(judged, "footer", [why("after-last-total", {})], "likely");
    } else if (!(total !== undefined && proven && counted))
      shape.amounts.forEach((amount, c) => (sums[c] = (sums[c] ?? 0) + (amount ?? 0)));
  }
  if (total !== undefined && !listsPeople) for (const line of added) if (isRateOf(line, total)) countOnTop(line);
  if (total !== undefined && proven && counted) dropAfter(rows, total, priced);
}

/** What is put on top of a total is a record: it has to be paid. */
function countOnTop(line: JudgedRow) {
  decide(line, "record", [why("note-word", { word: line.shape.label })], "likely");
}

/** PPN without a total below it: on top where it is 10, 11 or 12 % of the total, contained in it otherwise. */
function isRateOf({ shape }: JudgedRow, total: JudgedRow): boolean {
  if (!shape.texts.some(isPutOnTop)) return false;
  return shape.amounts.some((amount, c) => {
    const base = total.shape.amounts[c];
    return (
      amount !== undefined && base !== undefined && [10, 11, 12].some((rate) => agrees((base * rate) / 100, amount))
    );
  });
}

/**
 * Under the total that sums everything, in a table whose lines are numbered, unnumbered lines belong to no data. An amount
 * in a priced table may have been forgotten in its total: it is asked about.
 */
function dropAfter(rows: readonly JudgedRow[], total: JudgedRow, priced: boolean) {
  let closing = rows.indexOf(total);
  while (closing > 0 && !isDataRow(rows[closing - 1])) closing--;
  const first = rows.findIndex((row, index) => index >= closing && totalLineWord(row.shape) !== undefined);
  for (const judged of rows.slice(first + 1))
    if (judged.role === undefined && totalLineWord(judged.shape) === undefined)
      drop(judged, "footer", [why("after-last-total", {})], priced && hasAmount(judged.shape) ? "unsure" : "likely");
}

function isDataRow(row: JudgedRow | undefined): boolean {
  return row !== undefined && (row.role === "subtotal" || row.role === "group" || isData(row.shape));
}

function isSumOf(shape: RowShape, sums: readonly number[]): boolean {
  const written = shape.amounts.flatMap((amount, c) => (amount === undefined || amount === 0 ? [] : [{ amount, c }]));
  const agreeing = written.filter(({ amount, c }) => agrees(sums[c] ?? 0, amount)).length;
  return agreeing > 0 && agreeing >= 0.6 * written.length;
}

function settleIncluding(
  judged: JudgedRow,
  total: JudgedRow,
  added: readonly JudgedRow[],
  word: string,
  mayCount: boolean,
) {
  const { shape } = judged;
  const reasons = [why("total-word", { word })];
  const parts = shape.amounts.map((_, c) =>
    added.reduce((sum, row) => sum + (row.shape.amounts[c] ?? 0), total.shape.amounts[c] ?? 0),
  );
  const fits =
    hasFigures(shape) && shape.amounts.every((amount, c) => amount === undefined || agrees(parts[c] ?? 0, amount));
  const grows = shape.amounts.some((amount, c) => amount !== undefined && amount > (total.shape.amounts[c] ?? amount));
  const onTop = added.every((row) => row.shape.texts.some(isPutOnTop));
  // The total stays open: it is proved over all records, these lines among them.
  if (mayCount && (fits ? grows || onTop : grows && onTop)) return added.forEach(countOnTop);
  const last = added[added.length - 1]?.shape.row ?? total.shape.row;
  const columns = shape.amounts.filter((amount) => amount !== undefined).length;
  if (fits)
    witness(judged, "total", [], [...reasons, why("sums-rows", { first: total.shape.row, last, columns })], "sure");
  else witness(judged, "total", [], reasons, "likely");
}
