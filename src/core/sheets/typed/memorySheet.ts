import { addressOf } from "../../cells/cellRef";
import type { Sheet } from "../../cells/workbook";
import type { PlannedCell, PlannedSheet } from "../plan/plannedWorkbook";
import { enteredIn, plannedValueOf } from "./formerTable";
import type { TypedValue } from "./typedValues";
import { parseJson } from "../../values/parseJson";

export const MEMORY_NAME = "Isian SPJ Rapi";
const HEADERS = ["Tabel", "Kunci", "Kolom", "Isian"];

/**
 * The sheet that remembers what people typed: it is whole before any of their sheets is written again, and keeps the words
 * on rows that are gone for now. It stands in the workbook itself, like the words do. Hidden, unless it has a title
 * or holds words that stand nowhere else (those without a table).
 */
export function memoryPlan(typed: readonly TypedValue[], title?: string): PlannedSheet {
  const lines = [HEADERS, ...typed.map(({ table, key, header, value }) => [table, JSON.stringify(key), header, value])];
  return {
    name: MEMORY_NAME,
    state: title === undefined && typed.every(({ table }) => table !== "") ? "hidden" : "visible",
    columnWidths: [20, 60, 20, 60],
    // Its first row is free for the sign that it is not whole yet.
    cells: [
      ...(title === undefined ? [] : [{ row: 1, col: 1, value: title, style: "heading" } as const]),
      ...lines.flatMap((line, index) => line.map((value, col): PlannedCell => cell(index + 2, col + 1, value))),
    ],
    tables: [],
    merges: [],
    frozen: { rows: 2, columns: 0 },
    print: { paper: "A4", orientation: "portrait", repeatRows: undefined },
    hiddenRows: [],
  };
}

function cell(row: number, col: number, value: string | number): PlannedCell {
  return typeof value === "string"
    ? { row, col, value, style: "text" }
    : { row, col, value, style: "text", plain: { format: "General" } };
}

/** What the memory holds; a line that is not as ours are was typed by somebody and is passed over. */
export function rememberedIn(sheet: Sheet): readonly TypedValue[] {
  return sheet.rows.flatMap(({ row, cells }) => {
    const [table = "", keyText, header, value] = [0, 1, 2, 3].map((col) => plannedValueOf(cells[col]));
    if (row < 3 || typeof table !== "string" || typeof keyText !== "string" || typeof header !== "string") return [];
    const key = keyOf(keyText);
    return key === undefined || value === undefined ? [] : [{ table, key, header, value }];
  });
}

/** What people set on the memory itself: beside its lines, or below them. A line whose words they emptied is taken away. */
export function strayIn(sheet: Sheet): readonly TypedValue[] {
  return sheet.rows.flatMap(({ row, cells }) => {
    const keyText = cells[1]?.value;
    const isLine = row > 2 && typeof keyText === "string" && keyOf(keyText) !== undefined;
    return cells.flatMap((cell, index) => {
      const isOurs = index < HEADERS.length && (isLine || (row === 2 && cell?.value === HEADERS[index]));
      if (cell === undefined || isOurs) return [];
      return [{ table: "", key: [addressOf({ row, col: index + 1 })], header: sheet.name, value: enteredIn(cell) }];
    });
  });
}

function keyOf(text: string): readonly string[] | undefined {
  if (!/^\[.*\]$/s.test(text)) return undefined;
  const key = parseJson(text);
  return Array.isArray(key) && key.every((part) => typeof part === "string") ? key : undefined;
}
