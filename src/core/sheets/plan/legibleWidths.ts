import type { PlannedPrint } from "./plannedWorkbook";

/** Characters that stand beside each other on a folio page between the margins, when 10 points are printed as 7.2. */
const ROOM: { readonly [O in PlannedPrint["orientation"]]: number } = { landscape: 222, portrait: 140 };

/** How wide a column is to be, and how narrow it may become, in characters. */
export interface ColumnWish {
  readonly width: number;
  readonly least: number;
}

/**
 * Widths with which a page as wide as its paper is printed in letters that can be read: every column gives way by the same
 * share of what it could do without. Where even that is too wide, the page shrinks.
 */
export function legibleWidths(
  wishes: readonly ColumnWish[],
  orientation: PlannedPrint["orientation"],
): readonly number[] {
  const wished = sumOf(wishes.map(({ width }) => width));
  const spare = sumOf(wishes.map(({ width, least }) => width - least));
  const share = spare === 0 ? 0 : Math.min(1, Math.max(0, (wished - ROOM[orientation]) / spare));
  return wishes.map(({ width, least }) => Math.floor((width - share * (width - least)) * 2) / 2);
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
