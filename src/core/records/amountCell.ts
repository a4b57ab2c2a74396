import type { Sourced } from "../cells/sourced";
import type { FoundColumn } from "../tables/foundTable";
import type { Rupiah } from "../values/rupiah";
import { readRupiah } from "../values/rupiahText";
import type { TableReader } from "./tableReader";
import { writtenAmount } from "./writtenAmount";

/** A cell of a column of amounts: nothing in it, an amount, or something that has to be asked about. */
export type AmountCell = Sourced<Rupiah> | "blank" | "unreadable";

/** `Rp.` and dots printed before anything was filled in. */
const PREPRINTED = /^(?:rp|idr)?[\s.:_…]*$/i;

/** Reads one amount, or asks: a wrong amount is worse than a missing one, which is seen. */
export function readAmountCell(reader: TableReader, column: FoundColumn, row: number): AmountCell {
  const cell = reader.cells.own(row, column.col);
  if (!cell || (cell.kind === "text" && PREPRINTED.test(cell.value))) return "blank";
  const at = reader.at(row, column.col);
  const reading = cell.kind === "text" || cell.kind === "number" ? readRupiah(cell.value, column.grouping) : undefined;
  if (reading?.sure) return { value: reading.value, raw: cell.value, at };
  reader.log.ask({
    at,
    raw: cell.value,
    field: column.field ?? "jumlah",
    about: "amount",
    candidates: (reading?.guesses ?? []).map(writtenAmount),
  });
  return "unreadable";
}
