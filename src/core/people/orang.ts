import type { Asal, Peserta } from "../records/peserta";
import type { Records } from "../records/records";
import { samaranIn } from "../values/samaran";

/** One person and every row of every list that names them, in the order of the lists. */
export interface Orang {
  readonly rows: readonly [Peserta, ...Peserta[]];
}

/** Every row of every list of people, in the order of the stages. */
export function peopleRows({ undangan, registrasi, tercetak, hadir, pembayaran }: Records): readonly Peserta[] {
  return [...undangan, ...registrasi, ...tercetak, ...hadir, ...pembayaran];
}

const OFFICE =
  /\b(?:kepala|kadis|kabid|kasi|dinas|dinsos|disdukcapil|dukcapil|badan|bidang|seksi|sekretaris|sekretariat|supervisor|operator|pengisi|petugas|utusan|perwakilan|staf|undangan|narasumber|moderator|panitia)\b/i;
const TITLE_ONLY = /^(?:plt|plh|pj|pjs)\b/i;

/** Whether a name cell names a person, not an office to be invited, a dash or a line of dots. */
export function namesPerson({ nama: { value } }: Peserta): boolean {
  return (/\p{L}{2}/u.test(value) || samaranIn(value) !== undefined) && !OFFICE.test(value) && !TITLE_ONLY.test(value);
}

/** Equal for people of one kab/kota, or of the province; undefined where the place is unknown or has to be asked. */
export function asalKey(asal: Asal | undefined): string | undefined {
  if (asal?.tingkat === "kab-kota") return asal.kabKota.kode;
  return asal?.tingkat === "provinsi" ? "provinsi" : undefined;
}

/** The digits of a NIP that can be trusted to tell people apart. */
export function nipKey({ nip }: Peserta): string | undefined {
  return nip && nip.value.problem === undefined ? nip.value.digits : undefined;
}

/** The digits of a NIK that is whole. */
export function nikKey({ nik }: Peserta): string | undefined {
  return nik && nik.value.problem === undefined ? nik.value.digits : undefined;
}

/** Whether two rows stand on one list: of one stage, on one sheet. */
export function isOfOneList(a: Peserta, b: Peserta | undefined): boolean {
  return a.tahap === b?.tahap && a.at.sheet === b.at.sheet && a.at.file === b.at.file;
}
