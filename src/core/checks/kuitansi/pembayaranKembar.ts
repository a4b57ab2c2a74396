import { namaKey } from "../../values/namaOrang";
import { rupiah } from "../../values/rupiah";
import { serialOf } from "../../values/tanggal";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { textKey, tupleKey } from "../../values/keys";

/**
 * One payee, one amount, one day and two receipts, however else they describe it. Two that say the very same are
 * `kuitansi-ganda` and not told again; a form and its line in the register are one receipt.
 */
export const pembayaranKembar = defineCheck({
  code: "pembayaran-kembar",
  family: "kuitansi",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["buktiBerpenerima"],
  passesWith: ["kuitansiTerbaca"],
  example: {
    penerima: "CV Contoh Jaya",
    jumlah: rupiah(2_400_000),
    tanggal: { year: 2023, month: 3, day: 6 },
    nomor: ["012/KW/2023", "015/KW/2023"],
  },
  *run({ buktiBerpenerima }) {
    const same = grouped(buktiBerpenerima, ({ penerima, jumlah, hari }) =>
      tupleKey(namaKey(penerima.value), jumlah.value, serialOf(hari)),
    );
    const ofPayee = grouped(buktiBerpenerima, ({ penerima }) => namaKey(penerima.value));
    for (const receipts of same.values()) {
      const [first] = receipts;
      const purposes = new Set(receipts.map(({ uraian }) => textKey(uraian?.value ?? "")));
      if (first === undefined || receipts.length < 2 || purposes.size < 2) continue;
      if (isMost(ofPayee.get(namaKey(first.penerima.value))?.length ?? 0, buktiBerpenerima.length)) continue;
      yield {
        code: "pembayaran-kembar",
        at: receipts.map(({ jumlah }) => jumlah.at),
        facts: {
          penerima: first.penerima.value,
          jumlah: first.jumlah.value,
          tanggal: first.hari,
          nomor: receipts.flatMap(({ nomor }) => (nomor ? [nomor.value] : [])),
        },
        difference: undefined,
      };
    }
  },
});

const FEWEST = 4;

/** Who stands on most receipts is the office that asks for the money, not who is paid. */
function isMost(receipts: number, all: number): boolean {
  return receipts >= FEWEST && receipts * 2 > all;
}
