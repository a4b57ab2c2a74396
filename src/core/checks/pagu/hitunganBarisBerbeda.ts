import { hasilHitungan } from "../../records/witnesses/hitunganBaris";
import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../../values/exact";

/**
 * In tables of tallies and recaps, what a row prints in a column that nearly all rows compute from the columns before it
 * (`L | P | JML`, `Bruto | Potongan | Netto`). That the column is computed is inferred from the figures: a person looks. It
 * stands beside the other checks of sums, though a tally may count heads: what it looks at is whether a table adds up.
 */
export const hitunganBarisBerbeda = defineCheck({
  code: "hitungan-baris-berbeda",
  family: "pagu-anggaran",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["hitunganBaris"],
  example: {
    kolom: "JML",
    field: "volume",
    cara: "tambah",
    tertulis: rupiah(31),
    seharusnya: rupiah(29),
  },
  *run({ hitunganBaris }) {
    for (const one of hitunganBaris) {
      const seharusnya = hasilHitungan(one);
      if (seharusnya === one.hasil.value) continue;
      yield {
        code: "hitungan-baris-berbeda",
        at: [one.hasil.at, ...[...one.ditambah, ...one.dikurangi].map(({ at }) => at)],
        facts: {
          kolom: one.kolom,
          field: one.field,
          cara: one.dikurangi.length > 0 ? "kurang" : "tambah",
          tertulis: one.hasil.value,
          seharusnya,
        },
        difference: minus(one.hasil.value, seharusnya),
      };
    }
  },
});
