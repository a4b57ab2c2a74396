import { type CellRange, columnLetters } from "../../../core/cells/cellRef";
import type { PlannedCell, PlannedColumn, PlannedSheet, PlannedTable } from "../../../core/sheets/plan/plannedWorkbook";
import { hasTotals, tableRange } from "../../../core/sheets/plan/tableRange";
import { type Look, hasSen, totalStyle } from "./look";

/** A planned sheet with the dress of every cell decided. */
export interface LaidSheet {
  readonly plan: PlannedSheet;
  readonly cells: readonly LaidCell[];
  readonly tables: readonly LaidTable[];
}

export interface LaidCell {
  readonly cell: PlannedCell;
  readonly look: Look;
  /** The merged area that the cell opens. */
  readonly merge: CellRange | undefined;
}

export interface LaidTable {
  readonly plan: PlannedTable;
  readonly range: CellRange;
  readonly totals: boolean;
  readonly columns: readonly LaidColumn[];
}

export interface LaidColumn {
  readonly plan: PlannedColumn;
  readonly letters: string;
  readonly header: Look;
  readonly body: Look;
  readonly total: Look;
}

export function layOutSheet(plan: PlannedSheet): LaidSheet {
  const merges = new Map(plan.merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
  return {
    plan,
    cells: plan.cells.map((cell) => layOutCell(cell, merges.get(`${cell.row} ${cell.col}`))),
    tables: plan.tables.map(layOutTable),
  };
}

function layOutCell(cell: PlannedCell, merge: CellRange | undefined): LaidCell {
  const { style, plain } = cell;
  const indented = style.startsWith("state-") || (style === "note" && cell.col > 1);
  const look = { style, ruled: false, indented, literal: cell.formula === undefined };
  if (plain !== undefined) {
    return { cell, look: { ...look, sen: false, wrapped: plain.wrap === true, plain }, merge };
  }
  // Titles and notes run on over empty neighbours; merged, they have nothing to run over and are wrapped.
  const wrapped = style === "wrapped" || (merge !== undefined && typeof cell.value === "string");
  return { cell, look: { ...look, sen: hasSen(style, cell.value), wrapped }, merge };
}

function layOutTable(plan: PlannedTable): LaidTable {
  return {
    plan,
    range: tableRange(plan),
    totals: hasTotals(plan),
    columns: plan.columns.map((column, index) => layOutColumn(plan, column, index)),
  };
}

function layOutColumn(table: PlannedTable, plan: PlannedColumn, index: number): LaidColumn {
  // One amount with sen gives the whole column decimals: points stand under points.
  const { style, total } = plan;
  const sen = hasSen(style, total?.value) || table.rows.some((row) => hasSen(style, row[index]));
  const wrapped = style === "wrapped" || style === "note" || style.startsWith("state-");
  return {
    plan,
    letters: columnLetters(table.col + index),
    header: { style: "header", ruled: true, sen: false, wrapped: true, indented: true, literal: true },
    body: { style, ruled: true, sen, wrapped, indented: true, literal: plan.formula === undefined },
    total: {
      style: totalStyle(total?.formula === undefined ? "text" : style),
      ruled: true,
      sen,
      wrapped: false,
      indented: true,
      literal: total?.formula === undefined,
    },
  };
}
