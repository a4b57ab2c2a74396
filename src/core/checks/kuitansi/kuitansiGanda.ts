import type { Kuitansi } from "../../records/kuitansi";
import { namaKey } from "../../values/namaOrang";
import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { nomorKey, textKey, tupleKey } from "../../values/keys";
import { isCopyOf } from "../../tally/restatement";

/**
 * No receipt exists twice: two forms with one number, two register lines with one number and amount, or two of either
 * that pay the same person the same amount for the same purpose on the same date. A form and its line in the register
 * are one receipt; register lines of one number with different amounts are a receipt divided into parts. Copies that are
 * marked as such (`ASLI`, `TEMBUSAN`) are one receipt as well, and say the same.
 */
export const kuitansiGanda = defineCheck({
  code: "kuitansi-ganda",
  family: "kuitansi",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["semuaKuitansi"],
  example: { dasar: "nomor", nomor: "012/KW/2023", penerima: undefined, jumlah: rupiah(2_400_000), kali: 2 },
  *run({ semuaKuitansi }) {
    const said = new Set<Kuitansi>();
    for (const dasar of ["nomor", "isi"] as const) {
      for (const same of grouped(semuaKuitansi, dasar === "nomor" ? numberKey : contentKey).values()) {
        const [first] = same;
        if (!first || same.length < 2 || same.every((each) => said.has(each))) continue;
        for (const each of same) said.add(each);
        const copies = areCopies(same);
        if (copies && same.every((each) => saysTheSame(each, first))) continue;
        const amounts = new Set(same.map(({ jumlah }) => jumlah?.value));
        yield {
          code: "kuitansi-ganda",
          at: same.map((each) => (dasar === "nomor" ? each.nomor : each.jumlah)?.at ?? each.at),
          facts: {
            dasar: copies ? "salinan" : dasar,
            nomor: first.nomor?.value,
            penerima: first.penerima?.value,
            jumlah: amounts.size === 1 ? first.jumlah?.value : undefined,
            kali: same.length,
          },
          difference: undefined,
        };
      }
    }
  },
});

function numberKey({ bentuk, nomor, jumlah }: Kuitansi): string | undefined {
  return nomor && tupleKey(bentuk, nomorKey(nomor.value), bentuk === "register" ? jumlah?.value : undefined);
}

function contentKey({ bentuk, jumlah, penerima, untukPembayaran, tanggal }: Kuitansi): string | undefined {
  if (!jumlah || !penerima || !untukPembayaran) return undefined;
  const { year, month, day } = tanggal?.value.sure ? tanggal.value.value : {};
  const undated = tanggal && !tanggal.value.sure ? String(tanggal.raw) : undefined;
  const purpose = textKey(untukPembayaran.value);
  return tupleKey(bentuk, jumlah.value, namaKey(penerima.value), purpose, year, month, day, undated);
}

/** Each marked as another copy than the rest. */
function areCopies(same: readonly Kuitansi[]): boolean {
  return same.every((one, i) => same.slice(0, i).every((before) => isCopyOf(one, before)));
}

function saysTheSame(one: Kuitansi, other: Kuitansi): boolean {
  const said = ({ jumlah, penerima, untukPembayaran, tanggal, kodeRekening }: Kuitansi) =>
    tupleKey(
      jumlah?.value,
      penerima && namaKey(penerima.value),
      untukPembayaran && textKey(untukPembayaran.value),
      tanggal && String(tanggal.raw),
      kodeRekening?.value.segments.join("."),
    );
  return said(one) === said(other);
}
