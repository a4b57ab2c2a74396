import type { Peran, Peserta } from "../../../records/peserta";
import { namesPerson, type Orang } from "../../../people/orang";
import { namaKey } from "../../../values/namaOrang";

/** What the attendance lists tell of a row of another list. */
export interface Attendance {
  /** Whether the person of the row, or somebody of that name, stands on an attendance list. */
  came(row: Peserta): boolean;
  /** Whether the row names somebody, and people of that part stand on any: who does not can be missed. */
  tellsOf(row: Peserta): boolean;
}

/** Participants are always expected on attendance lists; panitia and narasumber where a list holds any. */
export function attendanceOf(hadir: readonly Peserta[], orang: readonly Orang[]): Attendance {
  const parts = new Set<Peran["jenis"]>(["peserta", ...hadir.map(partOf)]);
  const names = new Set(hadir.filter(namesPerson).map(({ nama }) => namaKey(nama.value)));
  const present = new Set<Peserta>();
  for (const { rows } of orang) {
    if (rows.some(({ tahap }) => tahap === "hadir")) for (const row of rows) present.add(row);
  }
  return {
    came: (row) => present.has(row) || names.has(namaKey(row.nama.value)),
    tellsOf: (row) => namesPerson(row) && parts.has(partOf(row)),
  };
}

function partOf({ peran }: Peserta): Peran["jenis"] {
  return peran?.value.jenis ?? "peserta";
}
