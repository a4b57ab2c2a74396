import type { Cell } from "../../cells/cell";
import { groupingOfColumn } from "../../values/groupingOfColumn";
import type { Grouping } from "../../values/rupiahText";
import type { Grid } from "./grid";
import { isBlank } from "./grid";
import { isUnit } from "../words/headerWord";

/** What the cells of a column look like, whatever its header says. Shares are of the filled cells. */
export interface ColumnContent {
  readonly filled: number;
  readonly numbers: number;
  /** Texts that are figures: `84.43`, `1.250.000,-`, `-`. */
  readonly figureTexts: number;
  readonly dates: number;
  /** Dotted codes such as `5.1.02.02.05.0043`. */
  readonly codes: number;
  readonly nips: number;
  readonly niks: number;
  /** Figures of ten thousand and more: money rather than counts. */
  readonly large: number;
  readonly fractions: number;
  readonly percents: number;
  /** Whole numbers that each are one more than the one before. */
  readonly steps: number;
  /** Texts that are words rather than figures or codes. */
  readonly words: number;
  /** Words without any digit. */
  readonly prose: number;
  /** Short labels of a list: `I`, `a.`, `1.2`, `A`. */
  readonly labels: number;
  /** Texts that only name a unit: `Orang`, `OK`, `Buah`. */
  readonly units: number;
  /** `L`, `P`, `Laki-laki`. */
  readonly sexes: number;
  /** `ttd`, `2. ttd`, `paraf`, `√`: somebody signed. */
  readonly signed: number;
  readonly grouping: Grouping | undefined;
  /** The sign behind which every text has exactly three digits, in two texts at least: grouping, if this is money. */
  readonly thousands: Grouping | undefined;
}

/** A figure this large is money, not a count of people or days (rupiah). */
const SMALLEST_AMOUNT = 10_000;
/** Cells looked at in each column: enough to tell, the same work for any number of rows. */
const SAMPLE = 800;

export function contentOf(grid: Grid, rows: readonly number[], col: number): ColumnContent {
  const seen = {
    filled: 0,
    numbers: 0,
    figureTexts: 0,
    dates: 0,
    codes: 0,
    nips: 0,
    niks: 0,
    large: 0,
    fractions: 0,
    percents: 0,
    steps: 0,
    words: 0,
    prose: 0,
    labels: 0,
    units: 0,
    sexes: 0,
    signed: 0,
  };
  const texts = new Set<string>();
  let previous: number | undefined;
  for (const row of sampled(rows)) {
    const cell = grid.at(row, col);
    if (cell === undefined || isBlank(cell)) continue;
    // `Rp` in a cell of its own is part of the amount beside it.
    if (cell.kind === "text" && isCurrency(cell.value)) continue;
    seen.filled++;
    const whole = count(cell, seen, texts);
    if (whole !== undefined && previous !== undefined && whole === previous + 1) seen.steps++;
    if (whole !== undefined) previous = whole;
  }
  const grouping = texts.size === 0 ? undefined : groupingOfColumn(texts).grouping;
  return { ...seen, grouping, thousands: seen.figureTexts < 2 ? undefined : thousandsSign([...texts]) };
}

function thousandsSign(texts: readonly string[]): Grouping | undefined {
  const grouped = texts.filter((text) => /[.,]\d|\d \d/.test(text));
  if (grouped.length === 0) return undefined;
  if (grouped.every((text) => /^\D*\d{1,3}(?:\.\d{3})+(?:,\d{1,2}|,-)?\D*$/.test(text))) return "titik";
  if (grouped.every((text) => /^\D*\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?\D*$/.test(text))) return "koma";
  return grouped.every((text) => /^\D*\d{1,3}(?: \d{3})+(?:,\d{1,2})?\D*$/.test(text)) ? "spasi" : undefined;
}

type Counted = { -readonly [K in keyof Omit<ColumnContent, "grouping" | "thousands">]: number };

