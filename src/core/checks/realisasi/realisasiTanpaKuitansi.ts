import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../exact";
import { distinctKuitansi } from "../kuitansi/distinctKuitansi";
import { uncovered } from "./uncovered";

/** What was spent is covered by kuitansi: line by line where lines name their bukti, else account by account. */
export const realisasiTanpaKuitansi = defineCheck({
  code: "realisasi-tanpa-kuitansi",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["belanja", "kuitansi"],
  example: {
    dasar: "rekening",
    nomor: undefined,
    kode: "5.1.02.01.01.0052",
    realisasi: rupiah(9_360_000),
    kuitansi: rupiah(7_020_000),
  },
  *run({ belanja, kuitansi }) {
    for (const { at, ...facts } of uncovered(belanja, distinctKuitansi(kuitansi))) {
      const difference = minus(facts.realisasi, facts.kuitansi);
      if (difference > 0) yield { code: "realisasi-tanpa-kuitansi", at, facts, difference };
    }
  },
});
