import { rupiah, ZERO_RUPIAH } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../../values/exact";
import { receiptsAndBooks } from "./inputs/receiptsAndBooks";

/** Every kuitansi is booked as realisasi, and in the BKU beside it: under its number, or as part of its account. */
export const kuitansiTanpaRealisasi = defineCheck({
  code: "kuitansi-tanpa-realisasi",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["belanja", "kuitansi", "pembayaranBku", "belumTerbaca"],
  passesWith: ["realisasiTerbaca", "bkuTerbaca", "kuitansiTerbaca"],
  example: {
    dasar: "nomor",
    nomor: "014/KW/2023",
    di: "realisasi",
    kode: "5.1.02.01.01.0026",
    realisasi: ZERO_RUPIAH,
    kuitansi: rupiah(1_250_000),
  },
  *run({ belanja, kuitansi, pembayaranBku, belumTerbaca }) {
    for (const { at, ...facts } of receiptsAndBooks(belanja, pembayaranBku, kuitansi, belumTerbaca)) {
      const difference = minus(facts.kuitansi, facts.realisasi);
      if (difference > 0) yield { code: "kuitansi-tanpa-realisasi", at, facts, difference };
    }
  },
});
