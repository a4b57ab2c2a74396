/// <reference types="office-js" />
import type { CellRange } from "../../../core/cells/cellRef";
import type { Turn } from "../excelQueue";
import { at, PLACE, rangeOf } from "../ranges";

/** Columns of a whole row: of such a range Excel tells no values ("Read or write to an unbounded range"). */
const COLUMNS = 16_384;
/** Parts asked for in one request; each costs some 600 bytes. */
const AT_ONCE = 512;

/** Whether a region is so large that blank parts of it are worth leaving out, or has whole rows. */
export function needsLook(region: CellRange, most: number): boolean {
  return isLarge(region, most) || region.right - region.left + 1 === COLUMNS;
}

/**
 * The parts of a region in which anything stands, from top to bottom, as far as it takes to leave out what is blank: a
 * stray cell far away makes a region large. `most` are the cells that need no closer look. A region that is filled
 * throughout comes back as one part.
 */
export async function usedParts(
  { sync }: Turn,
  sheet: Excel.Worksheet,
  region: CellRange,
  most: number,
): Promise<readonly CellRange[]> {
  let parts: readonly CellRange[] = [region];
  while (parts.some((part) => isLarge(part, most))) {
    const room = Math.max(2, Math.floor(AT_ONCE / parts.length));
    const pieces = parts.flatMap((part) => (isLarge(part, most) ? cut(part, most, room) : [part]));
    const looks = pieces.map((piece) => at(sheet, piece).getUsedRangeOrNullObject(true).load(PLACE));
    await sync();
    const used = looks.filter((look) => !look.isNullObject).map(rangeOf);
    const dense = weightOf(used) * 2 > weightOf(parts);
    parts = used;
    // What is mostly filled is read band by band, whatever a closer look would leave out of it.
    if (dense) break;
  }
  return joined(parts).flatMap(withoutWholeRows);
}

function isLarge(part: CellRange, most: number): boolean {
  return part.bottom > part.top && weightOf([part]) > most;
}

function weightOf(parts: readonly CellRange[]): number {
  return parts.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}

function cut(part: CellRange, most: number, room: number): readonly CellRange[] {
  const rows = part.bottom - part.top + 1;
  const count = Math.min(rows, room, Math.ceil(weightOf([part]) / most));
  const height = Math.ceil(rows / count);
  const pieces: CellRange[] = [];
  for (let top = part.top; top <= part.bottom; top += height) {
    pieces.push({ ...part, top, bottom: Math.min(part.bottom, top + height - 1) });
  }
  return pieces;
}

/** Parts that follow one another and are about as wide become one again, so that bands can be as large as they may. */
function joined(parts: readonly CellRange[]): readonly CellRange[] {
  const result: CellRange[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    const both = last && {
      top: last.top,
      left: Math.min(last.left, part.left),
      bottom: part.bottom,
      right: Math.max(last.right, part.right),
    };
    if (last !== undefined && both !== undefined && weightOf([both]) <= weightOf([last, part]) * 1.5) {
      result[result.length - 1] = both;
    } else result.push(part);
  }
  return result;
}

/** Excel answers nothing for whole rows: their last column is asked for by itself. */
function withoutWholeRows(part: CellRange): readonly CellRange[] {
  if (part.right - part.left + 1 < COLUMNS) return [part];
  return [
    { ...part, right: COLUMNS - 1 },
    { ...part, left: COLUMNS },
  ];
}
