import type { Kepala } from "../../records/kepala";
import type { Records } from "../../records/records";
import { isPrefixOf, readKodeRekening } from "../../values/kodeRekening";
import { compareTanggal } from "../../values/tanggal";
import type { WaktuAcara } from "../../values/waktuAcara";
import type { Acara } from "../acara";

/** Whether some line over a table, some kuitansi or the sum of a budget is that of the acara. */
export function agreesWith(records: Records, acara: Acara): boolean {
  return records.kepala.some((kepala) => lineAgrees(kepala, acara)) || paperAgrees(records, acara);
}

/** Whether some line over a table agrees with the acara. */
export function lineAgrees({ pagu, kode, nomorDpa, waktu }: Kepala, acara: Acara): boolean {
  const sub = readKodeRekening(acara.subKegiatan.kode);
  return (
    pagu?.value === acara.pagu ||
    (sub !== undefined && kode.some((one) => one.isian === "sub_kegiatan" && isPrefixOf(sub, one.kode.value))) ||
    isDpa(nomorDpa?.value, acara) ||
    (waktu?.value !== undefined && isWithin(waktu.value, acara))
  );
}

/** Whether a line over a table states a pagu, a code, a DPA, a year or days that are another event's. */
export function namesAnother({ kepala }: Records, acara: Acara): boolean {
  const sub = readKodeRekening(acara.subKegiatan.kode);
  return kepala.some(
    ({ pagu, kode, nomorDpa, tahunAnggaran, waktu }) =>
      (pagu?.value !== undefined && pagu.value !== acara.pagu) ||
      (sub !== undefined && kode.some(({ kode: { value } }) => !isPrefixOf(value, sub) && !isPrefixOf(sub, value))) ||
      (nomorDpa !== undefined && !isDpa(nomorDpa.value, acara)) ||
      (tahunAnggaran !== undefined && tahunAnggaran.value !== acara.tahunAnggaran) ||
      (waktu?.value !== undefined && !isWithin(waktu.value, acara)),
  );
}

/** Whether every day named is a day of the acara. */
export function isWithin({ dari, sampai }: WaktuAcara, { tanggal, tanggalSelesai }: Acara): boolean {
  return compareTanggal(dari, tanggal) >= 0 && compareTanggal(sampai, tanggalSelesai) <= 0;
}

function paperAgrees({ kuitansi, anggaran }: Records, acara: Acara): boolean {
  const sub = readKodeRekening(acara.subKegiatan.kode);
  const isOwn = kuitansi.some(
    ({ nomorDpa, subKegiatan, kodeSubKegiatan }) =>
      isDpa(nomorDpa?.value, acara) ||
      [subKegiatan, kodeSubKegiatan].some((kode) => kode && sub && isPrefixOf(sub, kode.value)),
  );
  if (isOwn) return true;
  const sums = new Map<string, number>();
  for (const { at, jumlah } of anggaran) {
    const sheet = `${at.file}\n${at.sheet}`;
    sums.set(sheet, (sums.get(sheet) ?? 0) + (jumlah?.value ?? 0));
  }
  return [...sums.values()].some((sum) => sum === acara.pagu);
}

function isDpa(written: string | undefined, { nomorDpa }: Acara): boolean {
  return written !== undefined && nomorDpa !== "" && dpaKey(written).includes(dpaKey(nomorDpa));
}

/** Equal for one number however it is punctuated and filled up with zeros. */
function dpaKey(text: string): string {
  const parts = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return parts.flatMap((part) => (part === "" ? [] : [part.replace(/^0+(?=\d)/, "")])).join("/");
}
