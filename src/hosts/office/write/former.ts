/// <reference types="office-js" />
import type { Cell } from "../../../core/cells/cell";
import type { CellRange } from "../../../core/cells/cellRef";
import type { Sheet } from "../../../core/cells/workbook";
import type { PlannedValue } from "../../../core/sheets/plannedWorkbook";
import type { InspectedSheet } from "../inspect";
import { PLACE, rangeOf } from "../ranges";
import { readSheet } from "../read/sheetReader";
import type { Runner } from "../runner";

/** A sheet of ours as it stands before it is written again. */
export interface FormerSheet {
  readonly sheet: Sheet;
  readonly tables: readonly FormerTable[];
}

/** A table as it stands, whatever people did with it. */
export interface FormerTable {
  readonly name: string;
  readonly range: CellRange;
  readonly headers: readonly string[];
  /** Records without the row of totals, in the order of the headers. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

export async function readFormer(run: Runner, { id, name }: InspectedSheet): Promise<FormerSheet> {
  const places = await run("reading", async ({ context, sync }) => {
    const { tables } = context.workbook.worksheets.getItem(id);
    tables.load("items/name,items/showTotals");
    await sync();
    const placed = tables.items.map((table) => ({ table, range: table.getRange().load(PLACE) }));
    await sync();
    return placed.map(({ table, range }) => ({ name: table.name, totals: table.showTotals, range: rangeOf(range) }));
  });
  const sheet = await readSheet(run, name);
  return { sheet, tables: places.map((place) => formerTable(sheet, place)) };
}

function formerTable(
  sheet: Sheet,
  { name, totals, range }: { readonly name: string; readonly totals: boolean; readonly range: CellRange },
): FormerTable {
  const byRow = new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
  const cellsIn = (row: number) => {
    const cells = byRow.get(row) ?? [];
    return Array.from({ length: range.right - range.left + 1 }, (_, index) => cells[range.left - 1 + index]);
  };
  const last = range.bottom - (totals ? 1 : 0);
  const rows = Array.from({ length: Math.max(0, last - range.top) }, (_, index) => cellsIn(range.top + 1 + index));
  return {
    name,
    range,
    headers: cellsIn(range.top).map((cell) => String(cell?.value ?? "")),
    rows: rows.filter((row) => row.some((cell) => cell !== undefined)),
  };
}

/** What stands in a cell, as a plan says it. */
export function plannedValueOf(cell: Cell | undefined): PlannedValue {
  if (cell === undefined) return undefined;
  return typeof cell.value === "boolean" ? String(cell.value).toUpperCase() : cell.value;
}
