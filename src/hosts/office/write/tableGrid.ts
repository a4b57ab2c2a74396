import { inputOf } from "../../../core/sheets/plan/cellInput";
import type { PlannedColumn, PlannedTable } from "../../../core/sheets/plan/plannedWorkbook";
import { bodyRowCount, hasTotals } from "../../../core/sheets/plan/tableRange";
import type { Pace } from "../breathe";
import { keepingFormat, type Look, lookOf, TABLE_HEADER, totalLook } from "./look";
import { type GridDraft, hasSen } from "./gridDraft";

/** Puts a table's header, records and dress on the grid; its formulas and its totals come later. */
export async function placeTable(draft: GridDraft, table: PlannedTable, pace: Pace): Promise<void> {
  const totals = hasTotals(table);
  const [top, bottom] = [table.row + 1, table.row + bodyRowCount(table)];
  for (const [index, column] of table.columns.entries()) {
    const col = table.col + index;
    const sen =
      /rupiah$/.test(column.style) && (table.rows.some((row) => hasSen(row[index])) || hasSen(column.total?.value));
    draft.put(table.row, col, inputOf(column.header));
    draft.patches.push({ range: { top: table.row, left: col, bottom: table.row, right: col }, look: TABLE_HEADER });
    const usual = lookOf(column.style, { ruled: true, literal: column.formula === undefined, sen });
    const look = { ...usual, numberFormat: column.ofPeople?.format ?? usual.numberFormat };
    placeBody(draft, table, column, index, { top, bottom, col, look });
    await pace.after(table.rows.length);
    if (!totals) continue;
    draft.put(bottom + 1, col, "");
    const range = { top: bottom + 1, left: col, bottom: bottom + 1, right: col };
    // Excel puts words and sums of its own into a new row of totals: every cell of it is written.
    const { formula, value, ofPeople } = column.total ?? {};
    const own = totalLook(column.style, formula !== undefined, sen);
    const dress = { ...own, numberFormat: ofPeople?.format ?? own.numberFormat };
    const input = formula === undefined ? draft.heldAs(inputOf(value), dress.numberFormat) : `=${formula}`;
    const numberFormat = formula === undefined ? keepingFormat(dress.numberFormat, input) : dress.numberFormat;
    draft.patches.push({ range, look: { ...dress, numberFormat } });
    draft.formulas.push({ range, formulas: [[input]], ...(ofPeople === undefined ? {} : { ofPeople: true }) });
  }
}

interface Body {
  readonly top: number;
  readonly bottom: number;
  readonly col: number;
  readonly look: Look;
}

function placeBody(draft: GridDraft, table: PlannedTable, column: PlannedColumn, index: number, body: Body): void {
  const { top, bottom, col, look } = body;
  const range = { top, left: col, bottom, right: col };
  if (column.formula !== undefined && table.rows.length > 0) {
    for (let row = top; row <= bottom; row += 1) draft.put(row, col, "");
    const formula = [`=${column.formula}`];
    const formulas = Array.from({ length: bottom - top + 1 }, () => formula);
    draft.formulas.push({ range, formulas, ...(column.ofPeople === undefined ? {} : { ofPeople: true }) });
    draft.patches.push({ range, look });
    return;
  }
  // A column of texts alone, or of numbers alone, needs one format only.
  const formats = new Set<string>();
  for (let row = top; row <= bottom; row += 1) {
    const input = inputOf(table.rows[row - top]?.[index]);
    if (input !== "") formats.add(keepingFormat(look.numberFormat, input));
    draft.put(row, col, draft.heldAs(input, look.numberFormat));
  }
  const [first = look.numberFormat] = formats;
  draft.patches.push({ range, look: { ...look, numberFormat: formats.size > 1 ? look.numberFormat : first } });
  if (formats.size <= 1) return;
  const each = Array.from({ length: bottom - top + 1 }, (_, nth) =>
    keepingFormat(look.numberFormat, inputOf(table.rows[nth]?.[index])),
  );
  draft.mixedColumns.push({ range, formats: each });
}
