import { addressOf, columnNumber } from "../cells/cellRef";
import type { Sheet } from "../cells/workbook";

const SUM = /^SUM\(\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)\)$/i;

/** Differences below half a sen are the noise of binary fractions. */
const NOISE = 0.005;

/**
 * The addresses of plain sums of one range whose saved result is not what the range holds. Other formulas are taken at
 * their word: only a spreadsheet can calculate them.
 */
export function staleSums({ rows }: Sheet): readonly string[] {
  const columns = new Map<number, ColumnSums>();
  const sumOf = (col: number) => {
    const known = columns.get(col) ?? new ColumnSums(rows, col);
    columns.set(col, known);
    return known;
  };
  const stale: string[] = [];
  for (const { row, cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      if (cell?.kind !== "number" || cell.formula === undefined) continue;
      const [, left, top, right, bottom] = SUM.exec(cell.formula) ?? [];
      if (left === undefined || right === undefined) continue;
      const sum = sumOfColumns(columnNumber(left.toUpperCase()), columnNumber(right.toUpperCase()), (col) =>
        sumOf(col).between(Number(top), Number(bottom)),
      );
      if (sum !== undefined && Math.abs(sum - cell.value) > NOISE + Math.abs(sum) * 1e-9)
        stale.push(addressOf({ row, col: index + 1 }));
    }
  }
  return stale;
}

function sumOfColumns(left: number, right: number, sumOf: (col: number) => number | undefined): number | undefined {
  let sum = 0;
  for (let col = left; col <= right; col += 1) {
    const part = sumOf(col);
    if (part === undefined) return undefined;
    sum += part;
  }
  return sum;
}

/** Sums of one column down to each of its rows, so that many sums over long ranges cost little. */
class ColumnSums {
  private readonly at: number[] = [];
  private readonly sums: number[] = [];
  private readonly unknown = new Set<number>();

  constructor(rows: Sheet["rows"], col: number) {
    let sum = 0;
    for (const { row, cells } of rows) {
      const cell = cells[col - 1];
      if (cell === undefined) continue;
      // Without its result nobody knows what a formula adds.
      if (cell.kind === "error" || (cell.kind === "text" && cell.value === "" && cell.formula !== undefined))
        this.unknown.add(row);
      if (cell.kind !== "number" && cell.kind !== "date") continue;
      sum += cell.value;
      this.at.push(row);
      this.sums.push(sum);
    }
  }

  /** Undefined where a cell of these rows holds nothing that could be added. */
  between(top: number, bottom: number): number | undefined {
    for (const row of this.unknown) if (top <= row && row <= bottom) return undefined;
    return this.upTo(bottom) - this.upTo(top - 1);
  }

  private upTo(row: number): number {
    let low = 0;
    let high = this.at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.at[middle] ?? Infinity) <= row) low = middle + 1;
      else high = middle;
    }
    return this.sums[low - 1] ?? 0;
  }
}
