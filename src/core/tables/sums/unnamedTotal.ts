import { agrees } from "../sheet/agreement";
import { hasAmount, witness, type JudgedRow } from "../row/judgedRow";
import type { RowShape } from "../row/rowShape";
import { totalLineWord } from "../row/totalLine";
import { isEvidence, steps } from "./sumEvidence";
import { isSetOff, isSurelyRecord, looksLikeRecord, namesAPlace } from "./sumHints";
import type { UsualRow } from "../row/usualRow";
import { why } from "../why";

/**
 * Finds the total that no word names, as statistics have it: the first or the last line, called after the province or
 * not at all, whose figures are the sums of all other lines. Columns of rates (density, growth, yield) do not add up: in
 * them its figure lies among those of the lines. Where the figures may agree by chance, it is asked about.
 */
export function judgeUnnamedTotal(rows: readonly JudgedRow[], usual: UsualRow) {
  const lines = rows.filter(
    (row) => row.role === undefined && hasAmount(row.shape) && totalLineWord(row.shape) === undefined,
  );
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined || lines.length < 4) return;
  for (const judged of [last, first]) {
    if (isSurelyRecord(judged.shape, usual, false)) continue;
    const others = lines.filter((row) => row !== judged).map(({ shape }) => shape);
    const { columns, rates, wrong } = columnsSummed(judged.shape, others);
    if (columns === 0) continue;
    const reason = why("sums-rows", { first: others[0]?.row ?? 0, last: others[others.length - 1]?.row ?? 0, columns });
    const chance = !isEvidence(
      steps(
        judged.shape.amounts.map((amount, c) => (rates.includes(c) || wrong.includes(c) ? undefined : amount)),
        others.map(({ amounts }) => amounts),
      ),
    );
    if (chance && (rates.length + wrong.length > 0 || looksLikeRecord(judged.shape, usual, false))) continue;
    const covers = others.map(({ row }) => row);
    const named = !chance || namesAPlace(judged.shape, usual);
    const dressed = isSetOff(judged.shape, usual) && others.every(({ bold }) => !bold);
    const reasons = dressed ? [reason, why("dressed-over", {})] : [reason];
    const sure = named && columns >= 2 && wrong.length === 0;
    witness(judged, "total", covers, reasons, sure ? "sure" : named || dressed ? "likely" : "unsure");
    return;
  }
}

/**
 * How many columns prove it, which hold rates, and which are wrong beside many that are right; none proves it where one
 * contradicts, or where hardly a line has anything to add.
 */
function columnsSummed({ amounts }: RowShape, others: readonly RowShape[]) {
  let columns = 0;
  const rates: number[] = [];
  const wrong: number[] = [];
  for (const [c, amount] of amounts.entries()) {
    if (amount === undefined) continue;
    const figures = others.flatMap((line) => line.amounts[c] ?? []);
    const whole = figures.reduce((sum, figure) => sum + figure, 0);
    if (!agrees(whole, amount)) {
      (liesAmong(amount, figures) ? rates : wrong).push(c);
    } else if (figures.filter((figure) => figure !== 0).length >= 2) columns++;
  }
  const needed = Math.max(1, rates.length > 0 ? SUMS_BESIDE_RATES : 0, SUMS_BESIDE_A_WRONG_ONE * wrong.length);
  return { columns: columns < needed ? 0 : columns, rates, wrong };
}

/** Where a column does not add up, at least this many others have to. */
const SUMS_BESIDE_RATES = 2;
/** A wrong sum is still one where so many others of its line are right. */
const SUMS_BESIDE_A_WRONG_ONE = 2;

/** The rate of the whole is neither below the lowest of its parts nor above the highest. */
function liesAmong(amount: number, figures: readonly number[]): boolean {
  return figures.length >= 2 && Math.min(...figures) <= amount && amount <= Math.max(...figures);
}
