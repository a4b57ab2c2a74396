import type { Sourced } from "../../cells/sourced";
import type { FoundColumn } from "../../tables/foundTable";
import type { Rupiah } from "../../values/rupiah";
import { readRupiah } from "../../values/rupiahText";
import type { TableReader } from "./tableReader";

/** The amount of a cell where it is certain; it only explains another one, so that nobody is asked about it. */
export function certainAmount(
  reader: TableReader,
  { col, grouping, times }: FoundColumn,
  row: number,
): Sourced<Rupiah> | undefined {
  const cell = times === undefined ? reader.cells.own(row, col) : undefined;
  if (cell?.kind !== "number" && cell?.kind !== "text") return undefined;
  const reading = readRupiah(cell.value, grouping);
  return reading.sure ? { value: reading.value, raw: cell.value, at: reader.at(row, col) } : undefined;
}
