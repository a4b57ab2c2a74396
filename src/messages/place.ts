import { addressOf, type CellRef } from "../core/cells/cellRef";
import { shortestNames } from "../core/cells/shortestNames";

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

/**
 * `lembar RAB sel F6 dan F7, lembar BKU sel C2`: several cells, each sheet named once. Where they stand in several files,
 * each file is named too, by no more of its folders than tell it apart: `a/SPJ.xlsx lembar RAB sel F6, b/SPJ.xlsx ...`.
 */
export function cellPlaces(
  at: readonly CellRef[],
  { sheet, cell }: PlaceWords,
  list: (items: readonly string[]) => string,
): string {
  const files = [...new Set(at.map((each) => each.file))];
  const names = files.length < 2 ? [] : shortestNames(files);
  return files
    .flatMap((file, index) => {
      const here = at.filter((each) => each.file === file);
      const before = names[index] === undefined ? "" : `${names[index]} `;
      return [...new Set(here.map((each) => each.sheet))].map(
        (name) =>
          `${before}${sheet} ${name} ${cell} ${list(here.filter((each) => each.sheet === name).map(addressOf))}`,
      );
    })
    .join(", ");
}

const LONGEST_QUOTE = 60;

/** The beginning of a long text, cut between words. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= LONGEST_QUOTE) return plain;
  return `${plain.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, "")} ...`;
}

/** A label of a form without the colon and dots behind it. */
export function plainLabel(label: string): string {
  return label.replace(/[\s:.,;]+$/, "");
}

const MOST_NAMED = 5;

/** `A, B dan C`; of a long list the first five, and how many more. */
export function listed(items: readonly string[], and: string, more: (count: number) => string): string {
  const named =
    items.length > MOST_NAMED + 1 ? [...items.slice(0, MOST_NAMED), more(items.length - MOST_NAMED)] : items;
  const last = named.at(-1) ?? "";
  return named.length < 2 ? last : `${named.slice(0, -1).join(", ")} ${and} ${last}`;
}
