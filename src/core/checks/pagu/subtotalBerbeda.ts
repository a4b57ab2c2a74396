import type { Saksi } from "../../records/saksi";
import type { ColumnField } from "../../tables/words/fields";
import { rupiah, type Rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, sameUpToSen } from "../../values/exact";
import { grouped } from "../../values/grouped";
import { tupleKey } from "../../values/keys";
import type { RowsOfSheet } from "../rowsOfSheet";
import { brokenSums, type BrokenSum } from "./brokenSums";

/** Columns whose "sum" is no sum of the rows above. */
const NOT_SUMMED: ReadonlySet<ColumnField> = new Set(["saldo", "persen", "harga_satuan", "no", "tahun"]);

/**
 * Written subtotals and totals equal the sum of the records they cover. Where a wrong subtotal is carried into the sums
 * around it, only the innermost one is reported and tells how many carry it on. A line of `Dibulatkan` rounds the sum up or
 * down, to a thousand rupiah at most, or to a rounder figure that is small beside the sum.
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
    barisBerbeda: 1,
    barisDiperiksa: 5,
  },
  *run({ saksi }) {
    const summed = saksi.filter(({ field, count }) => count > 0 && !NOT_SUMMED.has(field));
    for (const inColumn of grouped(summed, columnKey).values()) {
      for (const { sum, carried, ...counts } of disagreeing(inColumn)) {
        const { level, label, field, header, written, recomputed, from, to, count, carried: brought } = sum;
        yield {
          code: "subtotal-berbeda",
          at: [written.at, from, to, ...(brought ? [brought.at] : []), ...carried.map((outer) => outer.written.at)],
          facts: {
            level,
            label,
            field,
            kolom: header,
            tertulis: written.value,
            seharusnya: recomputed,
            baris: count,
            ...(brought ? { bawaan: brought.value } : {}),
            terbawa: carried.length,
            ...counts,
          },
          difference: minus(written.value, recomputed),
        };
      }
    }
  },
});

function columnKey({ written: { at } }: Saksi): string {
  return tupleKey(at.file, at.sheet, at.col);
}

/** Fewer wrong sums in one column are mistakes each; from here on it may be the column. */
const FEWEST_SUMS_TO_DOUBT = 3;

/**
 * The wrong sums of one column. Where more than two thirds of its sums are wrong each for itself, the column is probably none
 * that is summed (unit prices beside the amounts, figures noted down for another purpose): one then speaks for all.
 */
function disagreeing(sums: readonly Saksi[]): readonly (BrokenSum & RowsOfSheet)[] {
  const exact = sums.filter(({ rounded }) => !rounded);
  const roundings = sums.filter((sum) => sum.rounded && differs(sum)).map((sum) => ({ sum, carried: [] }));
  const broken = brokenSums(exact, differs);
  const carrying = new Set(broken.flatMap(({ carried }) => carried)).size;
  const barisDiperiksa = exact.length - carrying;
  const [first] = broken;
  if (first && broken.length >= FEWEST_SUMS_TO_DOUBT && broken.length * 3 > barisDiperiksa * 2) {
    return [{ ...first, barisBerbeda: broken.length, barisDiperiksa }];
  }
  return [...broken, ...roundings].map((one) => ({ ...one, barisBerbeda: 1, barisDiperiksa }));
}

const ROUNDING_LABEL = /bulat/i;

function differs({ written, recomputed, label, rounded, count }: Saksi): boolean {
  if (sameUpToSen(written.value, recomputed) || isLostInSen(written.value, recomputed, count)) return false;
  const mayRound = rounded === true || ROUNDING_LABEL.test(label);
  return !(mayRound && isRoundingOf(written.value, recomputed));
}

const SEN_IN_RUPIAH = 100;

/** Amounts with fractions of a sen lose up to half a sen each when they are read; their sum in the workbook loses none. */
function isLostInSen(written: Rupiah, recomputed: Rupiah, lines: number): boolean {
  const inSen = written % SEN_IN_RUPIAH !== 0 || recomputed % SEN_IN_RUPIAH !== 0;
  return inSen && Math.abs(minus(written, recomputed)) * 2 <= lines + 1;
}

/** What sums are rounded to, in sen: 10, 50, 100, 500 and 1.000 rupiah. */
const UNITS = [1_000, 5_000, 10_000, 50_000, 100_000];
/** Budgets of works are rounded to 10.000, 100.000 and 1.000.000 rupiah, where that is at most a hundredth of the sum. */
const ROUND_UNITS = [1_000_000, 10_000_000, 100_000_000];
const LARGEST_SHARE = 100;

/** Whether an amount is the sum rounded up or down to one of the units. */
function isRoundingOf(written: Rupiah, exactSum: Rupiah): boolean {
  const off = Math.abs(minus(written, exactSum));
  const units = [...UNITS, ...ROUND_UNITS.filter((unit) => unit * LARGEST_SHARE <= Math.abs(exactSum))];
  return units.some((unit) => written % unit === 0 && off < unit);
}
