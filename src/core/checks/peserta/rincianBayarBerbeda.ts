import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, sameUpToSen, total } from "../../values/exact";
import { disagreements } from "../mostRows";

/** What a row of a payment list comes to is the sum of the payments it lists: uang harian, penginapan, transport. */
export const rincianBayarBerbeda = defineCheck({
  code: "rincian-bayar-berbeda",
  family: "peserta",
  severity: "salah",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["rincianBayar"],
  passesWith: ["bayarTerbaca"],
  example: {
    nama: "Hendra Gunawan",
    bagian: [rupiah(1_110_000), rupiah(1_300_000), rupiah(250_000)],
    tertulis: rupiah(2_750_000),
    seharusnya: rupiah(2_660_000),
    barisBerbeda: 1,
    barisDiperiksa: 11,
  },
  *run({ rincianBayar }) {
    const lines = rincianBayar.map(({ at, nama, penjumlahan: { bagian, hasil } }) => {
      const seharusnya = total(bagian.map(({ value }) => value));
      return { at, nama, bagian, hasil, seharusnya };
    });
    for (const { row, ...counts } of disagreements(lines, (line) => !sameUpToSen(line.hasil.value, line.seharusnya))) {
      const { nama, bagian, hasil, seharusnya } = row;
      yield {
        code: "rincian-bayar-berbeda",
        at: [hasil.at, ...bagian.map(({ at }) => at)],
        facts: {
          nama: nama.value,
          bagian: bagian.map(({ value }) => value),
          tertulis: hasil.value,
          seharusnya,
          ...counts,
        },
        difference: minus(hasil.value, seharusnya),
      };
    }
  },
});
