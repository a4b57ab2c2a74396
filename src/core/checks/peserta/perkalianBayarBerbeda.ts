import type { Perhitungan } from "../../records/peserta";
import { rupiah, rupiahFromSen, type Rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, sameUpToSen } from "../../values/exact";
import { disagreements } from "../mostRows";

/** On a payment list, days or hours times the price of one is the amount due, before tax. */
export const perkalianBayarBerbeda = defineCheck({
  code: "perkalian-bayar-berbeda",
  family: "peserta",
  severity: "salah",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["perkalianBayar"],
  passesWith: ["bayarTerbaca"],
  example: {
    nama: "Hendra Gunawan",
    volume: 3,
    hargaSatuan: rupiah(900_000),
    tertulis: rupiah(2_800_000),
    seharusnya: rupiah(2_700_000),
    barisBerbeda: 1,
    barisDiperiksa: 9,
  },
  *run({ perkalianBayar }) {
    const lines = perkalianBayar.flatMap(({ at, nama, perhitungan, perhitunganLain = [] }) =>
      [perhitungan, ...perhitunganLain].flatMap((one) => {
        const seharusnya = productOf(one);
        return seharusnya === undefined ? [] : [{ at, nama, ...one, seharusnya }];
      }),
    );
    for (const { row, ...counts } of disagreements(lines, (line) => !sameUpToSen(line.hasil.value, line.seharusnya))) {
      const { nama, volume, hargaSatuan, hasil, seharusnya } = row;
      yield {
        code: "perkalian-bayar-berbeda",
        at: [hasil.at, volume.at, hargaSatuan.at],
        facts: {
          nama: nama.value,
          volume: volume.value,
          hargaSatuan: hargaSatuan.value,
          tertulis: hasil.value,
          seharusnya,
          ...counts,
        },
        difference: minus(hasil.value, seharusnya),
      };
    }
  },
});

/** To the nearest sen; undefined beyond what can be counted exactly, where nothing can be said. */
function productOf({ volume, hargaSatuan }: Perhitungan): Rupiah | undefined {
  const sen = Math.round(Number((volume.value * hargaSatuan.value).toPrecision(15)));
  return Number.isSafeInteger(sen) ? rupiahFromSen(sen) : undefined;
}
