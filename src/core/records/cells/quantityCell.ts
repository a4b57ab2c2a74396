import type { Sourced } from "../../cells/sourced";
import type { ColumnField } from "../../tables/words/fields";
import { readQuantity } from "../../values/quantity";
import type { PlacedCell } from "./sheetCells";
import type { TableReader } from "./tableReader";
import { readWrittenNumber, writtenNumber } from "./writtenAmount";

/** Reads a volume: a number, or written out as `40 Org x 1 Hr`, which counts as its product. Asks where it is neither. */
export function readVolumeCell(
  reader: TableReader,
  placed: PlacedCell,
  productOf: (text: string) => number | undefined,
): Sourced<number> | undefined {
  const { cell, row, col } = placed;
  const column = reader.table.columns.find((one) => one.col === col);
  if (cell.kind === "text" && !/\d/.test(cell.value)) return undefined;
  const raw = cell.kind === "text" || cell.kind === "number" ? cell.value : undefined;
  const wordy = typeof raw === "string" && /\p{L}/u.test(raw);
  const reading = raw === undefined || wordy ? undefined : readQuantity(raw, column?.grouping);
  if (reading?.sure) return { value: reading.value, raw: cell.value, at: reader.at(row, col) };
  const product = typeof raw === "string" ? productOf(raw) : undefined;
  if (product !== undefined) return { value: product, raw: cell.value, at: reader.at(row, col) };
  return ask(reader, placed, "volume", reading?.guesses ?? []);
}

/** Percent as printed: 0.3213 with a percent format is 32.13. */
export function readPersenCell(reader: TableReader, placed: PlacedCell): Sourced<number> | undefined {
  const { cell, row, col } = placed;
  const at = reader.at(row, col);
  if (cell.kind === "number") {
    const value = cell.format.includes("%") ? Number((cell.value * 100).toPrecision(14)) : cell.value;
    return { value, raw: cell.value, at };
  }
  if (cell.kind === "text" && !/\d/.test(cell.value)) return undefined;
  const reading = cell.kind === "text" ? readQuantity(cell.value.replace(/\s*(?:%|persen)\s*$/i, "")) : undefined;
  return reading?.sure
    ? { value: reading.value, raw: cell.value, at }
    : ask(reader, placed, "persen", reading?.guesses ?? []);
}

function ask(
  reader: TableReader,
  { cell, row, col }: PlacedCell,
  field: ColumnField,
  guesses: readonly number[],
): Sourced<number> | undefined {
  const candidates = guesses.map(writtenNumber);
  const at = reader.at(row, col);
  const value = reader.log.settle({ at, raw: cell.value, field, about: "number", candidates }, readWrittenNumber);
  return value === undefined ? undefined : { value, raw: cell.value, at };
}
