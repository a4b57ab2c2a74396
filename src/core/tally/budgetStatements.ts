import type { BarisAnggaran } from "../records/anggaran";
import { roughTotal } from "../values/exact";
import { grouped } from "../values/grouped";
import type { With } from "../values/having";
import { sheetKey } from "../cells/sheetKey";
import { textKey } from "../values/keys";
import { accountKey } from "../values/rekening";
import { areDifferentParts, isRevised } from "./sheetVersion";

export type AnggaranLine = With<BarisAnggaran, "jumlah">;

/** The budget of one activity as its sheets state it, with what must not be added twice set apart. */
export interface BudgetStatements {
  /** Sheets that together make up the budget. */
  readonly counted: readonly (readonly AnggaranLine[])[];
  /** Sheets that state it a second time: RAB and DPA of one activity list the same codes. */
  readonly restated: readonly (readonly AnggaranLine[])[];
  /** Sheets without any code beside others with codes: details that cannot be placed. */
  readonly loose: readonly (readonly AnggaranLine[])[];
  /** Sheets that state the whole of a counted one with another sum. */
  readonly versions: readonly BudgetVersion[];
  /** Nothing tells which of two versions holds: no sum of the budget is certain. */
  readonly undecided: boolean;
}

/** Two sheets that state one budget differently. */
export interface BudgetVersion {
  readonly counted: readonly AnggaranLine[];
  readonly other: readonly AnggaranLine[];
  /**
   * Why the first of them counts: it calls itself revised, it alone is visible, or nothing tells. `sebagian`: the other
   * names only some of its codes, with other sums, and may as well be added to it.
   */
  readonly dasar: "perubahan" | "terlihat" | "belum-pasti" | "sebagian";
}

interface BudgetSheet {
  readonly lines: readonly AnggaranLine[];
  readonly codes: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
  readonly name: string;
  readonly hidden: boolean;
  readonly revised: boolean;
}

/**
 * Sheets of different items make up the budget together, and so do sheets that name themselves parts of it (`Angkatan I`,
 * `Angkatan II`). A sheet all of whose codes stand on others already, or most of whose items do where there are no codes,
 * states the same budget once more: of such versions a visible one counts before a hidden one, then the revised one, then
 * the fuller one. The pagu never decides which sheet counts. The error preferred: better leave a detail out of the sum than
 * count an amount twice and call a sound budget too large.
 */
export function budgetStatements(lines: readonly AnggaranLine[]): BudgetStatements {
  const sheets = [...grouped(lines, (line) => sheetKey(line.at)).values()]
    .map(sheetOf)
    .sort(
      (a, b) =>
        Math.sign(b.codes.size) - Math.sign(a.codes.size) ||
        Number(a.hidden) - Number(b.hidden) ||
        Number(b.revised) - Number(a.revised) ||
        b.codes.size - a.codes.size ||
        b.lines.length - a.lines.length,
    );
  const counted: BudgetSheet[] = [];
  const restated: BudgetSheet[] = [];
  const loose: BudgetSheet[] = [];
  const versions: BudgetVersion[] = [];
  for (const sheet of sheets) {
    const coded = counted.some(({ codes }) => codes.size > 0);
    const same = counted.filter(({ name }) => !areDifferentParts(name, sheet.name));
    if (sheet.codes.size === 0 && coded) loose.push(sheet);
    else if (!isRestated(sheet, same)) counted.push(sheet);
    else {
      restated.push(sheet);
      const version = versionOf(sheet, same) ?? partOf(sheet, same);
      if (version) versions.push(version);
    }
  }
  const linesOf = (list: readonly BudgetSheet[]) => list.map((sheet) => sheet.lines);
  return {
    counted: linesOf(counted),
    restated: linesOf(restated),
    loose: linesOf(loose),
    versions,
    undecided: versions.some(({ dasar }) => dasar === "belum-pasti" || dasar === "sebagian"),
  };
}

