/**
 * References to a table's columns as both Excel and LibreOffice read them. A header that holds more than letters,
 * digits and spaces stands in brackets of its own, and `[ ] # '` in it behind a tick (Excel's rule).
 */
export function columnRef(table: string, header: string): string {
  return /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u.test(header) ? `${table}[${header}]` : `${table}[[${escaped(header)}]]`;
}

/** The cell of this column in the formula's own row. */
export function thisRowRef(table: string, header: string): string {
  return `${table}[[#This Row],[${escaped(header)}]]`;
}

/** A sheet's name in front of a cell: `'Perlu Diperiksa'!`. */
export function sheetPrefix(sheet: string): string {
  return /^\p{L}[\p{L}_]*$/u.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

function escaped(header: string): string {
  return header.replace(/[[\]#']/g, "'$&");
}
