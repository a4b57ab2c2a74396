import type { Finding, FindingCode } from "../checks/check";
import { namesPerson, peopleRows } from "../people/orang";
import type { Peserta } from "../records/peserta";
import type { Records } from "../records/records";

/** The rows of all people by where they stand. */
export type RowsByPlace = ReadonlyMap<string, Peserta>;

export function rowsByPlace(records: Records): RowsByPlace {
  return new Map(peopleRows(records).map((row) => [placeKey(row.nama.at), row]));
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
  const [first, second, ...others] = new Set(at.flatMap((cell) => rows.get(placeKey(cell)) ?? []));
  return first && second && others.length === 0 && namesPerson(first) && namesPerson(second)
    ? [first, second]
    : undefined;
}

/** Cells of one row are of one person. */
function placeKey({ file, sheet, row }: Peserta["at"]): string {
  return JSON.stringify([file, sheet, row]);
}
