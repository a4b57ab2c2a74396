import { tableRange } from "../../../src/core/sheets/plan/tableRange";
import type {
  PlannedCell,
  PlannedSheet,
  PlannedTable,
  PlannedValue,
  PlannedWorkbook,
} from "../../../src/core/sheets/plan/plannedWorkbook";

export function sheetOf(plan: PlannedWorkbook, name: string): PlannedSheet {
  const sheet = plan.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name} among ${plan.sheets.map((one) => one.name).join(", ")}`);
  return sheet;
}

export function tableOf(plan: PlannedWorkbook, name: string): PlannedTable {
  const table = plan.sheets.flatMap((sheet) => sheet.tables).find((one) => one.name === name);
  if (table === undefined) throw new Error(`No table ${name}`);
  return table;
}

/** The records of a table as objects by header; empty cells left out. */
export function recordsIn(table: PlannedTable): readonly Readonly<Record<string, PlannedValue>>[] {
  return table.rows.map((row) =>
    Object.fromEntries(
      table.columns.flatMap(({ header }, index) => (row[index] === undefined ? [] : [[header, row[index]]])),
    ),
  );
}

/** Totals of a table by header. */
export function totalsIn(table: PlannedTable): Readonly<Record<string, PlannedValue>> {
  return Object.fromEntries(table.columns.flatMap(({ header, total }) => (total ? [[header, total.value]] : [])));
}

/** The loose cells right of the one with this label, in order; `below` names the heading it stands under. */
export function lineOf(sheet: PlannedSheet, label: string, below?: string): readonly PlannedCell[] {
  const from = below === undefined ? 0 : (sheet.cells.find((cell) => cell.value === below)?.row ?? 0);
  const first = sheet.cells.find((cell) => cell.value === label && cell.row > from && cell.style === "label");
  if (first === undefined) throw new Error(`No line ${label} on ${sheet.name}`);
  return sheet.cells.filter((cell) => cell.row === first.row && cell.col > first.col).sort((a, b) => a.col - b.col);
}

/** Every cell that holds a formula, with its cached result, by `Sheet!row,col`. */
export function formulasIn(plan: PlannedWorkbook): ReadonlyMap<string, { formula: string; value: PlannedValue }> {
  const found = new Map<string, { formula: string; value: PlannedValue }>();
  for (const sheet of plan.sheets) {
    for (const { row, col, formula, value } of sheet.cells) {
      if (formula !== undefined) found.set(`${sheet.name}!${row},${col}`, { formula, value });
    }
    for (const table of sheet.tables) {
      const { bottom } = tableRange(table);
      table.columns.forEach(({ formula, total }, index) => {
        const col = table.col + index;
        if (formula !== undefined) {
          table.rows.forEach((row, at) => {
            found.set(`${sheet.name}!${table.row + 1 + at},${col}`, { formula, value: row[index] });
          });
        }
        if (total?.formula !== undefined) {
          found.set(`${sheet.name}!${bottom},${col}`, { formula: total.formula, value: total.value });
        }
      });
    }
  }
  return found;
}
