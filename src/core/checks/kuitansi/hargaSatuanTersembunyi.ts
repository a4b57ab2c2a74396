import { rupiah, rupiahFromSen } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { accountKey } from "../../values/rekening";
import { headcountsIn, isPricedPerPerson } from "./purpose";

const THOUSAND_SEN = 100_000;
/** Headcounts are looked for this far below the smallest and above the largest on file. */
const FROM = 0.75;
const TO = 1.25;
const MOST_FITS = 5;

/**
 * A payment per head is a whole price times a headcount on file. Where no headcount divides it into whole rupiah, the
 * price and the count behind it are hidden. Silent where a budget line shows the very amount as volume times price.
 */
export const hargaSatuanTersembunyi = defineCheck({
  code: "harga-satuan-tersembunyi",
  family: "kuitansi",
  severity: "info",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["formulirBerketerangan", "headcounts"],
  example: {
    jumlah: rupiah(16_080_000),
    dicoba: [70, 78, 88],
    cocok: [
      { orang: 60, harga: rupiah(268_000) },
      { orang: 67, harga: rupiah(240_000) },
      { orang: 80, harga: rupiah(201_000) },
    ],
  },
  *run({ formulirBerketerangan, headcounts: { orang, budgeted, priced } }) {
    for (const { jumlah, untukPembayaran, kodeRekening } of formulirBerketerangan) {
      const amount = jumlah.value;
      if (amount <= 0 || priced.has(amount) || !isPricedPerPerson(untukPembayaran.value)) continue;
      const ofAccount = kodeRekening ? (budgeted.get(accountKey(kodeRekening.value)) ?? []) : [];
      const dicoba = [...new Set([...orang, ...ofAccount, ...headcountsIn(untukPembayaran.value)])]
        .filter((count) => count > 1)
        .sort((a, b) => a - b);
      if (dicoba.length === 0 || dicoba.some((count) => amount % (count * 100) === 0)) continue;
      yield {
        code: "harga-satuan-tersembunyi",
        at: [jumlah.at, untukPembayaran.at],
        facts: { jumlah: amount, dicoba, cocok: fitsNear(amount, dicoba) },
        difference: undefined,
      };
    }
  },
});

/** Headcounts near those on file that give a price in whole thousands. */
function fitsNear(amount: number, dicoba: readonly number[]) {
  const from = Math.ceil((dicoba[0] ?? 1) * FROM);
  const to = Math.floor((dicoba.at(-1) ?? 0) * TO);
  const fits: { readonly orang: number; readonly harga: ReturnType<typeof rupiahFromSen> }[] = [];
  for (let orang = from; orang <= to && fits.length < MOST_FITS; orang += 1) {
    if (amount % (orang * THOUSAND_SEN) === 0) fits.push({ orang, harga: rupiahFromSen(amount / orang) });
  }
  return fits;
}
