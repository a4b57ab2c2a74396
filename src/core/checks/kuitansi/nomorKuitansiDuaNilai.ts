import type { Kuitansi } from "../../records/kuitansi";
import { namaKey } from "../../values/namaOrang";
import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import type { With } from "../../values/having";
import { nomorKey, textKey, tupleKey } from "../../values/keys";

/**
 * Lines of registers of one number, payee and purpose state one amount. Lines of other purposes under a number are the
 * parts of a divided receipt, and so are those of another account.
 */
export const nomorKuitansiDuaNilai = defineCheck({
  code: "nomor-kuitansi-dua-nilai",
  family: "kuitansi",
  severity: "periksa",
  rule: { source: "kuitansi dan registernya", status: "confirmed", from: undefined, to: undefined },
  needs: ["registerBernomor"],
  passesWith: ["kuitansiTerbaca"],
  example: { nomor: "001", jumlah: rupiah(1_000_000), lain: rupiah(1_500_000) },
  *run({ registerBernomor }) {
    for (const same of grouped(registerBernomor, sameReceipt).values()) {
      const [first] = same;
      const other = same.find(({ jumlah }) => jumlah.value !== first?.jumlah.value);
      if (first === undefined || other === undefined) continue;
      yield {
        code: "nomor-kuitansi-dua-nilai",
        at: [first.jumlah.at, other.jumlah.at],
        facts: { nomor: first.nomor.value, jumlah: first.jumlah.value, lain: other.jumlah.value },
        difference: undefined,
      };
    }
  },
});

function sameReceipt({
  nomor,
  penerima,
  untukPembayaran,
  kodeRekening,
}: With<Kuitansi, "nomor" | "jumlah">): string | undefined {
  if (untukPembayaran === undefined) return undefined;
  return tupleKey(
    nomorKey(nomor.value),
    penerima && namaKey(penerima.value),
    textKey(untukPembayaran.value),
    kodeRekening?.value.segments.join("."),
  );
}
