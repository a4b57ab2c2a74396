import type { PerkalianBaris } from "../../records/witnesses/perkalianBaris";
import { rupiah, rupiahFromSen, type Rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../../values/exact";
import { disagreements } from "../mostRows";

/** Volume times unit price is the amount, give or take the rounding to whole rupiah and PPN printed in a column of its own. */
export const perkalianBerbeda = defineCheck({
  code: "perkalian-berbeda",
  family: "pagu-anggaran",
  severity: "salah",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["perkalian"],
  passesWith: ["perkalianTerbaca"],
  example: {
    volume: 70,
    satuan: "Org",
    hargaSatuan: rupiah(270_000),
    tertulis: rupiah(9_450_000),
    seharusnya: rupiah(18_900_000),
    barisBerbeda: 1,
    barisDiperiksa: 24,
  },
  *run({ perkalian }) {
    const wrong = disagreements(perkalian, (line) => {
      const product = productOf(line);
      return product !== undefined && line.jumlah.value !== product && !isRounded(line) && !includesPpn(line);
    });
    for (const { row, ...counts } of wrong) {
      const seharusnya = productOf(row);
      if (seharusnya === undefined) continue;
      const { volume, satuan, hargaSatuan, jumlah } = row;
      yield {
        code: "perkalian-berbeda",
        at: [jumlah.at, volume.at, hargaSatuan.at],
        facts: {
          volume: volume.value,
          satuan: satuan?.value,
          hargaSatuan: hargaSatuan.value,
          tertulis: jumlah.value,
          seharusnya,
          ...counts,
        },
        difference: minus(jumlah.value, seharusnya),
      };
    }
  },
});

/** Sen, with the fractions of a sen that a fraction of a volume leaves. */
function exactSen({ volume, hargaSatuan }: PerkalianBaris): number {
  return Number((volume.value * hargaSatuan.value).toPrecision(15));
}

/** To the nearest sen; undefined beyond what can be counted exactly, where nothing can be said. */
function productOf(line: PerkalianBaris): Rupiah | undefined {
  const sen = Math.round(exactSen(line));
  return Number.isSafeInteger(sen) ? rupiahFromSen(sen) : undefined;
}

const SEN_IN_RUPIAH = 100;

/** Whether the amount is the product rounded or cut off, to the sen or to whole rupiah. */
function isRounded(line: PerkalianBaris): boolean {
  const { value } = line.jumlah;
  if (Math.abs(value - exactSen(line)) < 1) return true;
  return value % SEN_IN_RUPIAH === 0 && Math.abs(value - exactSen(line)) < SEN_IN_RUPIAH;
}

/** PPN in percent: 10 until March 2022, 11 from April 2022 (UU 7/2021 Pasal 7), 12 from 2025. */
const PPN_RATES = [10, 11, 12];

/** Whether the amount is the product with PPN, to the rupiah: RKA forms print the tax in a column between the two. */
function includesPpn(line: PerkalianBaris): boolean {
  return PPN_RATES.some((rate) => Math.abs(line.jumlah.value - (exactSen(line) * (100 + rate)) / 100) < SEN_IN_RUPIAH);
}
