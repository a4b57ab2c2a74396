import type { PlannedPrint } from "../../../core/sheets/plan/plannedWorkbook";
import type { LaidSheet } from "./laidSheet";
import { MARGINS } from "./printSetUp";
import { rowHeights } from "./rowHeights";

/** How pages are made to end so that the rows that belong together stay on one. */
export interface PageBreak {
  /** The first row of the next page; undefined where smaller letters are enough. */
  readonly before: number | undefined;
  /** Percent. Excel heeds breaks only where the page is scaled by a figure rather than fitted to its paper. */
  readonly scale: number;
}

/**
 * What keeps `print.together` whole, or undefined where it stands on one page as it is: letters a little smaller, and
 * otherwise a break, which leaves the end of a page empty. Printers and programs break lines a little differently, so it
 * must stand there on pages that are somewhat lower and somewhat higher too.
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
  const isWholeAt = (scale: number) =>
    PAGES.every((page) => standsWhole(heights, print, together, (paper.height / scale) * page));
  if (isWholeAt(share)) return undefined;
  const smaller = SMALLER.map((part) => part * share).find((scale) => scale >= LEGIBLE && isWholeAt(scale));
  if (smaller !== undefined) return { before: undefined, scale: Math.floor(100 * smaller) };
  return { before: together[0], scale: Math.max(LEAST_SCALE, Math.floor(100 * SURE * share)) };
}

/** So much smaller the letters may be made, and the share of 10 points under which they are not. */
const SMALLER = [0.97, 0.94, 0.91, 0.88, 0.85, 0.82] as const;
const LEGIBLE = 0.82;

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
