import { agrees } from "./agreement";
import { hasAmount, witness, type JudgedRow } from "./judgedRow";
import type { RowShape } from "./rowShape";
import { totalLineWord } from "./afterTotal";
import { isCount, type UsualRow } from "./usualRow";
import { why } from "./why";

/** A single column agrees by chance too easily below this. */
const LARGE_ENOUGH = 1_000;

/**
 * Finds the total that no word names, as statistics have it: the first or the last line, called after the province or
 * not at all, whose figures are the sums of all other lines.
 */
export function judgeUnnamedTotal(rows: readonly JudgedRow[], usual: UsualRow) {
  const lines = rows.filter(
    (row) => row.role === undefined && hasAmount(row.shape) && totalLineWord(row.shape) === undefined,
  );
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined || lines.length < 4) return;
  const sums = last.shape.amounts.map((_, c) => lines.reduce((sum, { shape }) => sum + (shape.amounts[c] ?? 0), 0));
  for (const judged of [last, first]) {
    if (usual.counted && isCount(judged.shape.number)) continue;
    const columns = columnsSummed(judged.shape, sums, lines);
    if (columns === 0) continue;
    const others = lines.filter((row) => row !== judged).map(({ shape }) => shape.row);
    const reason = why("sums-rows", { first: others[0] ?? 0, last: others[others.length - 1] ?? 0, columns });
    witness(judged, "total", others, [reason], columns >= 2 ? "sure" : "likely");
    return;
  }
}

/** How many columns prove it; none where a single one contradicts, or where few small figures agree by chance. */
function columnsSummed(shape: RowShape, sums: readonly number[], lines: readonly JudgedRow[]): number {
  let columns = 0;
  let largest = 0;
  for (const [c, amount] of shape.amounts.entries()) {
    if (amount === undefined) continue;
    if (!agrees((sums[c] ?? 0) - amount, amount)) return 0;
    const nonzero = lines.filter((row) => (row.shape.amounts[c] ?? 0) !== 0).length;
    if (nonzero < 3) continue;
    columns++;
    largest = Math.max(largest, Math.abs(amount));
  }
  return columns >= 2 || largest >= LARGE_ENOUGH ? columns : 0;
}
