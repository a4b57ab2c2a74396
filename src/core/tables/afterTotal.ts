import { agrees } from "./agreement";
import { drop, hasFigures, witness, type JudgedRow } from "./judgedRow";
import type { RowShape } from "./rowShape";
import { isAddedLine, isSubtotalLabel } from "./rowWords";
import { isCount, type UsualRow } from "./usualRow";
import { why } from "./why";

/**
 * Settles what follows the closing total of a table: tax and rounding put on top of it, the total that includes them (it
 * sums the total above, no records: it covers none), and lines about something else (how the cash is kept, SP2D).
 */
export function judgeAfterTotal(rows: readonly JudgedRow[], usual: UsualRow) {
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
      if (total !== undefined && added.length > 0) settleIncluding(judged, total, added, word);
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
  if (total !== undefined && proven && counted) dropAfter(rows, total);
}

/** Under the total that sums everything, in a table whose lines are numbered, unnumbered lines belong to no data. */
function dropAfter(rows: readonly JudgedRow[], total: JudgedRow) {
  let closing = rows.indexOf(total);
  while (closing > 0 && !isDataRow(rows[closing - 1])) closing--;
  const first = rows.findIndex((row, index) => index >= closing && totalLineWord(row.shape) !== undefined);
  for (const judged of rows.slice(first + 1))
    if (judged.role === undefined && totalLineWord(judged.shape) === undefined)
      drop(judged, "footer", [why("after-last-total", {})], "likely");
}

function isDataRow(row: JudgedRow | undefined): boolean {
  return row !== undefined && (row.role === "subtotal" || row.role === "group" || isData(row.shape));
}

function isData(shape: RowShape): boolean {
  return isCount(shape.number) || shape.hasPrice || shape.codes.some((code) => code !== "");
}

/** The word that makes an unnumbered, uncoded, unpriced line a total's. */
export function totalLineWord(shape: RowShape): string | undefined {
  if (isData(shape)) return undefined;
  return shape.total;
}

function isSumOf(shape: RowShape, sums: readonly number[]): boolean {
  const written = shape.amounts.flatMap((amount, c) => (amount === undefined || amount === 0 ? [] : [{ amount, c }]));
  const agreeing = written.filter(({ amount, c }) => agrees(sums[c] ?? 0, amount)).length;
  return agreeing > 0 && agreeing >= 0.6 * written.length;
}

function settleIncluding(judged: JudgedRow, total: JudgedRow, added: readonly JudgedRow[], word: string) {
  const { shape } = judged;
  const reasons = [why("total-word", { word })];
  const fits = shape.amounts.every((amount, c) => {
    if (amount === undefined) return true;
    const parts = added.reduce((sum, row) => sum + (row.shape.amounts[c] ?? 0), total.shape.amounts[c] ?? 0);
    return agrees(parts, amount);
  });
  const last = added[added.length - 1]?.shape.row ?? total.shape.row;
  const columns = shape.amounts.filter((amount) => amount !== undefined).length;
  if (fits && hasFigures(shape))
    witness(judged, "total", [], [...reasons, why("sums-rows", { first: total.shape.row, last, columns })], "sure");
  else witness(judged, "total", [], reasons, "likely");
}
