import { type Look, PLAIN } from "./look";

/** What a cell holds; an error is its sign (`#REF!`), a date its serial number. */
export type CellValue = string | number | boolean;

export interface EmulatedCell {
  /** Undefined where the cell only carries a look. */
  readonly value: CellValue | undefined;
  /** en-US formula with `=`; `value` is then its result. */
  readonly formula: string | undefined;
  /** Undefined where the look is that of the row or column. */
  readonly look: Look | undefined;
}

export const EMPTY_CELL: EmulatedCell = { value: undefined, formula: undefined, look: undefined };

export const ERRORS = new Set([
  "#REF!",
  "#N/A",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

export function holdsSomething(cell: EmulatedCell): boolean {
  return cell.value !== undefined || cell.formula !== undefined;
}

export function effectiveLook(cell: EmulatedCell | undefined, row: Look | undefined, column: Look | undefined): Look {
  return cell?.look ?? row ?? column ?? PLAIN;
}
