import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, total } from "../../values/exact";
import { disagreements } from "../mostRows";

/** The amounts of the months of a row (RAK, realisasi per bulan) come to the sum that it prints. */
export const rincianBulanBerbeda = defineCheck({
  code: "rincian-bulan-berbeda",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["rincianBulan"],
  example: {
    bulan: 12,
    tertulis: rupiah(9_000_000),
    seharusnya: rupiah(8_000_000),
    barisBerbeda: 1,
    barisDiperiksa: 12,
  },
  *run({ rincianBulan }) {
    const sumOf = ({ bulan }: (typeof rincianBulan)[number]) => total(bulan.map(({ value }) => value));
    for (const { row, ...counts } of disagreements(rincianBulan, (one) => sumOf(one) !== one.jumlah.value)) {
      const { bulan, jumlah } = row;
      yield {
        code: "rincian-bulan-berbeda",
        at: [jumlah.at, ...bulan.map(({ at }) => at)],
        facts: { bulan: bulan.length, tertulis: jumlah.value, seharusnya: sumOf(row), ...counts },
        difference: minus(jumlah.value, sumOf(row)),
      };
    }
  },
});
