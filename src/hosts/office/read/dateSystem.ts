/// <reference types="office-js" />
import type { Cell } from "../../../core/cells/cell";

/** Days between the first days of the 1900 and the 1904 system. */
const SHIFT_1904 = 1462;
/** 1 January 2000, counted from 1904. */
const YEAR_2000_FROM_1904 = 35_064;

/** Asks what this workbook counts its dates from, without touching a cell; known after the next `sync`. */
export function askDateSystem({ workbook }: Excel.RequestContext): () => number {
  const answer = workbook.functions.date(2000, 1, 1).load("value");
  return () => (Number(answer.value) === YEAR_2000_FROM_1904 ? SHIFT_1904 : 0);
}

/** What Excel holds of a cell: a date that was read as one of the 1900 system, as this workbook counts it. */
export function heldBy(cell: Cell, shift: number): Cell["value"] {
  const isShifted = cell.kind === "date" && typeof cell.value === "number" && namesDay(cell.format);
  return isShifted ? cell.value - shift : cell.value;
}

const LITERALS = /"[^"]*"?|\\.|[_*]./gs;
const IN_BRACKETS = /\[[^\]]*\]?/g;
const NO_DATE = /general|am\/pm|a\/p/gi;

/** Whether a number format shows a day: a time alone is the same in every system. */
export function namesDay(code: string): boolean {
  const bare = code.replace(LITERALS, "").replace(IN_BRACKETS, "").replace(NO_DATE, "");
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}
