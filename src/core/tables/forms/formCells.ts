import type { Cell } from "../../cells/cell";
import type { CellRange } from "../../cells/cellRef";
import { isCornerLabel } from "./cornerLabel";
import type { FormField } from "../words/fields";
import { formLabel, type FormLabel } from "./formLabel";
import { isBlank, type Grid } from "../sheet/grid";
import { isUnit } from "../words/headerWord";

/** A filled cell of a form, with its label if it is one. */
export interface FormCell {
  readonly row: number;
  readonly col: number;
  readonly cell: Cell;
  readonly text: string;
  readonly label: FormLabel | undefined;
}

/** Fields that name a signer: their word stands over a place to sign as well as before a value. */
export const SIGNERS: ReadonlySet<FormField> = new Set<FormField>([
  "penerima",
  "kuasa_pengguna_anggaran",
  "bendahara",
  "pptk",
]);

/** The filled cells of a form in the order of its lines, the labels among them known. */
export function formCells(grid: Grid, range: CellRange): FormCell[] {
  const found: FormCell[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const cells = grid.row(row)?.cells ?? [];
    for (let col = range.left; col <= Math.min(range.right, cells.length); col++) {
      const cell = cells[col - 1];
      if (cell === undefined || isBlank(cell)) continue;
      const text = String(cell.value).replace(/\s+/g, " ").trim();
      const colonBeside =
        cell.kind === "text" &&
        (saysValue(cells, col, range.right) ||
          /^rp\b/i.test(grid.text(row + 1, col)) ||
          isCornerLabel(cells, col, range.right) ||
          goesOnPlainly(grid, found, row, col));
      const label = cell.kind === "text" ? formLabel(text, colonBeside) : undefined;
      found.push({ row, col, cell, text, label: answersLabel(found, label, row) ? undefined : label });
    }
  }
  return found;
}

/** Filled cells of the line above and the one that is read. */
const LINE = 20;

/** `Kegiatan | 1.06.05 …` right under `Nomor DPA | DPA/A.1/…`, in the same two columns: this form writes no colons. */
function goesOnPlainly(grid: Grid, found: readonly FormCell[], row: number, col: number): boolean {
  const above = found.slice(-LINE).find((cell) => cell.row === row - 1 && cell.col === col);
  if (above?.label === undefined || above.label.rest !== undefined || SIGNERS.has(above.label.field)) return false;
  const value = nextFilled(grid, row, col);
  return value !== undefined && value === nextFilled(grid, row - 1, col);
}

function nextFilled(grid: Grid, row: number, col: number): number | undefined {
  const cells = grid.row(row)?.cells ?? [];
  const behind = cells.findIndex((cell, index) => index >= col && cell !== undefined && !isBlank(cell));
  return behind < 0 ? undefined : behind + 1;
}

/** The word of an office right behind a label is that label's value: `Sudah terima dari | Bendahara`. */
function answersLabel(cells: readonly FormCell[], own: FormLabel | undefined, row: number): boolean {
  if (own === undefined || !SIGNERS.has(own.field) || own.rest !== undefined) return false;
  const before = cells.filter((cell) => cell.row === row && !isSeparator(cell.text)).pop();
  return before?.label !== undefined && !SIGNERS.has(before.label.field) && (before.label.rest ?? "") === "";
}

/** Beside the cell stands a colon, `Rp` or a dotted line: it is a label though it has no colon of its own. */
function saysValue(cells: readonly (Cell | undefined)[], col: number, right: number): boolean {
  const next = nextText(cells, col, right);
  return next.startsWith(":") || /^rp\b/i.test(next) || /^[.…_]{4,}$/.test(next);
}

function nextText(cells: readonly (Cell | undefined)[], col: number, right: number): string {
  for (let next = col + 1; next <= Math.min(right, cells.length); next++) {
    const cell = cells[next - 1];
    if (cell !== undefined && !isBlank(cell)) return cell.kind === "text" ? cell.value.trim() : "";
  }
  return "";
}

/** A colon, an equals sign or `Rp` in a cell of its own. */
export function isSeparator(text: string): boolean {
  return text === ":" || text === "=" || isUnit(text.replace(/[:\s.]+$/g, "").replace(/^:\s*/, ""));
}
