import { budgetStatements, type AnggaranLine } from "../tally/budgetStatements";
import type { BarisAnggaran } from "../records/anggaran";

/** The budget lines that make up the budget, each amount once, by the same reading as the check of the total. */
export function countedAnggaran(lines: readonly BarisAnggaran[]): ReadonlySet<BarisAnggaran> {
  return new Set<BarisAnggaran>(budgetStatements(lines.filter(hasJumlah)).counted.flat());
}

function hasJumlah(line: BarisAnggaran): line is AnggaranLine {
  return line.jumlah !== undefined;
}