function sheetOf(lines: readonly AnggaranLine[]): BudgetSheet {
  const at = lines[0]?.at;
  return {
    lines,
    codes: codesOf(lines),
    items: new Set(lines.map(({ uraian, jumlah }) => (uraian ? textKey(uraian.value) : String(jumlah.value)))),
    name: at?.sheet ?? "",
    hidden: lines.some(({ tersembunyi }) => tersembunyi),
    revised: at !== undefined && isRevised(`${at.sheet} ${at.file}`),
  };
}

/** Share of a sheet's items that makes it another statement of the same budget. */
const MOST = 0.6;

function isRestated({ codes, items }: BudgetSheet, counted: readonly BudgetSheet[]): boolean {
  if (codes.size > 0) return shareIn(codes, new Set(counted.flatMap((sheet) => [...sheet.codes]))) === 1;
  return shareIn(items, new Set(counted.flatMap((sheet) => [...sheet.items]))) >= MOST;
}

/** The counted sheet that a sheet states once more as a whole, where their sums differ. A part of it says nothing. */
function versionOf(other: BudgetSheet, counted: readonly BudgetSheet[]): BudgetVersion | undefined {
  const keys = (sheet: BudgetSheet) => (other.codes.size > 0 ? sheet.codes : sheet.items);
  const whole = counted.find((sheet) => shareIn(keys(sheet), keys(other)) >= (other.codes.size > 0 ? 1 : MOST));
  if (!whole || sumOf(whole) === sumOf(other)) return undefined;
  return { counted: whole.lines, other: other.lines, dasar: reasonFor(whole, other) };
}

/**
 * The counted sheet whose codes a sheet names in part, where it does not say the same of them: with the sums of each code
 * it spells out what is counted, and with other sums it may be an addition. One that is hidden, or calls itself details,
 * adds nothing.
 */
function partOf(other: BudgetSheet, counted: readonly BudgetSheet[]): BudgetVersion | undefined {
  if (other.codes.size === 0 || other.hidden || DETAILS.test(other.name)) return undefined;
  const [first] = counted.filter((sheet) => shareIn(other.codes, sheet.codes) > 0);
  if (first === undefined || spellsOut(other, counted)) return undefined;
  return { counted: first.lines, other: other.lines, dasar: "sebagian" };
}

const DETAILS = /\b(?:rincian|detail|lampiran)\b/i;

function spellsOut(part: BudgetSheet, counted: readonly BudgetSheet[]): boolean {
  const whole = counted.flatMap(({ lines }) => lines);
  return [...part.codes].every((code) => sumOfCode(part.lines, code) === sumOfCode(whole, code));
}

function sumOfCode(lines: readonly AnggaranLine[], code: string): number {
  const ofCode = lines.filter(({ kodeRekening }) => kodeRekening && accountKey(kodeRekening.value) === code);
  return roughTotal(ofCode.map(({ jumlah }) => jumlah.value));
}

/** A hidden sheet that calls itself revised may be the one that holds, for all that it is hidden. */
function reasonFor(counted: BudgetSheet, other: BudgetSheet): BudgetVersion["dasar"] {
  if (other.revised && !counted.revised) return "belum-pasti";
  if (counted.revised && !other.revised) return "perubahan";
  return other.hidden && !counted.hidden ? "terlihat" : "belum-pasti";
}

function sumOf({ lines }: BudgetSheet): number {
  return roughTotal(lines.map(({ jumlah }) => jumlah.value));
}

function shareIn(keys: ReadonlySet<string>, known: ReadonlySet<string>): number {
  return keys.size === 0 ? 0 : [...keys].filter((key) => known.has(key)).length / keys.size;
}

/** The account codes of some lines. */
export function codesOf(lines: readonly AnggaranLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => (line.kodeRekening ? [accountKey(line.kodeRekening.value)] : [])));
}
