import type { Sourced } from "../../cells/sourced";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";

/** Fewer numbers than this, or more holes than one in four, are a choice from a larger series, not a series. */
const FEWEST_IN_SERIES = 4;
const NUMBERS_PER_HOLE = 4;

/**
 * Numbers of bukti in one sheet run on without a gap. An activity that picks its bukti out of the office's series
 * (105, 112, 230) has no series of its own and is left alone.
 */
export const nomorBuktiLompat = defineCheck({
  code: "nomor-bukti-lompat",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["nomorBukti"],
  passesWith: ["urutanNomor"],
  example: { sebelum: "011/KW/2023", sesudah: "013/KW/2023", dari: 12, sampai: 12 },
  *run({ nomorBukti }) {
    for (const inSheet of grouped(nomorBukti, ({ at }) => sheetKey(at)).values()) {
      const series = seriesOf(inSheet);
      for (const [index, next] of series.entries()) {
        const before = series[index - 1];
        if (!before || next.count - before.count < 2) continue;
        yield {
          code: "nomor-bukti-lompat",
          at: [next.nomor.at, before.nomor.at],
          facts: {
            sebelum: before.nomor.value,
            sesudah: next.nomor.value,
            dari: before.count + 1,
            sampai: next.count - 1,
          },
          difference: undefined,
        };
      }
    }
  },
});

/** Whether the numbers of any sheet form a series of their own. */
export function formSeries(numbers: readonly Sourced<string>[]): boolean {
  return [...grouped(numbers, ({ at }) => sheetKey(at)).values()].some((inSheet) => seriesOf(inSheet).length > 0);
}

interface Counted {
  readonly nomor: Sourced<string>;
  readonly count: number;
}

/** The numbers in counting order, each once; none where they do not form one series. */
function seriesOf(list: readonly Sourced<string>[]): readonly Counted[] {
  const place = countingPlace(list.map(({ value }) => value));
  const counted = list.flatMap((nomor): Counted[] => {
    const digits = nomor.value.match(/\d+/g)?.[place];
    return digits === undefined || digits.length > 6 ? [] : [{ nomor, count: Number(digits) }];
  });
  const series = [...new Map(counted.map((each) => [each.count, each])).values()].sort((a, b) => a.count - b.count);
  const first = series[0];
  const last = series.at(-1);
  if (!first || !last || series.length < FEWEST_IN_SERIES) return [];
  const holes = last.count - first.count + 1 - series.length;
  return holes * NUMBERS_PER_HOLE <= series.length ? series : [];
}

/** Which group of digits counts: the one with the most different values (`2023/KW/001` counts in its second). */
function countingPlace(texts: readonly string[]): number {
  const values: Set<string>[] = [];
  for (const text of texts) {
    for (const [place, digits] of (text.match(/\d+/g) ?? []).entries()) {
      (values[place] ??= new Set()).add(digits);
    }
  }
  const sizes = values.map((each) => each.size);
  return Math.max(0, sizes.indexOf(Math.max(0, ...sizes)));
}
