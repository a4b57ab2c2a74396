import { fold } from "../words/fold";
import { hasAmount, witness, type JudgedRow } from "../row/judgedRow";
import { namesPlace } from "../words/placeWord";
import { isCount, type UsualRow } from "../row/usualRow";
import { why } from "../why";

const FEWEST_COLUMNS = 2;

/** `Pagu` in the first line of a card, before what is spent of it: with nothing but the amount that is left. */
function isOpening({ shape }: JudgedRow): boolean {
  const amounts = shape.amounts.filter((amount) => amount !== undefined).length;
  return (
    shape.number === "" &&
    amounts === 1 &&
    /^(?:pagu|plafon|alokasi|anggaran)(?: (?:dpa|anggaran|awal))?$/.test(fold(shape.label))
  );
}

/**
 * `KABUPATEN LAHAT` above its kecamatan, without a number where they have one, and at least as large as all of them
 * together: the whole, of which a part may stand on another sheet.
 */
export function judgeWholeOnTop(rows: readonly JudgedRow[], usual: UsualRow) {
  const [first, ...others] = rows.filter(({ role, shape }) => role === undefined && hasAmount(shape));
  if (first === undefined) return;
  const { shape } = first;
  if (isOpening(first) && others.some((row) => isCount(row.shape.number)))
    return witness(first, "subtotal", [], [why("total-word", { word: shape.label })], "likely");
  if (others.length < 2 || !usual.numbered) return;
  if (shape.number !== "" || isCount(shape.number) || !namesPlace(shape.label)) return;
  const columns = shape.amounts.flatMap((amount, column) => {
    const sum = others.reduce((all, row) => all + (row.shape.amounts[column] ?? 0), 0);
    return amount === undefined ? [] : [amount >= sum];
  });
  if (columns.length < FEWEST_COLUMNS || !columns.every(Boolean)) return;
  witness(first, "total", [], [why("named-after-region", { text: shape.label })], "likely");
}
