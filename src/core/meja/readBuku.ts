import type { Sheet, Workbook } from "../cells/workbook";
import { EMPTY_BUKU } from "./bukuTamu";
import { readLines, type ReadBuku } from "./bukuLines";
import { mergeBuku } from "./mergeBuku";

/** Stands in the first cell of the sheet that keeps a book; by it, and not by its name, the sheet is known. */
export const DATA_MARK = "SPJ Rapi: data meja registrasi 1";

/** The book that a workbook keeps; undefined where it keeps none. */
export function bukuInWorkbook({ sheets }: Workbook): ReadBuku | undefined {
  const found = sheets.flatMap((sheet) => bukuInSheet(sheet) ?? []);
  if (found.length === 0) return undefined;
  return {
    book: found.reduce((all, { book }) => mergeBuku(all, book), EMPTY_BUKU),
    damaged: found.reduce((sum, { damaged }) => sum + damaged, 0),
  };
}

/** The book in one sheet: its mark in A1, a fact in each cell under it; undefined for any other sheet. */
export function bukuInSheet({ rows }: Sheet): ReadBuku | undefined {
  const [first, ...others] = rows.flatMap(({ row, cells }) => {
    const cell = cells[0];
    return cell === undefined ? [] : [{ row, text: String(cell.value) }];
  });
  if (first?.row !== 1 || first.text !== DATA_MARK) return undefined;
  return readLines(others.map(({ text }) => text));
}
