import { columnNumber } from "../../../core/cells/cellRef";
import type { Spot } from "../../parts/SheetGrid/spot";

const MOST_ROWS = 1_048_576;
const MOST_COLS = 16_384;

/** The cell that a person wrote as `d12` or `$D$12`; undefined where it is none of a sheet. */
export function cellAddress(text: string): Spot | undefined {
  const [, letters = "", digits = ""] = /^\s*\$?([a-z]{1,3})\$?(\d{1,7})\s*$/i.exec(text) ?? [];
  const spot = { row: Number(digits), col: columnNumber(letters) };
  const real = spot.row >= 1 && spot.row <= MOST_ROWS && spot.col >= 1 && spot.col <= MOST_COLS;
  return letters !== "" && real ? spot : undefined;
}
