/** Pixels. A row is as high as the smallest target that a finger or a pointer should be given. */
export const ROW = 24;
/** The strip of row numbers at the left. */
export const GUTTER = 58;
/** One sign of the small text, near enough. */
const SIGN = 6.6;
const PADDING = 14;

export function columnWidth(chars: number | undefined): number {
  return Math.round((chars ?? 6) * SIGN + PADDING);
}

/** How many signs a column of this width shows. */
export function signsIn(width: number): number {
  return (width - PADDING) / SIGN + 1;
}
