import { hasFigures } from "./judgedRow";
import { namesPlace } from "../words/placeWord";
import type { RowShape } from "./rowShape";

/** What most rows of a table are like: the measure for rows that are something else. */
export interface UsualRow {
  /** Median count of filled cells among rows that carry a number or amounts. */
  readonly filled: number;
  /** Most rows have a number in the `no` column. */
  readonly numbered: boolean;
  readonly hasFigures: boolean;
  /** Most rows name something: a person, an item. */
  readonly keyed: boolean;
  /** Most numbers are plain counts 1, 2, 3 (not IV or a). */
  readonly counted: boolean;
  /** Most lines carry a code. */
  readonly coded: boolean;
  /** Most lines have a date, a bukti number, a NIP or NIK of their own. */
  readonly proved: boolean;
  /** Median count of filled cells that are no amounts. */
  readonly described: number;
  /** Most lines are named after a place. */
  readonly placed: boolean;
  /** Bold type sets lines off: not most of them have it. */
  readonly plain: boolean;
}

/** Where more lines than this are bold, bold type says nothing. */
const MOST_BOLD = 2 / 3;

const SAMPLE = 2_000;

export function usualRow(shapes: readonly RowShape[], priced: boolean): UsualRow {
  const looked = shapes.length <= SAMPLE ? shapes : [...shapes.slice(0, SAMPLE / 2), ...shapes.slice(-SAMPLE / 2)];
  const data = looked.filter((s) => (priced ? s.hasPrice || s.hasVolume : isCount(s.number) || hasFigures(s)));
  const base = data.length >= 2 ? data : looked;
  const median = (count: (s: RowShape) => number) => {
    const counts = base.map(count).sort((a, b) => a - b);
    return counts[Math.floor(counts.length / 2)] ?? 0;
  };
  const most = (test: (s: RowShape) => boolean) => base.length > 0 && base.filter(test).length > 0.6 * base.length;
  return {
    filled: median((s) => s.filled),
    numbered: most((s) => s.number !== ""),
    hasFigures: most(hasFigures),
    keyed: most((s) => s.hasKey),
    counted: most((s) => isCount(s.number)),
    coded: base.filter((s) => s.codes.some((code) => code !== "")).length > 0.3 * base.length,
    proved: most((s) => s.hasProof),
    described: median((s) => s.described),
    placed: most((s) => namesPlace(s.label)),
    plain: base.filter(({ bold }) => bold).length <= MOST_BOLD * base.length,
  };
}

export function isCount(number: string): boolean {
  return /^\d{1,6}[.)]?$/.test(number);
}
