import type { Cell } from "../../../core/cells/cell";
import { shownText } from "../../../core/records/cells/shownText";
import { formattedDate, showsTime } from "./formattedDate";
import { formattedNumber } from "./formattedNumber";

/** What the sheet itself shows in a cell, near enough to know it again: by its format, and errors by their sign. */
export function cellText(cell: Cell): string {
  if (cell.kind === "error") return cell.value;
  if (cell.kind === "number" && !showsTime(cell.format)) return formattedNumber(cell.value, cell.format);
  if (cell.kind === "number" || cell.kind === "date") {
    return formattedDate(cell.value, cell.format) ?? String(cell.value).replace(".", ",");
  }
  return shownText(cell) ?? "";
}
