import type { BarisAnggaran } from "../../records/anggaran";
import { roughTotal } from "../exact";
import { grouped } from "../grouped";
import { sheetKey } from "../keys";
import { accountKey } from "../rekening";
import type { With } from "../inputs";

export type AnggaranLine = With<BarisAnggaran, "jumlah">;

/** The budget of one activity as its sheets state it, with what must not be added twice set apart. */
export interface BudgetStatements {
  /** Sheets that together make up the budget. */
  readonly counted: readonly (readonly AnggaranLine[])[];
  /** Sheets that state it a second time: RAB and DPA of one activity list the same codes. */
  readonly restated: readonly (readonly AnggaranLine[])[];
  /** Sheets without any code beside others with codes: details that cannot be placed. */
  readonly loose: readonly (readonly AnggaranLine[])[];
}

/**
 * A sheet all of whose codes stand on larger sheets already repeats them in part or whole. The error preferred: better
 * leave a detail out of the sum than count an amount twice and call a sound budget too large.
 */
export function budgetStatements(lines: readonly AnggaranLine[]): BudgetStatements {
  const sheets = [...grouped(lines, (line) => sheetKey(line.at)).values()]
    .map((inSheet) => ({ inSheet, codes: codesOf(inSheet) }))
    .sort((a, b) => b.codes.size - a.codes.size || b.inSheet.length - a.inSheet.length);
  const counted: AnggaranLine[][] = [];
  const restated: AnggaranLine[][] = [];
  const loose: AnggaranLine[][] = [];
  const seen = new Set<string>();
  const totalsWithoutCode = new Set<number>();
  for (const { inSheet, codes } of sheets) {
    if (codes.size === 0 && seen.size > 0) loose.push(inSheet);
    else if (codes.size === 0) {
      const sum = roughTotal(inSheet.map((line) => line.jumlah.value));
      (totalsWithoutCode.has(sum) ? restated : counted).push(inSheet);
      totalsWithoutCode.add(sum);
    } else if ([...codes].every((code) => seen.has(code))) restated.push(inSheet);
    else {
      counted.push(inSheet);
      for (const code of codes) seen.add(code);
    }
  }
  return { counted, restated, loose };
}

/** The account codes of some lines. */
export function codesOf(lines: readonly AnggaranLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => (line.kodeRekening ? [accountKey(line.kodeRekening.value)] : [])));
}
