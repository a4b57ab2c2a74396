import type { CellRef } from "../cells/cellRef";
import { grouped } from "../values/grouped";
import { sheetKey } from "../cells/sheetKey";
import type { Records } from "../records/records";
import { isPrefixOf, kodeKey, readKodeRekening, type KodeRekening } from "../values/kodeRekening";
import type { Acara } from "../acara/acara";

/** `several`: the file names more than one, and nothing says which of them the row is of. */
export type SubKegiatan = KodeRekening | "several" | undefined;

/**
 * Of which sub kegiatan a row is: what the nearest line above it on its sheet says, or else what all lines of its file
 * agree on; undefined where the file names none.
 */
export function subKegiatanAbove({ kepala }: Pick<Records, "kepala">): (at: CellRef) => SubKegiatan {
  const lines = kepala
    .flatMap(({ kode }) => kode.flatMap(({ isian, kode: one }) => (isian === "sub_kegiatan" ? [one] : [])))
    .sort((a, b) => a.at.row - b.at.row);
  const onSheet = grouped(lines, ({ at }) => sheetKey(at));
  const inFile = grouped(lines, ({ at }) => at.file);
  return (at) => {
    const near = onSheet.get(sheetKey(at))?.filter((line) => line.at.row <= at.row) ?? [];
    const last = near[near.length - 1];
    if (last !== undefined) return last.value;
    const all = inFile.get(at.file) ?? [];
    return new Set(all.map(({ value }) => kodeKey(value))).size > 1 ? "several" : all[0]?.value;
  };
}

/** Whether papers of this sub kegiatan may be those of the acara: neither code says otherwise. */
export function isOfAcara(sub: SubKegiatan, { subKegiatan }: Acara): boolean {
  const own = readKodeRekening(subKegiatan.kode);
  if (sub === undefined || own === undefined) return true;
  return sub !== "several" && (isPrefixOf(own, sub) || isPrefixOf(sub, own));
}
