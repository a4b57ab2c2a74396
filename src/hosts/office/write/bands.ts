import { weighRow } from "../payload";

/** Rows from `top` to `bottom`, 1-based. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The next rows to be sent together: as many as weigh up to `target` bytes, number formats included, but not beyond the
 * next of `cuts` (1-based rows after which something must happen first).
 */
export function nextBand(
  rowAt: (row: number) => readonly unknown[],
  top: number,
  last: number,
  cuts: readonly number[],
  target: number,
  formatsWeigh: (row: number) => number = () => 0,
): Band {
  const limit = cuts.reduce((nearest, cut) => (cut >= top && cut < nearest ? cut : nearest), last);
  let weight = 0;
  let bottom = top - 1;
  while (bottom < limit) {
    weight += weighRow(rowAt(bottom + 1)) + formatsWeigh(bottom + 1);
    if (weight > target && bottom >= top) break;
    bottom += 1;
  }
  return { top, bottom };
}
