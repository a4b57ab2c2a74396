import { agrees } from "../sheet/agreement";
import { decide, drop, hasAmount, hasFigures, witness, type JudgedRow } from "../row/judgedRow";
import { isAddedLine, isPutOnTop } from "../words/rowWords";
import type { RowShape } from "../row/rowShape";
import { isData, totalLineWord } from "../row/totalLine";
import { why } from "../why";

/**
 * Settles what follows the closing total of a table: tax, overhead and the like put on top of it are amounts that count, so
 * they are records and the total below includes them; what is taken off (PPh, a discount) is none, and the total below it
 * covers no records.
 */
export function judgeAfterTotal(rows: readonly JudgedRow[], listsPeople: boolean) {
  let total: JudgedRow | undefined;
  let added: JudgedRow[] = [];
  let headed = false;
  for (const judged of rows) {
    if (judged.role !== undefined) continue;
    const { shape } = judged;
    const word = totalLineWord(shape);
    if (word === undefined && !shape.texts.some(isAddedLine)) {
      // `Pengeluaran` over lines of its own: what is called PPN among them is one of these lines.
      if (headed && hasAmount(shape)) total = undefined;
      headed = shape.label !== "" && !hasFigures(shape);
    }
    if (word !== undefined && hasFigures(shape)) {
      if (total !== undefined && added.length > 0) settleIncluding(judged, total, added, word, !listsPeople);
      total = judged;
      added = [];
    } else if (word !== undefined) continue;
    else if (isData(shape) || isBooked(shape)) total = undefined;
    else if (total !== undefined && shape.texts.some(isAddedLine)) {
      added.push(judged);
      drop(judged, "footer", [why("after-last-total", {})], "likely");
    }
  }
  if (total !== undefined && !listsPeople) for (const line of added) if (isRateOf(line, total)) countOnTop(line);
}

/** By column, the total and what was put on top of it. */
function partsOf({ amounts }: RowShape, total: JudgedRow, added: readonly JudgedRow[]): readonly number[] {
  return amounts.map((_, c) =>
    added.reduce((sum, row) => sum + (row.shape.amounts[c] ?? 0), total.shape.amounts[c] ?? 0),
  );
}

/** A line with a date or bukti of its own: the book goes on under the balance that opens a month. */
function isBooked(shape: RowShape): boolean {
  return shape.hasProof && hasAmount(shape);
}

/** What is put on top of a total is a record: it has to be paid. */
function countOnTop(line: JudgedRow) {
  decide(line, "record", [why("note-word", { word: line.shape.label })], "likely");
  line.onTop = true;
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

function settleIncluding(
  judged: JudgedRow,
  total: JudgedRow,
  added: readonly JudgedRow[],
  word: string,
  mayCount: boolean,
) {
  const { shape } = judged;
  const reasons = [why("total-word", { word })];
  const parts = partsOf(shape, total, added);
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
