import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../../values/exact";
import { wrongPindahan } from "./wrongPindahan";

/**
 * What a page hands on is what the next page takes over: of each column, the nearest sum handed on before it in the same
 * file. Pages may stand in another order than they were written in, so a person looks.
 */
export const pindahanBerbeda = defineCheck({
  code: "pindahan-berbeda",
  family: "pagu-anggaran",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["pindahan"],
  example: { dipindahkan: rupiah(1_100_000), pindahan: rupiah(1_010_000) },
  *run({ pindahan }) {
    for (const { dari, ke } of wrongPindahan(pindahan)) {
      yield {
        code: "pindahan-berbeda",
        at: [dari.at, ke.at],
        facts: { dipindahkan: ke.jumlah.value, pindahan: dari.jumlah.value },
        difference: minus(dari.jumlah.value, ke.jumlah.value),
      };
    }
  },
});
