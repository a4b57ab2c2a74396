import type { Saksi } from "../../records/saksi";
import type { ColumnField } from "../../tables/fields";
import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, sameUpToSen } from "../exact";
import { brokenSums } from "./brokenSums";

/** Columns whose "sum" is no sum of the rows above. */
const NOT_SUMMED: ReadonlySet<ColumnField> = new Set(["saldo", "persen", "harga_satuan", "no", "tahun"]);

/**
 * Written subtotals and totals equal the sum of the records they cover. Where a wrong subtotal is carried into the sums
 * around it, only the innermost one is reported and tells how many carry it on. A line of `Dibulatkan` may differ by less
 * than a thousand rupiah.
 */
export const subtotalBerbeda = defineCheck({
  code: "subtotal-berbeda",
  family: "pagu-anggaran",
  severity: "salah",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["saksi"],
  example: {
    level: "subtotal",
    label: "Jumlah Belanja Sewa",
    field: "jumlah",
    kolom: "Jumlah",
    tertulis: rupiah(16_800_000),
    seharusnya: rupiah(16_080_000),
    baris: 6,
    terbawa: 1,
  },
  *run({ saksi }) {
    const summed = saksi.filter(({ field, count }) => count > 0 && !NOT_SUMMED.has(field));
    for (const { sum, carried } of brokenSums(summed, differs)) {
      const { level, label, field, header, written, recomputed, from, to, count } = sum;
      yield {
        code: "subtotal-berbeda",
        at: [written.at, from, to, ...carried.map((outer) => outer.written.at)],
        facts: {
          level,
          label,
          field,
          kolom: header,
          tertulis: written.value,
          seharusnya: recomputed,
          baris: count,
          terbawa: carried.length,
        },
        difference: minus(written.value, recomputed),
      };
    }
  },
});

const ROUNDING_LABEL = /bulat/i;
const ROUNDING_SEN = 100_000;

function differs({ written, recomputed, label }: Saksi): boolean {
  if (ROUNDING_LABEL.test(label)) return Math.abs(minus(written.value, recomputed)) >= ROUNDING_SEN;
  return !sameUpToSen(written.value, recomputed);
}
