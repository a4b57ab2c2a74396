import type { PlannedPrint } from "../../../core/sheets/plannedWorkbook";
import type { LaidSheet } from "./laidSheet";
import { MARGINS } from "./printSetUp";
import { rowHeights } from "./rowHeights";

/** Where a page is made to end so that the rows that belong together stay on one. */
export interface PageBreak {
  /** The first row of the next page. */
  readonly before: number;
  /** Percent. Excel heeds breaks only where the page is scaled by a figure rather than fitted to its paper. */
  readonly scale: number;
}

/**
 * The break that keeps `print.together` whole, or none where it stands on one page as it is. Printers and programs break
 * lines a little differently, so it must stand there on pages that are somewhat lower and somewhat higher too.
 */
export function pageBreakOf(laid: LaidSheet, widths: readonly number[]): PageBreak | undefined {
  const { print } = laid.plan;
  const { together } = print;
  if (together === undefined) return undefined;
  const paper = printable(print);
  const width = widths.reduce((sum, one) => sum + pointsOf(one), 0);
  const share = Math.min(1, paper.width / width);
  const heightAt = rowHeights(laid, widths);
  const heights = Array.from({ length: together[1] }, (_, index) => heightAt(index + 1)?.points ?? USUAL_HEIGHT);
  const isWhole = PAGES.every((page) => standsWhole(heights, print, together, (paper.height / share) * page));
  if (isWhole) return undefined;
  return { before: together[0], scale: Math.max(LEAST_SCALE, Math.floor(100 * SURE * share)) };
}

/** As high as reckoned, and less and more. */
const PAGES = [0.9, 0.92, 0.94, 0.96, 0.98, 1, 1.02, 1.04, 1.06] as const;
/** So much of the width is used, that no column ever stands on a page of its own. */
const SURE = 0.97;
const LEAST_SCALE = 10;
/** Points of a row of which nothing is said. */
const USUAL_HEIGHT = 13;

function standsWhole(
  heights: readonly number[],
  { repeatRows }: PlannedPrint,
  [first, last]: readonly [number, number],
  page: number,
): boolean {
  const repeated = repeatRows ? sumOf(heights.slice(repeatRows[0] - 1, repeatRows[1])) : 0;
  let left = page;
  for (let row = 1; row <= last; row += 1) {
    const height = heights[row - 1] ?? USUAL_HEIGHT;
    if (left < height) {
      if (row > first) return false;
      left = page - repeated;
    }
    left -= height;
  }
  return true;
}

/** Of a column so many characters wide: 7 pixels each in the usual face, and 5 beside them. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

const INCH = 72;
/** Inches, upright. */
const PAPERS: { readonly [P in PlannedPrint["paper"]]: readonly [width: number, height: number] } = {
  F4: [8.5, 13],
  A4: [8.27, 11.69],
};

/** Points between the margins. */
function printable({ paper, orientation }: PlannedPrint): { readonly width: number; readonly height: number } {
  const [short, long] = PAPERS[paper];
  const [width, height] = orientation === "landscape" ? [long, short] : [short, long];
  return {
    width: (width - MARGINS.left - MARGINS.right) * INCH,
    height: (height - MARGINS.top - MARGINS.bottom) * INCH,
  };
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
