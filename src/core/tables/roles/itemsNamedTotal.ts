import { added, sumTo, type Sums } from "../sums/addUp";
import { ask, decide, hasAmount, type JudgedRow } from "../row/judgedRow";
import { fold } from "../words/fold";
import { isBareTotal, isOfBefore, mayNameAnItem, purchaseNamed } from "../words/rowWords";
import { isEvidence, steps } from "../sums/sumEvidence";
import { totalLineWord } from "../row/totalLine";
import type { UsualRow } from "../row/usualRow";
import { why } from "../why";

/**
 * Settles lines such as `Total station`, `Jumlah peserta makan siang` and `Total belanja modal laptop`, whose first word is
 * a total's though they may be items. The table's own total decides; without one, a line that sums what stands above it is
 * a sum, any other is asked about. Where its label runs over the column of numbers and all lines are numbered it names
 * nothing: such a line stays a sum, also one that does not fit.
 */
export function judgeItemsNamedTotal(rows: readonly JudgedRow[], usual: UsualRow) {
  const open = rows.filter((row) => row.role === undefined && hasAmount(row.shape));
  let first: ReadonlyMap<string, number> | undefined;
  const firstRowOf = () => (first ??= firstRows(rows));
  const doubtful = new Set(
    open.filter((row) => isTotal(row) && !runsOverNumbers(row, usual) && mayNameOneThing(row, firstRowOf)),
  );
  if (doubtful.size === 0) return;
  const mayBeItem = (row: JudgedRow) => doubtful.has(row);
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
  askWhereNothingIsSummed(rows, doubtful);
}

function askWhereNothingIsSummed(rows: readonly JudgedRow[], doubtful: ReadonlySet<JudgedRow>) {
  let [whole, section]: [Sums, Sums] = [[], []];
  let lines = 0;
  for (const row of rows) {
    if (row.role !== undefined) continue;
    if (!hasAmount(row.shape)) [section, lines] = [[], 0];
    else if (!isTotal(row)) {
      [whole, section] = [added(whole, [row]), added(section, [row])];
      lines++;
    } else if (doubtful.has(row)) {
      const { amounts } = row.shape;
      if (!(lines > 1 && sumTo(section, amounts)) && !sumTo(whole, amounts)) ask(row);
    } else [section, lines] = [[], 0];
  }
}

function isTotal({ shape }: JudgedRow): boolean {
  return totalLineWord(shape) !== undefined;
}

function runsOverNumbers({ shape }: JudgedRow, usual: UsualRow): boolean {
  return usual.counted && shape.wordsInNumber && shape.mergedOver >= 2;
}

/** A purchase is named: unless lines above speak of it, of which this is the sum. */
function mayNameOneThing({ shape }: JudgedRow, firstRowOf: () => ReadonlyMap<string, number>): boolean {
  // `Jumlah pindahan` brings a page's sum along; nothing is called so.
  if (isOfBefore(shape.label)) return false;
  if (mayNameAnItem(shape.label)) return true;
  const named = purchaseNamed(shape.label);
  return named.length > 0 && !named.every((word) => (firstRowOf().get(word) ?? shape.row) < shape.row);
}

/** The first row in whose label each word stands. */
function firstRows(rows: readonly JudgedRow[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { shape } of rows)
    for (const word of fold(shape.label).split(" ")) if (!first.has(word)) first.set(word, shape.row);
  return first;
}

function amountsOf({ shape }: JudgedRow) {
  return shape.amounts;
}
