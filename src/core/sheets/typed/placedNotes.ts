import type { Cell } from "../../cells/cell";
import { addressOf, columnNumber } from "../../cells/cellRef";
import type { ForeignCell } from "./foreignCells";
import { enteredIn } from "./formerTable";
import type { TypedValue } from "./typedValues";

/** Stands in the memory instead of a table's name: what people set beside our content and what stays in its place. */
const IN_PLACE = "#";

/** A note as the memory holds it while its sheet is written again. */
export function rememberedNote(role: string, { row, col, cell }: ForeignCell): TypedValue {
  const key = [addressOf({ row, col }), cell.format, ...(cell.formula === undefined ? [] : ["rumus"])];
  return { table: IN_PLACE, key, header: role, value: enteredIn(cell) };
}

export function isRememberedNote({ table }: TypedValue): boolean {
  return table === IN_PLACE;
}

/** The note that a line of the memory tells of, on the sheet of this role. */
export function noteFrom(role: string, typed: TypedValue): readonly ForeignCell[] {
  const [address, format = "General", formula] = typed.key;
  const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address ?? "") ?? [];
  if (!isRememberedNote(typed) || typed.header !== role || letters === undefined) return [];
  const at = { row: Number(row), col: columnNumber(letters) };
  return [{ ...at, cell: cellFrom(typed.value, format, formula !== undefined) }];
}

function cellFrom(value: string | number, format: string, isFormula: boolean): Cell {
  if (typeof value === "number") return { kind: "number", value, format, formula: undefined };
  const formula = isFormula && value.startsWith("=") ? value.slice(1) : undefined;
  return { kind: "text", value, format, formula };
}
