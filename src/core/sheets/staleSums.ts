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
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, index) => {
      const [, left, top, right, bottom] = (cell?.kind === "number" && SUM.exec(cell.formula ?? "")) || [];
      if (cell?.kind !== "number" || left === undefined || right === undefined) return [];
      let sum = 0;
      for (let col = columnNumber(left.toUpperCase()); col <= columnNumber(right.toUpperCase()); col += 1) {
        const part = sumOf(col).between(Number(top), Number(bottom));
        if (part === undefined) return [];
        sum += part;
      }
      const off = Math.abs(sum - cell.value);
      return off > NOISE + Math.abs(sum) * 1e-9 ? [addressOf({ row, col: index + 1 })] : [];
    }),
  );
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
