import type { Cell } from "../../cells/cell";
import { toNumber } from "../../values/rupiah";
import { readRupiah, type Grouping } from "../../values/rupiahText";

const readTexts = new Map<string, number | undefined>();
const TEXTS_KEPT = 10_000;

/** An amount for arithmetic, in rupiah; exactness is the records' concern, finding what sums what is ours. */
export function amountIn(cell: Cell, grouping: Grouping | undefined): number | undefined {
  if (cell.kind === "number") return cell.value;
  if (cell.kind !== "text") return undefined;
  const key = `${grouping ?? ""} ${cell.value}`;
  if (readTexts.has(key)) return readTexts.get(key);
  const reading = readRupiah(cell.value, grouping);
  const amount = reading.sure ? toNumber(reading.value) : undefined;
  if (readTexts.size >= TEXTS_KEPT) readTexts.clear();
  readTexts.set(key, amount);
  return amount;
}
