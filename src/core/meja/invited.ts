import { joinPeople } from "../people/joinPeople";
import { asalKey, nipKey } from "../people/orang";
import type { Peserta } from "../records/peserta";
import { namaKey } from "../values/namaOrang";
import { fold } from "../tables/words/fold";
import type { OrangTertulis } from "./bukuTamu";

/**
 * The invited as a book begins with them: once each, under a key that two desks give alike when they read the same list.
 * The key is the NIP, or name and place, or for an office that is invited without a name its words and place.
 */
export function invitedOf(undangan: readonly Peserta[]): readonly OrangTertulis[] {
  const given = new Map<string, number>();
  return joinPeople(undangan).orang.map(({ rows: [row] }) => {
    const key = keyOf(row);
    const nth = (given.get(key) ?? 0) + 1;
    given.set(key, nth);
    return { ...dataOf(row), kunci: nth === 1 ? key : `${key}#${nth}`, versi: 0, diundang: true };
  });
}

function keyOf(row: Peserta): string {
  const nip = nipKey(row);
  if (nip !== undefined) return `nip:${nip}`;
  const who = namaKey(row.nama.value) || fold(`${row.jabatan?.value ?? ""} ${row.instansi?.value ?? ""}`);
  return `nama:${who}@${asalKey(row.asal?.value) ?? ""}`;
}

function dataOf({
  nama,
  nip,
  jabatan,
  instansi,
  asal,
  peran,
  noHp,
}: Peserta): Omit<OrangTertulis, "kunci" | "versi" | "diundang"> {
  return {
    nama: nama.value,
    nip: nip?.value.digits ?? "",
    jabatan: jabatan?.value ?? "",
    instansi: instansi?.value ?? "",
    asal: asalKey(asal?.value) ?? "",
    peran: peran?.value.jenis === "peserta" ? peran.value.kursi : (peran?.value.jenis ?? ""),
    noHp: noHp?.value ?? "",
  };
}
