import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, sameUpToSen } from "../../values/exact";
import { disagreements } from "../mostRows";
import type { PerkalianUraian } from "./perkalianUraian";

/**
 * Where the words of a line say how many at what price (`10 bh x 28.500`), that is its amount. Words may leave something
 * out, so a person looks.
 */
export const perkalianUraianBerbeda = defineCheck({
  code: "perkalian-uraian-berbeda",
  family: "pagu-anggaran",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["perkalianUraian"],
  example: {
    uraian: "Spidol 12 bh x 9.900",
    tertulis: rupiah(118_000),
    seharusnya: rupiah(118_800),
    barisBerbeda: 1,
    barisDiperiksa: 4,
  },
  *run({ perkalianUraian }) {
    for (const { row, ...counts } of disagreements(perkalianUraian, isOther)) {
      const { uraian, jumlah, seharusnya } = row;
      yield {
        code: "perkalian-uraian-berbeda",
        at: [jumlah.at, uraian.at],
        facts: { uraian: uraian.value, tertulis: jumlah.value, seharusnya, ...counts },
        difference: minus(jumlah.value, seharusnya),
      };
    }
  },
});

function isOther({ jumlah, seharusnya }: PerkalianUraian): boolean {
  return !sameUpToSen(jumlah.value, seharusnya);
}
