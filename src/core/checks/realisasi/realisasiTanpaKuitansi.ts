import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../exact";
import { receiptsAndBooks } from "./receiptsAndBooks";

/** What was spent is covered by kuitansi: line by line where lines name their bukti, else account by account. */
export const realisasiTanpaKuitansi = defineCheck({
  code: "realisasi-tanpa-kuitansi",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["belanja", "kuitansi", "pembayaranBku", "belumTerbaca"],
  passesWith: ["realisasiTerbaca", "bkuTerbaca", "kuitansiTerbaca", "pengeluaranBkuDikenali"],
  example: {
    dasar: "rekening",
    nomor: undefined,
    di: "realisasi",
    kode: "5.1.02.01.01.0052",
    realisasi: rupiah(9_360_000),
    kuitansi: rupiah(7_020_000),
  },
  *run({ belanja, kuitansi, pembayaranBku, belumTerbaca }) {
    for (const { at, ...facts } of receiptsAndBooks(belanja, pembayaranBku, kuitansi, belumTerbaca)) {
      const difference = minus(facts.realisasi, facts.kuitansi);
      if (difference > 0) yield { code: "realisasi-tanpa-kuitansi", at, facts, difference };
    }
  },
});
