import { rupiah } from "../../values/rupiah";
import { compareTerbilang } from "../../values/terbilang";
import { defineCheck } from "../defineCheck";

/** The amount in words says what the figures say; every accepted spelling does (`milyar`, `Limapuluh`). */
export const terbilangBerbeda = defineCheck({
  code: "terbilang-berbeda",
  family: "kuitansi",
  severity: "salah",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["terbilang"],
  passesWith: ["terbilangLengkap"],
  example: {
    jumlah: rupiah(16_080_000),
    tertulis: "Enam belas juta delapan ratus ribu rupiah",
    terbaca: 16_800_000,
    seharusnya: "enam belas juta delapan puluh ribu",
    kata: "ratus",
    kataSeharusnya: "puluh",
  },
  *run({ terbilang }) {
    for (const { jumlah, bersih, terbilang: words } of terbilang) {
      if (jumlah.value < 0) continue;
      if (bersih && bersih.value >= 0 && compareTerbilang(bersih.value, words.value).same) continue;
      const comparison = compareTerbilang(jumlah.value, words.value);
      if (comparison.same) continue;
      yield {
        code: "terbilang-berbeda",
        at: [words.at, jumlah.at],
        facts: {
          jumlah: jumlah.value,
          tertulis: words.value,
          terbaca: comparison.written,
          seharusnya: comparison.expected,
          kata: comparison.firstWrongWord,
          kataSeharusnya: comparison.expectedWord,
        },
        difference: undefined,
      };
    }
  },
});
