/// <reference types="office-js" />
import { type CellRange, columnLetters } from "../../../core/cells/cellRef";
import type { PlannedSheet } from "../../../core/sheets/plan/plannedWorkbook";
import { at } from "../ranges";
import type { OpenJob } from "./ensureSheets";
import type { Look } from "./look";
import type { Runner } from "../runner";
import { type Part, sendParts } from "./sendParts";
import { headerAndBody } from "./settleSheet";

const FONT = "Arial";
const FONT_SIZE = 10;
/** Height of one line of text, in points. */
const LINE = 13.5;

/** Bytes that a request takes for one range, for one property of it, and for one rule around it. */
const WEIGHT = { range: 500, property: 260, rule: 700 };

/** Fonts, fills, rules, widths, merges and what stays in view; by rectangles, for a cell alone costs 700 bytes. */
export async function dressSheet(run: Runner, { id, plan, grid }: OpenJob): Promise<void> {
  await sendParts(run, id, [
    part(5, (sheet) => {
      const all = at(sheet, { top: 1, left: 1, bottom: grid.rows, right: grid.columns });
      all.format.font.name = FONT;
      all.format.font.size = FONT_SIZE;
      all.format.verticalAlignment = "Center";
    }),
    ...grid.patches.map(({ range, look }) => ({
      weight: weightOf(look),
      put: (sheet: Excel.Worksheet) => dress(at(sheet, range), look, range),
    })),
    ...plan.merges.map((merge) => part(1, (sheet) => at(sheet, merge).merge(false))),
    ...plan.columnWidths.map((width, index) => {
      const letters = columnLetters(index + 1);
      return part(1, (sheet) => (sheet.getRange(`${letters}:${letters}`).format.columnWidth = pointsOf(width)));
    }),
    ...plan.tables.map((table) => part(1, (sheet) => at(sheet, headerAndBody(table)).format.autofitRows())),
    ...mergedRowHeights(plan).map(([row, height]) =>
      part(1, (sheet) => (sheet.getRange(`${row}:${row}`).format.rowHeight = height)),
    ),
    part(2, (sheet) => freeze(sheet, plan.frozen)),
    ...stretches(plan.hiddenRows).map(([first, last]) =>
      part(1, (sheet) => (sheet.getRange(`${first}:${last}`).rowHidden = true)),
    ),
    part(1, (sheet) => (sheet.showGridlines = plan.cells.some(({ plain }) => plain !== undefined))),
  ]);
}

function part(properties: number, put: (sheet: Excel.Worksheet) => unknown): Part {
  return { weight: WEIGHT.range + properties * WEIGHT.property, put };
}

function weightOf({ rules, ruleAbove, ...look }: Look): number {
  const edges = (rules === undefined ? 0 : EDGES.length + 2) + (ruleAbove === undefined ? 0 : 1);
  return WEIGHT.range + Object.keys(look).length * WEIGHT.property + edges * WEIGHT.rule;
}

/** Numbers that follow on one another, as the first and the last of each stretch. */
function stretches(numbers: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && number <= last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
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

/** Rows with a merged text of several lines, and their heights: Excel fits no row to a merged text. */
function mergedRowHeights(plan: PlannedSheet): readonly (readonly [row: number, height: number])[] {
  const texts = new Map(plan.cells.map(({ row, col, value }) => [`${row} ${col}`, value]));
  return plan.merges.flatMap(({ top, left, bottom, right }) => {
    const text = texts.get(`${top} ${left}`);
    if (top !== bottom || typeof text !== "string") return [];
    const width = plan.columnWidths.slice(left - 1, right).reduce((sum, one) => sum + one, 0);
    const lines = text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / Math.max(width, 8))), 0);
    return lines > 1 ? [[top, Math.min(409, lines * LINE + 4)] as const] : [];
  });
}

function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: PlannedSheet["frozen"]): void {
  freezePanes.unfreeze();
  if (rows > 0 && columns > 0) freezePanes.freezeAt(`A1:${columnLetters(columns)}${rows}`);
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
