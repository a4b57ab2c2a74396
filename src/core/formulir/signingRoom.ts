import type { PlannedPrint } from "../sheets/plan/plannedWorkbook";

/** Points of one page's height between the margins, at the scale to which these lists shrink; printers differ a little. */
const PAGE: { readonly [P in PlannedPrint["paper"]]: number } = { F4: 505, A4: 530 };
const DIFFERENCE = 25;
/** Points of title and labels, of the repeated header, and of the signature block with the row above it. */
const HEAD = 130;
const HEADER = 26;
const SIGNATURE = 120;

/** A row that people sign in, from roomy to just enough, in points. */
const HEIGHTS = [30, 29, 28, 27, 26, 25, 24, 23, 22] as const;

/**
 * The height of the rows of a list of so many lines, in points: the roomiest with which the signature block under them
 * stands on one page with its own name.
 */
export function signingRoom(lines: number, paper: PlannedPrint["paper"]): number {
  const pages = [PAGE[paper] - DIFFERENCE, PAGE[paper], PAGE[paper] + DIFFERENCE];
  return HEIGHTS.find((height) => pages.every((page) => isWhole(lines, height, page))) ?? HEIGHTS[0];
}

/** Whether the block fits under the last line, or begins a page of its own. */
function isWhole(lines: number, height: number, page: number): boolean {
  let left = page - HEAD - HEADER;
  for (let line = 0; line < lines; line += 1) {
    if (left < height) left = page - HEADER;
    left -= height;
  }
  return left >= SIGNATURE || left < BLANK_ROW;
}

const BLANK_ROW = 13;
