import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, total } from "../../values/exact";
import { receiptsAndBooks } from "./inputs/receiptsAndBooks";

/**
 * What was spent is covered by kuitansi: line by line where lines name their bukti, else account by account. A payment to
 * people that a payment list shows to the rupiah lacks none.
 */
export const realisasiTanpaKuitansi = defineCheck({
  code: "realisasi-tanpa-kuitansi",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["belanja", "kuitansi", "pembayaranBku", "menurutDaftar", "belumTerbaca"],
  passesWith: ["realisasiTerbaca", "bkuTerbaca", "kuitansiTerbaca", "pengeluaranBkuDikenali"],
  example: {
    dasar: "rekening",
    nomor: undefined,
    di: "realisasi",
    kode: "5.1.02.01.01.0052",
    realisasi: rupiah(9_360_000),
    kuitansi: rupiah(7_020_000),
  },
  *run({ belanja, kuitansi, pembayaranBku, menurutDaftar, belumTerbaca }) {
    for (const { at, ...facts } of receiptsAndBooks(belanja, pembayaranBku, kuitansi, belumTerbaca)) {
      const difference = minus(facts.realisasi, facts.kuitansi);
      const byLists = total(menurutDaftar.flatMap(({ jumlah }) => (at.includes(jumlah.at) ? [jumlah.value] : [])));
      if (difference > 0 && byLists !== difference) yield { code: "realisasi-tanpa-kuitansi", at, facts, difference };
    }
  },
});
