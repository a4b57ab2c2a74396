import type { BarisAnggaran } from "../../records/anggaran";
import { grouped } from "../grouped";
import { sheetKey, textKey } from "../keys";
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
 * Sheets of different items make up the budget together. A sheet all of whose codes stand on others already, or most of
 * whose items do where there are no codes, states the same budget once more: of such versions the revised one counts
 * (perubahan, pergeseran), else the fuller one. The pagu never decides which sheet counts. The error preferred: better
 * leave a detail out of the sum than count an amount twice and call a sound budget too large.
 */
export function budgetStatements(lines: readonly AnggaranLine[]): BudgetStatements {
  const sheets = [...grouped(lines, (line) => sheetKey(line.at)).values()]
    .map((inSheet) => ({ inSheet, codes: codesOf(inSheet), items: itemsOf(inSheet), revised: isRevised(inSheet) }))
    .sort(
      (a, b) =>
        Math.sign(b.codes.size) - Math.sign(a.codes.size) ||
        Number(b.revised) - Number(a.revised) ||
        b.codes.size - a.codes.size ||
        b.inSheet.length - a.inSheet.length,
    );
  const counted: AnggaranLine[][] = [];
  const restated: AnggaranLine[][] = [];
  const loose: AnggaranLine[][] = [];
  const seen = new Set<string>();
  const seenItems = new Set<string>();
  for (const { inSheet, codes, items } of sheets) {
    if (codes.size === 0 && seen.size > 0) loose.push(inSheet);
    else if (codes.size === 0 ? repeatsMost(items, seenItems) : [...codes].every((code) => seen.has(code))) {
      restated.push(inSheet);
    } else {
      counted.push(inSheet);
      for (const code of codes) seen.add(code);
      for (const item of items) seenItems.add(item);
    }
  }
  return { counted, restated, loose };
}

const REVISED = /perubahan|pergeseran|revisi|setelah|final/i;

/** Whether the sheet or its file calls itself a later version. */
function isRevised([first]: readonly AnggaranLine[]): boolean {
  return first !== undefined && REVISED.test(`${first.at.sheet} ${first.at.file}`);
}

function itemsOf(lines: readonly AnggaranLine[]): ReadonlySet<string> {
  return new Set(lines.map(({ uraian, jumlah }) => (uraian ? textKey(uraian.value) : String(jumlah.value))));
}

function repeatsMost(items: ReadonlySet<string>, seen: ReadonlySet<string>): boolean {
  const known = [...items].filter((item) => seen.has(item)).length;
  return items.size > 0 && known >= 0.6 * items.size;
}

/** The account codes of some lines. */
export function codesOf(lines: readonly AnggaranLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => (line.kodeRekening ? [accountKey(line.kodeRekening.value)] : [])));
}
