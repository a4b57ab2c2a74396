import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { disagreements } from "../mostRows";

/**
 * The printed percentage is realisasi over pagu, rounded or cut off at the decimals it is printed with. A share written
 * as 0,3213 under a `%` heading says the same as 32,13.
 */
export const persentaseBerbeda = defineCheck({
  code: "persentase-berbeda",
  family: "realisasi",
  severity: "salah",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["persen"],
  passesWith: ["barisRealisasiTerbaca"],
  example: {
    pagu: rupiah(50_041_800),
    realisasi: rupiah(16_080_000),
    tertulis: 31.23,
    seharusnya: 32.13,
    barisBerbeda: 1,
    barisDiperiksa: 12,
  },
  *run({ persen: lines }) {
    const divisible = lines.filter(({ pagu }) => pagu.value !== 0);
    const wrong = disagreements(divisible, ({ pagu, realisasi, persen }) => {
      const share = (realisasi.value / pagu.value) * 100;
      return !printsAs(share, persen.value) && !(Math.abs(persen.value) <= 2 && printsAs(share / 100, persen.value));
    });
    for (const { row, ...counts } of wrong) {
      const { pagu, realisasi, persen } = row;
      const share = (realisasi.value / pagu.value) * 100;
      yield {
        code: "persentase-berbeda",
        at: [persen.at, realisasi.at, pagu.at],
        facts: {
          pagu: pagu.value,
          realisasi: realisasi.value,
          tertulis: clean(persen.value),
          seharusnya: Math.round(share * 100) / 100,
          ...counts,
        },
        difference: undefined,
      };
    }
  },
});

/** Twelve digits are more than any report prints, and leave out the noise of binary fractions. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function printsAs(share: number, printed: number): boolean {
  const decimals = Math.min(10, /\.(\d+)/.exec(clean(printed).toFixed(10).replace(/0+$/, ""))?.[1]?.length ?? 0);
  const unit = 10 ** -decimals;
  const noise = 1e-9 * Math.max(1, Math.abs(share));
  const off = printed - share;
  const rounded = Math.abs(off) <= unit / 2 + noise;
  const cutOff = Math.abs(printed) <= Math.abs(share) + noise && Math.abs(off) < unit;
  return rounded || cutOff;
}
