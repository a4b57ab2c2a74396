import type { Cell } from "../../cells/cell";
import { tanggalOfSerial } from "../../values/tanggal";

/** The text a person sees in a cell, its line breaks and double blanks as one blank; undefined for an error. */
export function shownText(cell: Cell): string | undefined {
  switch (cell.kind) {
    case "text":
      return oneLine(cell.value);
    case "number":
      return shownNumber(cell.value, cell.format);
    case "date":
      return shownDate(cell.value);
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "error":
      return undefined;
  }
}

/** The text with every run of blanks as one blank. */
export function oneLine(text: string): string {
  return UNTIDY.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;

/** A number keeps the zeros that a format such as `000` puts before it: they belong to document numbers. */
function shownNumber(value: number, format: string): string {
  return /^0{2,}$/.test(format) && Number.isInteger(value) ? String(value).padStart(format.length, "0") : String(value);
}

function shownDate(serial: number): string {
  const date = tanggalOfSerial(serial);
  return date ? `${date.day}/${date.month}/${date.year}` : String(serial);
}
