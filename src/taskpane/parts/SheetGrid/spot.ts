import type { CellRange } from "../../../core/cells/cellRef";

/** A cell inside the sheet that is shown, 1-based. */
export interface Spot {
  readonly row: number;
  readonly col: number;
}

/** What a key means for the cell in front: how far it moves. */
const MOVES: Readonly<Record<string, readonly [rows: number, cols: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/**
 * Where a key leads from a cell; undefined for keys that do not move. A merged cell is left by its edge, so that one step
 * always shows another cell.
 */
export function movedSpot(
  from: Spot,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  bounds: CellRange,
  merges: readonly CellRange[],
): Spot | undefined {
  if (key === "Home") return { row: ctrlKey ? bounds.top : from.row, col: bounds.left };
  if (key === "End") return { row: ctrlKey ? bounds.bottom : from.row, col: bounds.right };
  const move = MOVES[key];
  if (move === undefined) return undefined;
  const [rows, cols] = move;
  const { top, bottom, left, right } = mergeAt(from, merges) ?? spotRange(from);
  const row = rows === 0 ? from.row : rows > 0 ? bottom + rows : top + rows;
  const col = cols === 0 ? from.col : cols > 0 ? right + cols : left + cols;
  return kept({ row, col }, bounds);
}

export function kept({ row, col }: Spot, { top, bottom, left, right }: CellRange): Spot {
  return { row: Math.min(Math.max(row, top), bottom), col: Math.min(Math.max(col, left), right) };
}

export function mergeAt({ row, col }: Spot, merges: readonly CellRange[]): CellRange | undefined {
  return merges.find(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= col && col <= right);
}

export function spotRange({ row, col }: Spot): CellRange {
  return { top: row, bottom: row, left: col, right: col };
}

/** The range with two cells in its corners. */
export function rangeBetween(a: Spot, b: Spot): CellRange {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.col, b.col),
    right: Math.max(a.col, b.col),
  };
}
