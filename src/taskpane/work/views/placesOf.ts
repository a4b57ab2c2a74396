import type { CellRef } from "../../../core/cells/cellRef";
import type { Finding } from "../../../core/checks/check";
import type { Records } from "../../../core/records/records";
import { namaKabKota } from "../../../core/records/people/namaTempat";

/** The kab/kota of the person in each row of the lists of people. */
export type PlacesByRow = ReadonlyMap<string, string>;

export function placesByRow({ undangan, registrasi, tercetak, hadir, pembayaran }: Records): PlacesByRow {
  const places = new Map<string, string>();
  for (const { at, asal } of [...undangan, ...registrasi, ...tercetak, ...hadir, ...pembayaran]) {
    if (asal && "kabKota" in asal.value && asal.value.kabKota) places.set(rowOf(at), namaKabKota(asal.value.kabKota));
  }
  return places;
}

/**
 * The kab/kota that a finding is about: the one its facts name, or those of the people whom it names. A finding about a
 * whole list points into a row as well, but is about nobody's kab/kota.
 */
export function placesOf({ facts, at }: Finding, places: PlacesByRow): readonly string[] {
  if ("kabKota" in facts) return facts.kabKota === undefined ? [] : [facts.kabKota];
  if (!("nama" in facts)) return [];
  return [...new Set(at.flatMap((cell) => places.get(rowOf(cell)) ?? []))];
}

function rowOf({ file, sheet, row }: CellRef): string {
  return JSON.stringify([file, sheet, row]);
}
