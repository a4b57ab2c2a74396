import { added, sumTo, type Sums } from "./addUp";
import { ask, decide, hasAmount, type JudgedRow } from "./judgedRow";
import { isBareTotal, mayNameAnItem } from "./rowWords";
import { isEvidence, steps } from "./sumEvidence";
import { totalLineWord } from "./totalLine";
import { why } from "./why";

/**
 * Settles lines such as `Total station` and `Jumlah peserta makan siang`, whose first word is a total's though they may
 * be items. The table's own total decides; without one, a line that sums what stands above it is a sum, any other is asked
 * about.
 */
export function judgeItemsNamedTotal(rows: readonly JudgedRow[]) {
  const open = rows.filter((row) => row.role === undefined && hasAmount(row.shape));
  const doubtful = open.filter(mayBeItem);
  if (doubtful.length === 0) return;
  const total = [...open].reverse().find((row) => isTotal(row) && !mayBeItem(row));
  const before = open.filter(({ shape }) => total !== undefined && shape.row < total.shape.row);
  const items = before.filter(mayBeItem);
  if (total !== undefined && items.length > 0) {
    const lines = before.filter((row) => !isTotal(row));
    const { amounts, label } = total.shape;
    if (sumTo(added([], lines), amounts)) return;
    const all = [...lines, ...items];
    if (sumTo(added([], all), amounts) && (isBareTotal(label) || isEvidence(steps(amounts, all.map(amountsOf))))) {
      for (const row of items) decide(row, "record", [why("leaf", {})], "likely");
      return;
    }
  }
  askWhereNothingIsSummed(rows);
}

function askWhereNothingIsSummed(rows: readonly JudgedRow[]) {
  let [whole, section]: [Sums, Sums] = [[], []];
  let lines = 0;
  for (const row of rows) {
    if (row.role !== undefined) continue;
    if (!hasAmount(row.shape)) [section, lines] = [[], 0];
    else if (!isTotal(row)) {
      [whole, section] = [added(whole, [row]), added(section, [row])];
      lines++;
    } else if (mayBeItem(row)) {
      const { amounts } = row.shape;
      if (!(lines > 1 && sumTo(section, amounts)) && !sumTo(whole, amounts)) ask(row);
    } else [section, lines] = [[], 0];
  }
}

function isTotal({ shape }: JudgedRow): boolean {
  return totalLineWord(shape) !== undefined;
}

function mayBeItem(row: JudgedRow): boolean {
  return isTotal(row) && mayNameAnItem(row.shape.label);
}

function amountsOf({ shape }: JudgedRow) {
  return shape.amounts;
}
