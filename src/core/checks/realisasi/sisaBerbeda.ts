import { rupiah, rupiahFromSen } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, sameUpToSen } from "../../values/exact";
import { disagreements } from "../mostRows";

/**
 * What is left is pagu minus realisasi. Reports that print `lebih / (kurang)` turn the sign around: the amount then is
 * the same and nothing is said.
 */
export const sisaBerbeda = defineCheck({
  code: "sisa-berbeda",
  family: "realisasi",
  severity: "salah",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["sisa"],
  passesWith: ["barisRealisasiTerbaca"],
  example: {
    pagu: rupiah(18_900_000),
    realisasi: rupiah(16_080_000),
    tertulis: rupiah(2_280_000),
    seharusnya: rupiah(2_820_000),
    barisBerbeda: 1,
    barisDiperiksa: 12,
  },
  *run({ sisa: lines }) {
    const wrong = disagreements(lines, ({ pagu, realisasi, sisa }) => {
      const left = minus(pagu.value, realisasi.value);
      return !sameUpToSen(sisa.value, left) && !sameUpToSen(rupiahFromSen(-sisa.value), left);
    });
    for (const { row, ...counts } of wrong) {
      const { pagu, realisasi, sisa } = row;
      const seharusnya = minus(pagu.value, realisasi.value);
      yield {
        code: "sisa-berbeda",
        at: [sisa.at, pagu.at, realisasi.at],
        facts: { pagu: pagu.value, realisasi: realisasi.value, tertulis: sisa.value, seharusnya, ...counts },
        difference: minus(sisa.value, seharusnya),
      };
    }
  },
});
