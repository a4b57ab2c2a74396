import type { Sourced } from "../cells/sourced";
import type { FoundColumn, FoundTable } from "../tables/foundTable";
import type { Rupiah } from "../values/rupiah";
import { readRupiah } from "../values/rupiahText";
import { readTanggal, type Tanggal } from "../values/tanggal";
import type { TableReader } from "./tableReader";

const REVISED = /\b(?:pergeseran|perubahan|dppa|dpa-?p|revisi)\b/i;
const DATE = /\b\d{1,2}\s+\p{L}+\s+20\d\d\b|\b\d{1,2}[/-]\d{1,2}[/-]20\d\d\b/u;
const BEFORE = /\b(?:sebelum|semula)\b/i;

/** The day of a revised budget, as a title over it says: `DPA PERGESERAN I TANGGAL 5 MEI 2023`. */
export function berlakuOf({ titles }: FoundTable): Sourced<Tanggal> | undefined {
  for (const { at, text } of titles) {
    const written = REVISED.test(text) ? DATE.exec(text)?.[0] : undefined;
    const reading = written === undefined ? undefined : readTanggal(written);
    if (reading?.sure) return { value: reading.value, raw: text, at };
  }
  return undefined;
}

/** The amounts before the revision, where the table prints them beside those that were picked. */
export function semulaColumn(
  columns: readonly FoundColumn[],
  picked: FoundColumn | undefined,
): FoundColumn | undefined {
  if (picked === undefined || BEFORE.test(picked.header)) return undefined;
  return columns.find((column) => column !== picked && BEFORE.test(column.header));
}

/** The amount of such a cell where it is certain; it only explains another one, so that nobody is asked about it. */
export function semulaOf(
  reader: TableReader,
  { col, grouping, times }: FoundColumn,
  row: number,
): Sourced<Rupiah> | undefined {
  const cell = times === undefined ? reader.cells.own(row, col) : undefined;
  if (cell?.kind !== "number" && cell?.kind !== "text") return undefined;
  const reading = readRupiah(cell.value, grouping);
  return reading.sure ? { value: reading.value, raw: cell.value, at: reader.at(row, col) } : undefined;
}
