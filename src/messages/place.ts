import { addressOf, type CellRef } from "../core/cells/cellRef";

/** Words for a place in a workbook, per language. */
export interface PlaceWords {
  readonly sheet: string;
  readonly row: string;
  readonly cell: string;
}

/** `lembar RAB baris 42`: where a line of a table stands. */
export function rowPlace(at: readonly CellRef[], { sheet, row }: PlaceWords): string {
  const [first] = at;
  return first ? `${sheet} ${first.sheet} ${row} ${first.row}` : "";
}

/** `lembar Kuitansi sel D11`: where a field of a form stands. */
export function cellPlace(at: readonly CellRef[], { sheet, cell }: PlaceWords): string {
  const [first] = at;
  return first ? `${sheet} ${first.sheet} ${cell} ${addressOf(first)}` : "";
}

const MOST_NAMED = 5;

/** `A, B dan C`; of a long list the first five, and how many more. */
export function listed(items: readonly string[], and: string, more: (count: number) => string): string {
  const named =
    items.length > MOST_NAMED + 1 ? [...items.slice(0, MOST_NAMED), more(items.length - MOST_NAMED)] : items;
  const last = named.at(-1) ?? "";
  return named.length < 2 ? last : `${named.slice(0, -1).join(", ")} ${and} ${last}`;
}
