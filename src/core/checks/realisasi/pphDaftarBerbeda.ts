import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../../values/exact";

/** The PPh that payment lists take off is what the books hold back of the bukti that pays them. */
export const pphDaftarBerbeda = defineCheck({
  code: "pph-daftar-berbeda",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["pphDaftar"],
  passesWith: ["bayarTerbaca", "bkuTerbaca", "pajakTerbaca"],
  example: { nomor: "004", daftar: rupiah(705_000), dipungut: rupiah(600_000) },
  *run({ pphDaftar }) {
    for (const { at, ...facts } of pphDaftar) {
      if (facts.daftar === facts.dipungut) continue;
      yield { code: "pph-daftar-berbeda", at, facts, difference: minus(facts.dipungut, facts.daftar) };
    }
  },
});
