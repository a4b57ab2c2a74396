import type { Acara } from "../../acara/acara";
import { Page } from "./page";
import type { SheetKey, SheetWords } from "../words";

/** Row of the first table's header: title, activity, note and one empty row stand above it. */
export const HEADER_ROW = 5;

/**
 * A sheet with its title, the activity and one note on top, as every sheet begins. `empty` takes the note's place where
 * there is nothing to show. `columns` is how far the note may run.
 */
export function openPage(key: SheetKey, acara: Acara, words: SheetWords, columns: number, empty?: string): Page {
  const page = new Page(words.sheetName[key], words.footer);
  page.put(1, 1, words.title[key], "title");
  page.put(2, 1, words.subtitle(acara), "subtitle");
  if (empty === undefined) page.across(3, 1, columns, words.note[key], "note");
  else page.across(3, 1, columns, empty, "state-belum");
  return page;
}
