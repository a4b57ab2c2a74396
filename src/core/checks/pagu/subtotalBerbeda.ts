import type { Saksi } from "../../records/saksi";
import type { ColumnField } from "../../tables/fields";
import { rupiah, type Rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, sameUpToSen } from "../exact";
import { brokenSums } from "./brokenSums";

/** Columns whose "sum" is no sum of the rows above. */
const NOT_SUMMED: ReadonlySet<ColumnField> = new Set(["saldo", "persen", "harga_satuan", "no", "tahun"]);

/**
 * Written subtotals and totals equal the sum of the records they cover. Where a wrong subtotal is carried into the sums
 * around it, only the innermost one is reported and tells how many carry it on. A line of `Dibulatkan` rounds the sum up or
 * down, to a thousand rupiah at most.
 */
export const subtotalBerbeda = defineCheck({
  code: "subtotal-berbeda",
  family: "pagu-anggaran",
  severity: "salah",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["saksi"],
  passesWith: ["saksiTerbaca"],
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
    const exact = summed.filter(({ rounded }) => !rounded);
    const roundings = summed.filter((sum) => sum.rounded && differs(sum)).map((sum) => ({ sum, carried: [] }));
    for (const { sum, carried } of [...brokenSums(exact, differs), ...roundings]) {
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

function differs({ written, recomputed, label, rounded }: Saksi): boolean {
  const mayRound = rounded === true || ROUNDING_LABEL.test(label);
  return !sameUpToSen(written.value, recomputed) && !(mayRound && isRoundingOf(written.value, recomputed));
}

/** What sums are rounded to, in sen: 10, 50, 100, 500 and 1.000 rupiah. */
const UNITS = [1_000, 5_000, 10_000, 50_000, 100_000];

/** Whether an amount is the sum rounded up or down to one of the units. */
function isRoundingOf(written: Rupiah, exactSum: Rupiah): boolean {
  const off = Math.abs(minus(written, exactSum));
  return UNITS.some((unit) => written % unit === 0 && off < unit);
}
