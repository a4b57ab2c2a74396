import { hargaOf } from "../../core/acara/ketentuan";
import { EMPTY_PRICE, type PriceDraft } from "./ketentuanDraft";

/**
 * The prices in rows that were copied from a sheet: the first cell with letters is what it is for, the first amount behind it
 * the price, between them the unit, behind them the source. Rows without a price (headers, titles) are counted as left out.
 */
export function pricesIn(pasted: string): { readonly prices: readonly PriceDraft[]; readonly leftOut: number } {
  const rows = rowsIn(pasted).filter((row) => row.some((cell) => cell !== ""));
  const prices = rows.flatMap((row) => priceIn(row) ?? []);
  return { prices, leftOut: rows.length - prices.length };
}

/**
 * A cell and what ends it. A spreadsheet puts one with line breaks in quotation marks; in others they are the cell's own: a
 * mark alone says "as above", and one that is closed only behind a tab begins a word in quotation marks.
 */
const CELL = /(?:"((?:[^"\t\r\n]|"")+[\r\n](?:[^"\t]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/g;

function rowsIn(pasted: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of pasted.matchAll(CELL)) {
    const cell = quoted?.replaceAll('""', '"') ?? plain;
    rows.at(-1)?.push(cell.replace(/\s+/g, " ").trim());
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

function priceIn(cells: readonly string[]): PriceDraft | undefined {
  const named = cells.findIndex((cell) => /\p{L}/u.test(cell) && hargaOf(cell) === undefined);
  const priced = cells.findIndex((cell, at) => at > named && hargaOf(cell) !== undefined);
  if (named === -1 || priced === -1) return undefined;
  const worded = (part: readonly string[]) => part.filter((cell) => /\p{L}/u.test(cell)).join(" ");
  return {
    ...EMPTY_PRICE,
    uraian: cells[named] ?? "",
    satuan: worded(cells.slice(named + 1, priced)),
    harga: cells[priced] ?? "",
    sumber: worded(cells.slice(priced + 1)),
  };
}
