import type { Sourced } from "../../cells/sourced";
import type { FoundColumn, FoundTable } from "../../tables/foundTable";
import { readTanggal, type Tanggal } from "../../values/tanggal";

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
