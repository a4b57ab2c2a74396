import { agrees } from "../sheet/agreement";
import { hasAmount, witness, type JudgedRow } from "../row/judgedRow";
import { fold } from "../words/fold";
import { totalLineWord } from "../row/totalLine";
import { why } from "../why";

/** What is left over of two sums: `Saldo`, `Sisa Kas`, `Selisih (A - B)`. */
const LEFT_OVER = /^(?:saldo|sisa|selisih|lebih|kurang)\b/;

/** The last line of a table of two sections, `Jumlah Penerimaan` and `Jumlah Pengeluaran`: what the one has over the other. */
export function judgeBalanceOfTotals(rows: readonly JudgedRow[]) {
  const open = rows.filter(({ role }) => role === undefined);
  const last = open.at(-1);
  const word = last && LEFT_OVER.exec(fold(last.shape.label))?.[0];
  if (last === undefined || word === undefined || !hasAmount(last.shape)) return;
  const [from, less] = open.filter(({ shape }) => totalLineWord(shape) !== undefined && hasAmount(shape)).slice(-2);
  if (from === undefined || less === undefined || less === last) return;
  const balances = last.shape.amounts.every(
    (amount, c) => amount === undefined || agrees((from.shape.amounts[c] ?? 0) - (less.shape.amounts[c] ?? 0), amount),
  );
  if (balances) witness(last, "total", [], [why("total-word", { word })], "likely");
}
