import type { CellRef } from "../cells/cellRef";
import type { Finding, FindingCode } from "../checks/check";
import { namesPerson, peopleRows } from "../people/orang";
import type { Peserta } from "../records/peserta";
import type { Records } from "../records/records";

/** The rows of all people by where they stand: those of lists side by side by the line of the sheet, from left to right. */
export type RowsByPlace = ReadonlyMap<string, Peserta | readonly Peserta[]>;

export function rowsByPlace(records: Records): RowsByPlace {
  const byPlace = new Map<string, Peserta | readonly Peserta[]>();
  for (const row of peopleRows(records)) {
    const key = placeKey(row.nama.at);
    const beside = byPlace.get(key);
    byPlace.set(key, beside ? [beside, row].flat().sort((a, b) => a.at.col - b.at.col) : row);
  }
  return byPlace;
}

/** Findings that may come of two rows being taken for one person, or for two. */
const OF_PAIRS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "mungkin-satu-orang",
  "nama-berbeda",
  "nip-berbeda",
  "peserta-ganda",
]);

/** The two rows of which somebody may say whether they are of one person; undefined for findings of something else. */
export function pairOfFinding({ code, at }: Finding, rows: RowsByPlace): readonly [Peserta, Peserta] | undefined {
  if (!OF_PAIRS.has(code)) return undefined;
  const [first, second, ...others] = new Set(at.flatMap((cell) => rowAt(cell, rows) ?? []));
  return first && second && others.length === 0 && namesPerson(first) && namesPerson(second)
    ? [first, second]
    : undefined;
}

/** Of lists side by side a cell is of the one that begins before it. */
function rowAt(cell: CellRef, rows: RowsByPlace): Peserta | undefined {
  const there = rows.get(placeKey(cell));
  if (there === undefined || !isSeveral(there)) return there;
  return there.filter(({ at }) => at.col <= cell.col).at(-1);
}

function isSeveral(rows: Peserta | readonly Peserta[]): rows is readonly Peserta[] {
  return Array.isArray(rows);
}

/** Cells of one row are of one person. */
function placeKey({ file, sheet, row }: CellRef): string {
  return JSON.stringify([file, sheet, row]);
}
