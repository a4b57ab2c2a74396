import { addressOf, type CellRef } from "../../cells/cellRef";
import type { Records } from "../../records/records";
import type { Difference } from "./difference";

const SUMMED = ["pembayaran", "anggaran", "realisasi", "bku", "pajak", "kuitansi"] as const;

/** Sums of which the rows that they were reckoned from are all there, and come to something else. */
export function witnessDifferences(records: Records): readonly Difference[] {
  const columns = new Map<string, Column>();
  for (const record of SUMMED.flatMap((list): readonly object[] => records[list])) {
    for (const one of Object.values(record)) {
      if (!isAmount(one)) continue;
      const key = columnOf(one.at);
      const column = columns.get(key) ?? new Column();
      column.put(one.at.row, one.value);
      columns.set(key, column);
    }
  }
  return records.saksi.flatMap(({ from, to, count, carried, recomputed, written }): readonly Difference[] => {
    const summed = columns.get(columnOf(from))?.between(from.row, to.row);
    if (summed === undefined || summed.count === 0 || summed.count > count) return [];
    if (summed.sum + (carried?.value ?? 0) === recomputed) return [];
    const { file, sheet } = written.at;
    return [{ kind: "record", list: "saksi", at: `${file} › ${sheet}!${addressOf(written.at)}` }];
  });
}

/** The amounts of one column, of each row once. */
class Column {
  readonly #rows = new Map<number, number>();
  #sorted: readonly { readonly row: number; readonly sum: number }[] | undefined;

  put(row: number, value: number): void {
    this.#rows.set(row, value);
  }

  between(from: number, to: number): { readonly count: number; readonly sum: number } {
    const [before, last] = [this.#upTo(from - 1), this.#upTo(to)];
    return { count: last.count - before.count, sum: last.sum - before.sum };
  }

  /** How many amounts stand in the rows up to one, and what they come to. */
  #upTo(row: number): { readonly count: number; readonly sum: number } {
    this.#sorted ??= this.#summed();
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.row ?? Infinity) <= row) low = middle + 1;
      else high = middle;
    }
    return { count: low, sum: this.#sorted[low - 1]?.sum ?? 0 };
  }

  #summed(): readonly { readonly row: number; readonly sum: number }[] {
    let sum = 0;
    return [...this.#rows]
      .sort(([a], [b]) => a - b)
      .map(([row, value]) => {
        sum += value;
        return { row, sum };
      });
  }
}

function isAmount(one: unknown): one is { readonly value: number; readonly at: CellRef } {
  return typeof one === "object" && one !== null && "at" in one && "value" in one && typeof one.value === "number";
}

function columnOf({ file, sheet, col }: CellRef): string {
  return JSON.stringify([file, sheet, col]);
}
