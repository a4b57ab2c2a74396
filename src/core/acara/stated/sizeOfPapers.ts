import type { CellRef } from "../../cells/cellRef";
import type { Records } from "../../records/records";
import type { Rupiah } from "../../values/rupiah";

/** A budget so far below the pagu, or so far above it, is another one; a mistake moves it by less. */
const LEAST = 2 / 3;
const MOST = 3 / 2;

/**
 * Whether the amounts of these papers are of another size than the pagu: no sheet states a budget near it, or, where none
 * states a budget, more was spent than a mistake explains. Reports of a whole office or region are.
 */
export function isOfAnotherSize({ anggaran, realisasi, kuitansi }: Records, pagu: Rupiah): boolean {
  const budgets = [
    ...sumsOfSheets(anggaran, ({ jumlah }) => jumlah?.value),
    ...sumsOfSheets(realisasi, (line) => line.pagu?.value),
  ];
  if (budgets.length > 0) return budgets.every((sum) => sum < pagu * LEAST || sum > pagu * MOST);
  const spent = [
    ...sumsOfSheets(realisasi, (line) => line.realisasi?.value),
    ...sumsOfSheets(kuitansi, ({ jumlah }) => jumlah?.value),
  ];
  return spent.some((sum) => sum > pagu * MOST);
}

/** What each sheet adds up to, to compare sizes by; sheets without any amount are left out. */
function sumsOfSheets<R extends { readonly at: CellRef }>(
  lines: readonly R[],
  amountOf: (line: R) => number | undefined,
): readonly number[] {
  const sums = new Map<string, number>();
  for (const line of lines) {
    const amount = amountOf(line);
    const sheet = `${line.at.file}\n${line.at.sheet}`;
    if (amount !== undefined && amount !== 0) sums.set(sheet, (sums.get(sheet) ?? 0) + amount);
  }
  return [...sums.values()];
}
