/** Lets the screen draw and clicks be heard between two pieces of work: no task should take more than some 50 ms. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Cells after which a stretch of work should end: some 10 ms on an office computer. */
const STRETCH = 20_000;

/** Counts the cells that were worked on, and breathes when they are many: a pause costs a few milliseconds itself. */
export class Pace {
  #cells = 0;

  async after(cells: number): Promise<void> {
    this.#cells += cells;
    if (this.#cells < STRETCH) return;
    this.#cells = 0;
    await breathe();
  }
}

/** Rows that are worked on between two looks at the pace. */
const PORTION = 250;

/** `map` over many rows, with pauses. */
export async function mapRows<A extends readonly unknown[], B>(
  rows: readonly A[],
  pace: Pace,
  work: (row: A, index: number) => B,
): Promise<B[]> {
  const mapped: B[] = [];
  for (let from = 0; from < rows.length; from += PORTION) {
    const portion = rows.slice(from, from + PORTION);
    portion.forEach((row, index) => mapped.push(work(row, from + index)));
    await pace.after(portion.length * (portion[0]?.length ?? 0));
  }
  return mapped;
}
