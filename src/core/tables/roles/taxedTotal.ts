import { agrees } from "../sheet/agreement";
import { hasAmount } from "../row/judgedRow";
import type { RowShape } from "../row/rowShape";
import { isPutOnTop } from "../words/rowWords";
import { isData } from "../row/totalLine";

/** `Nilai` under `Jumlah` and `PPN 11%`: whatever it is called, a line of just what both come to is their total. */
export function withTaxedTotal(shapes: readonly RowShape[]): readonly RowShape[] {
  return shapes.map((shape, index) => {
    const [sum, tax] = [shapes[index - 2], shapes[index - 1]];
    return sum && tax && isTaxed(shape, sum, tax) ? { ...shape, total: shape.label } : shape;
  });
}

function isTaxed(shape: RowShape, sum: RowShape, tax: RowShape): boolean {
  if (sum.total === undefined || !tax.texts.some(isPutOnTop) || !hasAmount(tax)) return false;
  if (shape.total !== undefined || shape.label === "" || shape.gap > 0 || !hasAmount(shape) || isData(shape))
    return false;
  return shape.amounts.every(
    (amount, c) => amount === undefined || agrees((sum.amounts[c] ?? 0) + (tax.amounts[c] ?? 0), amount),
  );
}