/** Counts one cell; answers its whole number, if it is one. */
function count(cell: Cell, seen: Counted, texts: Set<string>): number | undefined {
  switch (cell.kind) {
    case "number":
      seen.numbers++;
      if (Math.abs(cell.value) >= SMALLEST_AMOUNT) seen.large++;
      if (!Number.isInteger(cell.value)) seen.fractions++;
      if (cell.format.includes("%")) seen.percents++;
      return Number.isInteger(cell.value) ? cell.value : undefined;
    case "date":
      seen.dates++;
      return undefined;
    case "text":
      return countText(cell.value.trim(), seen, texts);
    case "boolean":
    case "error":
      return undefined;
  }
}

function countText(text: string, seen: Counted, texts: Set<string>): number | undefined {
  const hasWords = /\p{L}{2}/u.test(text);
  if (hasWords) seen.words++;
  if (hasWords && !/\d/.test(text)) seen.prose++;
  if (text.length > 40) return undefined;
  if (text.length <= 10 && SEX.test(text)) seen.sexes++;
  if (text.length <= 14 && SIGNED.test(text)) seen.signed++;
  if (text.length <= 14 && isUnit(text)) seen.units++;
  if (text.length <= 14 && LIST_LABEL.test(text)) seen.labels++;
  if (hasWords && !/^rp/i.test(text)) return undefined;
  const digits = text.replace(/[\s.]/g, "");
  if (/^\d{18}$/.test(digits)) seen.nips++;
  else if (/^\d{16}$/.test(digits)) seen.niks++;
  if (/^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/.test(text)) seen.dates++;
  const isCode = /^\d{1,4}(\.\d{1,6})+\.?$/.test(text);
  const isFigure = FIGURE.test(text) && !IDENTIFIER.test(text);
  if (isCode && (text.split(".").length > 2 || !isFigure)) seen.codes++;
  if (isFigure) {
    seen.figureTexts++;
    texts.add(text);
    if (text.endsWith("%")) seen.percents++;
    const whole = GROUPED.test(text) ? text.replace(/[.,]\d{1,2}\D*$|\D/g, "") : digits.replace(/[^\d].*$/, "");
    if (Number(whole) >= SMALLEST_AMOUNT) seen.large++;
    if (/^-?\d{1,3}[.,]\d{1,2}$/.test(text)) seen.fractions++;
  }
  return /^\d{1,6}\.?$/.test(text) ? Number.parseInt(text, 10) : undefined;
}

/** Thousands parted by either sign: `50,000`, `1.250.000,00`. */
const GROUPED = /^\D*\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?\D*$|^\D*\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?\D*$/;

/** `01`, `0012057501`: no amount and no count is written with a nought in front. */
const IDENTIFIER = /^0\d+$/;

const SEX = /^(?:[lp]|lk|pr|laki[ -]?laki|perempuan)\.?$/i;

const SIGNED = /^(?:(?:\d{1,4}[\s.):]*)?(?:t\.?t\.?d|paraf)\.?|[√✓✔v])$/i;

/** `Rp` in a cell of its own. */
export function isCurrency(text: string): boolean {
  return /^\s*(?:rp|idr)[.:\s]*$/i.test(text);
}

/** A text that is a figure: digits with separators, with or without `Rp`, `,-`, `%`, parentheses; or a dash for nothing. */
export const FIGURE =
  /^(?:rp\.?\s*)?[-(]?\s*(?:rp\.?\s*)?(?:\d[\d.,]*|[1-9]\d{0,2}(?: \d{3})+(?:,\d{1,2})?)\s*[-)%]*$|^-+$/i;

/** Numbering in its usual shapes: `1`, `1.`, `a)`, `IV.`, `II.3`, `A.III`, `(2)`. */
export const LIST_LABEL = /^\(?(?:\d{1,4}|[a-z]|[ivxlc]{1,6})(?:\.(?:\d{1,3}|[a-z]|[ivxlc]{2,6}))*[.)]?$/i;

function sampled(rows: readonly number[]): readonly number[] {
  if (rows.length <= SAMPLE) return rows;
  const half = SAMPLE / 2;
  return [...rows.slice(0, half), ...rows.slice(rows.length - half)];
}
