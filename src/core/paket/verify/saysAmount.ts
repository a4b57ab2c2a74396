import type { RawValue } from "../../cells/cell";
import { nearestSen, type Rupiah } from "../../values/rupiah";
import { readRupiah, type Grouping } from "../../values/rupiahText";

const GROUPINGS: readonly (Grouping | undefined)[] = [undefined, "titik", "koma", "spasi"];
const FIGURE = /\d+(?:[.,]\s?\d+|[\s']\d+)*/g;

/**
 * Whether what stands in a cell may be read as an amount, whose sign and grouping the whole column told; `times` are the
 * units that the columns of its sheet are written in. Words alone may say any amount.
 */
export function saysAmount(raw: RawValue, sen: Rupiah, times: readonly number[]): boolean {
  if (typeof raw === "boolean") return false;
  const units = [1, ...times];
  const meant = Math.abs(sen);
  if (typeof raw === "number") return units.some((unit) => isSen(Math.abs(raw) * unit, meant));
  const figures = raw.match(FIGURE) ?? [];
  if (figures.length === 0) return meant === 0 || /\p{L}{3}/u.test(raw);
  return figures.some((figure) =>
    readingsOf(figure).some((one) => units.some((unit) => Math.abs(one) * unit === meant)),
  );
}

function isSen(amount: number, sen: number): boolean {
  return amount > Number.MAX_SAFE_INTEGER / 100 || nearestSen(amount).value === sen;
}

function readingsOf(figure: string): readonly Rupiah[] {
  return GROUPINGS.flatMap((grouping) => {
    const reading = readRupiah(figure, grouping);
    return reading.sure ? [reading.value] : reading.guesses;
  });
}
