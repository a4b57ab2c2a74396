import type { Cell, RawValue } from "../../cells/cell";
import type { Sourced } from "../../cells/sourced";
import type { FoundColumn } from "../../tables/foundTable";
import { amountBehindWords } from "../../tables/row/sumElsewhere";
import { rupiahFromSen, type Rupiah } from "../../values/rupiah";
import { readRupiah, type RupiahReading } from "../../values/rupiahText";
import type { TableReader } from "./tableReader";
import { readWrittenAmount, writtenAmount } from "./writtenAmount";

/** A cell of a column of amounts: nothing in it, an amount, or something that has to be asked about. */
export type AmountCell = Sourced<Rupiah> | "blank" | "unreadable";

/** `Rp.` and dots printed before anything was filled in. */
const PREPRINTED = /^(?:rp|idr)?[\s.:_…]*$/i;

/** Reads one amount, or asks: a wrong amount is worse than a missing one, which is seen. */
export function readAmountCell(reader: TableReader, column: FoundColumn, row: number): AmountCell {
  const col = reader.placeOfAmount(column, row);
  const cell = reader.cells.own(row, col);
  const formula = cell ? undefined : reader.cells.uncalculated(row, col);
  const settled = (raw: RawValue, candidates: readonly Rupiah[]): AmountCell => {
    const answered = answeredAmount(reader, column, row, raw);
    if (!answered) askAmount(reader, column, row, { raw, candidates });
    return answered ?? "unreadable";
  };
  if (formula !== undefined) return settled(`=${formula}`, []);
  // A blank is asked about where its row lacks an amount, so it may have been answered.
  if (!cell || (cell.kind === "text" && PREPRINTED.test(cell.value)))
    return answeredAmount(reader, column, row, "") ?? "blank";
  const at = reader.at(row, col);
  const reading = readingOf(cell, col === column.col, column);
  const { times } = column;
  if (!reading?.sure)
    return settled(
      cell.value,
      (reading?.guesses ?? []).flatMap((guess) => timesMore(guess, times)),
    );
  const [value] = timesMore(reading.value, times);
  if (value === undefined) return settled(cell.value, []);
  if (times !== undefined && reader.looksWhole(column)) return settled(cell.value, [value, reading.value]);
  return { value, raw: cell.value, at };
}

/** Rupiah of a figure written in thousands or millions; none beyond what can be counted exactly. */
function timesMore(value: Rupiah, times = 1): Rupiah[] {
  const sen = value * times;
  return Number.isSafeInteger(sen) ? [rupiahFromSen(sen)] : [];
}

/** A sum that stands behind its words is read without them. */
function readingOf({ kind, value }: Cell, isOwn: boolean, { grouping }: FoundColumn): RupiahReading | undefined {
  if (kind !== "text" && kind !== "number") return undefined;
  return readRupiah(isOwn || kind === "number" ? value : (amountBehindWords(value) ?? value), grouping);
}

function answeredAmount(
  reader: TableReader,
  column: FoundColumn,
  row: number,
  raw: RawValue,
): Sourced<Rupiah> | undefined {
  const at = reader.at(row, reader.placeOfAmount(column, row));
  const question = { at, raw, field: column.field ?? "jumlah", about: "amount", candidates: [] } as const;
  const value = reader.log.answered(question, readWrittenAmount);
  return value === undefined ? undefined : { value, raw, at };
}

/** Asks what amount belongs into a cell. */
export function askAmount(
  reader: TableReader,
  column: FoundColumn,
  row: number,
  { raw, candidates }: { readonly raw: RawValue; readonly candidates: readonly Rupiah[] },
): void {
  const at = reader.at(row, reader.placeOfAmount(column, row));
  const field = column.field ?? "jumlah";
  reader.log.ask({ at, raw, field, about: "amount", candidates: candidates.map(writtenAmount) });
}
