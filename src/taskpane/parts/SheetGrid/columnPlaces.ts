import type { CellRange } from "../../../core/cells/cellRef";
import { columnWidth, GUTTER } from "./measures";

/** Where each column of the bounds begins, in pixels from the left edge of the grid, and where the last one ends. */
export class ColumnPlaces {
  readonly #starts: readonly number[];

  constructor(
    private readonly bounds: Pick<CellRange, "left" | "right">,
    chars: readonly number[] | undefined,
  ) {
    const starts = [GUTTER];
    for (let col = bounds.left; col <= bounds.right; col += 1) {
      starts.push((starts.at(-1) ?? 0) + columnWidth(chars?.[col - 1]));
    }
    this.#starts = starts;
  }

  get end(): number {
    return this.#starts.at(-1) ?? GUTTER;
  }

  start(col: number): number {
    return this.#starts[Math.min(Math.max(col - this.bounds.left, 0), this.#starts.length - 1)] ?? GUTTER;
  }

  /** From the left edge of one column to the right edge of another. */
  width(left: number, right = left): number {
    return this.start(right + 1) - this.start(left);
  }

  /** The column at a place. */
  at(x: number): number {
    let [low, high] = [this.bounds.left, this.bounds.right];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= x) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
