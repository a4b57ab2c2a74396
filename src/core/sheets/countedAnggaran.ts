import { roughTotal } from "../checks/exact";
import { budgetStatements, type AnggaranLine } from "../checks/pagu/budgetStatements";
import type { BarisAnggaran } from "../records/anggaran";
import type { Rupiah } from "../values/rupiah";

/**
 * The budget lines that make up the budget, each amount once, by the same reading as the check of the total: a sheet
 * that states the budget a second time is left out, and of several sheets the one that is the pagu alone stands for all.
 */
export function countedAnggaran(lines: readonly BarisAnggaran[], pagu: Rupiah): ReadonlySet<BarisAnggaran> {
  const { counted, loose } = budgetStatements(lines.filter(hasJumlah));
  const main = counted.flat();
  const withDetails = [...main, ...loose.flat()];
  const fitting = [main, ...counted, withDetails].find(
    (some) => roughTotal(some.map(({ jumlah }) => jumlah.value)) === pagu,
  );
  return new Set<BarisAnggaran>(fitting ?? main);
}

function hasJumlah(line: BarisAnggaran): line is AnggaranLine {
  return line.jumlah !== undefined;
}
