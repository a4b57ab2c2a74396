/// <reference types="office-js" />
import { type CellRange, columnLetters } from "../../../core/cells/cellRef";
import type { PlannedSheet } from "../../../core/sheets/plannedWorkbook";
import type { Turn } from "../excelQueue";
import { at } from "../ranges";
import type { OpenJob } from "./ensureSheets";
import type { Look } from "./look";
import { headerAndBody } from "./settleSheet";

const FONT = "Arial";
const FONT_SIZE = 10;
/** Height of one line of text, in points. */
const LINE = 13.5;

/** Fonts, fills, rules, widths, merges and what stays in view; by rectangles, for a cell alone costs 700 bytes. */
export async function dressSheet({ context, sync }: Turn, { id, plan, grid }: OpenJob): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  const all = at(sheet, { top: 1, left: 1, bottom: grid.rows, right: grid.columns });
  all.format.font.name = FONT;
  all.format.font.size = FONT_SIZE;
  all.format.verticalAlignment = "Center";
  for (const { range, look } of grid.patches) dress(at(sheet, range), look, range);
  for (const merge of plan.merges) at(sheet, merge).merge(false);
  plan.columnWidths.forEach((width, index) => {
    const letters = columnLetters(index + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = pointsOf(width);
  });
  for (const table of plan.tables) at(sheet, headerAndBody(table)).format.autofitRows();
  fitMergedRows(sheet, plan);
  freeze(sheet, plan.frozen);
  for (const row of plan.hiddenRows) sheet.getRange(`${row}:${row}`).rowHidden = true;
  sheet.showGridlines = plan.cells.some(({ plain }) => plain !== undefined);
  await sync();
}

function dress({ format }: Excel.Range, look: Look, { top, left, bottom, right }: CellRange): void {
  if (look.bold === true) format.font.bold = true;
  if (look.italic === true) format.font.italic = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap === true) format.wrapText = true;
  if (look.rules !== undefined) {
    const inside = [
      ...(bottom > top ? ["InsideHorizontal" as const] : []),
      ...(right > left ? ["InsideVertical" as const] : []),
    ];
    for (const edge of [...EDGES, ...inside]) rule(format, edge, look.rules);
  }
  if (look.ruleAbove !== undefined) rule(format, "EdgeTop", look.ruleAbove);
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function rule(
  format: Excel.RangeFormat,
  edge: (typeof EDGES)[number] | "InsideHorizontal" | "InsideVertical",
  color: string,
) {
  const border = format.borders.getItem(edge);
  border.style = "Continuous";
  border.color = color;
}

/** A width in characters as Excel's points: 7 pixels a digit and 5 around, 3 points to 4 pixels. */
function pointsOf(width: number): number {
  return Math.min(255, Math.max(0, width)) * 5.25 + 3.75;
}

/** Excel fits no row to a merged text. */
function fitMergedRows(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  for (const { top, left, bottom, right } of plan.merges) {
    const text = plan.cells.find(({ row, col }) => row === top && col === left)?.value;
    if (top !== bottom || typeof text !== "string") continue;
    const width = plan.columnWidths.slice(left - 1, right).reduce((sum, one) => sum + one, 0);
    const lines = text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / Math.max(width, 8))), 0);
    if (lines > 1) sheet.getRange(`${top}:${top}`).format.rowHeight = Math.min(409, lines * LINE + 4);
  }
}

function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: PlannedSheet["frozen"]): void {
  freezePanes.unfreeze();
  if (rows > 0 && columns > 0) freezePanes.freezeAt(`A1:${columnLetters(columns)}${rows}`);
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
