import { fold } from "../../tables/words/fold";
import type { FoundSheet, FoundTable } from "../../tables/foundTable";

/** `BUKU PEMBANTU KAS TUNAI`, `BP Bank`, `Buku Pembantu Simpanan/Bank`, `Buku Pembantu Panjar`. */
const AUXILIARY = /\b(?:buku (?:kas )?pembantu|bp|buku)\b.*\b(?:kas tunai|tunai|bank|simpanan|panjar|uang muka)\b/;
const MAIN = /\b(?:buku kas umum|bku)\b/;

/**
 * Tells the auxiliary books of cash, bank and advances (Permendagri 77/2020) that are kept beside a BKU: each line of theirs
 * is booked there too, so that counting both would double what was spent. Where no BKU is on file they are the book.
 */
export function auxiliaryBooks(sheets: readonly FoundSheet[]): ReadonlySet<FoundTable> {
  const books = sheets.flatMap(({ sheet, tables }) =>
    tables.flatMap((table) => (table.kind === "bku" ? [{ table, name: nameOf(table, sheet) }] : [])),
  );
  if (!books.some(({ name }) => MAIN.test(name))) return new Set();
  return new Set(books.filter(({ name }) => AUXILIARY.test(name) && !MAIN.test(name)).map(({ table }) => table));
}

/** What a book calls itself: its titles, or the name of its sheet where they say nothing of books. */
function nameOf({ titles }: FoundTable, sheet: string): string {
  const said = titles.map(({ text }) => fold(text)).join(" ");
  return /\b(?:buku|bku)\b/.test(said) ? said : fold(sheet);
}
