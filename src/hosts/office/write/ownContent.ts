import { isIn } from "../../../core/sheets/typed/foreignCells";
import type { OpenJob } from "./ensureSheets";
import { UNFINISHED } from "./mark";
import { isKept } from "./sameValue";

/** Tells what a write itself puts on a sheet, so that another window that writes the same is not taken for a person. */
export type OwnContent = (row: number, col: number, entry: unknown) => boolean;

/** `entry` is what was entered: a formula as its text. Excel spells formulas its own way, so that any one is known by its place. */
export function ownContent({ grid, plan }: Pick<OpenJob, "grid" | "plan">): OwnContent {
  const formulas = grid.formulas.map(({ range }) => range);
  const headers = plan.tables.map(({ row, col, columns }) => ({
    top: row,
    left: col,
    bottom: row,
    right: col + columns.length - 1,
  }));
  return (row, col, entry) => {
    const place = { row, col };
    if (row === 1 && col === 1 && entry === UNFINISHED) return true;
    if (headers.some((range) => isIn(range, place))) return true;
    if (typeof entry === "string" && entry.startsWith("=") && formulas.some((range) => isIn(range, place))) return true;
    return isKept(grid.values[row - 1]?.[col - 1] ?? "", entry);
  };
}
