import type { CellRange } from "../../cells/cellRef";
import type { SheetCells } from "../cells/sheetCells";

const WORD = String.raw`asli|tembusan|salinan|copy|kopi|arsip|duplikat`;
const MARK = new RegExp(
  String.raw`^\(?(?:(?:lembar|rangkap)\s*(?:ke)?[\s:.-]*(?:\d|i{1,3}|iv)(?![\p{L}\d])|(?:lembar\s+)?(?:${WORD})(?![\p{L}]))[^:]{0,30}$`,
  "iu",
);
const IN_NAME = new RegExp(String.raw`(?<![\p{L}])(?:${WORD})(?![\p{L}])`, "iu");
/** Rows over a form and under its first line in which the mark is printed. */
const REACH = 3;

/** `ASLI`, `TEMBUSAN`, `Lembar 2`, `Arsip` in the corner of a form, else in the name of its sheet. */
export function rangkapOf({ top, left, right }: CellRange, cells: SheetCells): string | undefined {
  for (let row = Math.max(1, top - REACH); row <= top + REACH; row++)
    for (const { cell } of cells.filled(row, left, right))
      if (cell.kind === "text" && MARK.test(cell.value.trim())) return cell.value.trim().toLowerCase();
  return IN_NAME.exec(cells.name)?.[0].toLowerCase();
}
