import type { PlannedCell, PlannedTable, PlannedValue, PlannedWorkbook } from "../../sheets/plannedWorkbook";
import type { Masker } from "./masker";

/** Tables whose texts are sentences over facts: those are made of masked facts, for a sentence may cut a text short. */
const SENTENCES: ReadonlySet<string> = new Set(["PerluDiperiksa", "BelumPasti", "BelumDapatDiperiksa", "Keputusan"]);

/**
 * The planned workbook of the papers with its texts masked. Figures stay those of the papers, for people who are told
 * apart by their names could not be counted rightly any more. `masked` is the plan of the masked review.
 */
export function maskPlan(plan: PlannedWorkbook, masked: PlannedWorkbook, masker: Masker): PlannedWorkbook {
  const others = new Map(masked.sheets.flatMap(({ tables }) => tables).map((table) => [table.name, table]));
  return {
    title: masker.text(plan.title),
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      name: masker.text(sheet.name),
      cells: sheet.cells.map((cell) => maskCell(cell, masker)),
      tables: sheet.tables.map((table) => maskTable(table, others.get(table.name), masker)),
    })),
  };
}

function maskCell(cell: PlannedCell, masker: Masker): PlannedCell {
  return {
    ...cell,
    value: maskValue(cell.value, masker),
    ...(cell.formula === undefined ? {} : { formula: masker.text(cell.formula) }),
  };
}

function maskTable(table: PlannedTable, other: PlannedTable | undefined, masker: Masker): PlannedTable {
  const told = SENTENCES.has(table.name) && other?.rows.length === table.rows.length ? other.rows : table.rows;
  return {
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      header: masker.text(column.header),
      ...(column.formula === undefined ? {} : { formula: masker.text(column.formula) }),
    })),
    rows: table.rows.map((row, at) => row.map((_value, col) => maskValue(told[at]?.[col], masker))),
  };
}

function maskValue(value: PlannedValue, masker: Masker): PlannedValue {
  return typeof value === "string" ? masker.text(value) : value;
}

/** Cells that show something else than before. */
export function cellsChanged(before: PlannedWorkbook, after: PlannedWorkbook): number {
  let changed = 0;
  before.sheets.forEach((sheet, at) => {
    const other = after.sheets[at];
    sheet.cells.forEach(({ value }, index) => (changed += value === other?.cells[index]?.value ? 0 : 1));
    sheet.tables.forEach(({ rows }, table) =>
      rows.forEach((row, line) =>
        row.forEach((value, col) => (changed += value === other?.tables[table]?.rows[line]?.[col] ? 0 : 1)),
      ),
    );
  });
  return changed;
}
