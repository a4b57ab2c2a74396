import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, total } from "../../values/exact";
import { disagreements } from "../mostRows";

/** What was spent up to last month and in this one comes to what is printed as spent up to now. */
export const realisasiKumulatifBerbeda = defineCheck({
  code: "realisasi-kumulatif-berbeda",
  family: "realisasi",
  severity: "salah",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["kumulatif"],
  passesWith: ["barisRealisasiTerbaca"],
  example: {
    lalu: rupiah(4_000_000),
    ini: rupiah(12_080_000),
    tertulis: rupiah(16_800_000),
    seharusnya: rupiah(16_080_000),
    barisBerbeda: 1,
    barisDiperiksa: 12,
  },
  *run({ kumulatif }) {
    const sumOf = ({ lalu, ini }: (typeof kumulatif)[number]) => total([lalu.value, ini.value]);
    for (const { row, ...counts } of disagreements(kumulatif, (one) => sumOf(one) !== one.sampai.value)) {
      const { lalu, ini, sampai } = row;
      yield {
        code: "realisasi-kumulatif-berbeda",
        at: [sampai.at, lalu.at, ini.at],
        facts: { lalu: lalu.value, ini: ini.value, tertulis: sampai.value, seharusnya: sumOf(row), ...counts },
        difference: minus(sampai.value, sumOf(row)),
      };
    }
  },
});
