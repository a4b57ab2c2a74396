import { addressOf } from "../../cells/cellRef";
import type { PlannedSheet } from "../plan/plannedWorkbook";
import { tableRange } from "../plan/tableRange";
import { type FormerSheet, plannedValueOf } from "./formerTable";
import type { TypedValue } from "./typedValues";

/**
 * What people typed to the right of everything that we write on a sheet, or below the table that ends it: a file written
 * anew has no place for it, so it is remembered with its address (and no table).
 */
export function strayNotes(plan: PlannedSheet, { sheet, tables }: FormerSheet): readonly TypedValue[] {
  const right = Math.max(
    ...plan.cells.map(({ col }) => col),
    ...plan.merges.map((merge) => merge.right),
    ...plan.tables.map((table) => tableRange(table).right),
    ...tables.map(({ range }) => range.right),
  );
  const planEnds = Math.max(0, ...plan.tables.map((table) => tableRange(table).bottom));
  const endsInTable = tables.length > 0 && plan.cells.every(({ row }) => row <= planEnds);
  const bottom = endsInTable ? Math.max(...tables.map(({ range }) => range.bottom)) : Infinity;
  return sheet.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, index) => {
      const value = plannedValueOf(cell);
      if (value === undefined || (row <= bottom && index + 1 <= right)) return [];
      return [{ table: "", key: [addressOf({ row, col: index + 1 })], header: sheet.name, value }];
    }),
  );
}
