/** The codes of a row, one list of segments a code column; an empty list where the column is blank. */
export type CodePath = readonly (readonly number[])[];

const NONE: readonly number[] = [];

/**
 * Segments of a written code. Dotted codes part at their dots and compare as numbers; undotted ones (`4`, `41`, `4101`)
 * nest by their leading digits, so every digit is a segment of its own.
 */
export function pathOf(codes: readonly string[], dotted: boolean): CodePath {
  return codes.map((code) => (code === "" ? NONE : dotted ? dottedSegments(code) : [...code].map(Number)));
}

function dottedSegments(code: string): readonly number[] {
  const segments: number[] = [];
  let segment = -1;
  for (let i = 0; i <= code.length; i++) {
    const digit = i < code.length ? code.charCodeAt(i) - 48 : -1;
    if (digit >= 0 && digit <= 9) segment = Math.max(segment, 0) * 10 + digit;
    else if (segment >= 0) {
      segments.push(segment);
      segment = -1;
    }
  }
  return segments;
}

export function isCoded(path: CodePath): boolean {
  return path.some((segments) => segments.length > 0);
}

/**
 * Whether the second row stands below the first in the hierarchy. Up to the first row's deepest code all columns agree;
 * there or to the right the second row goes deeper. Codes may also be written a level a column, the upper levels blank.
 */
export function isBelow(parent: CodePath, child: CodePath): boolean {
  const deepest = lastFilled(parent);
  const childDeepest = lastFilled(child);
  if (deepest < 0 || childDeepest < 0) return false;
  const own = parent[deepest] ?? NONE;
  if (childDeepest > deepest && standsAlone(child, childDeepest) && standsAlone(parent, deepest))
    return extendsBy(own, child[childDeepest] ?? NONE) > 0;
  for (let column = 0; column < deepest; column++)
    if (extendsBy(parent[column] ?? NONE, child[column] ?? NONE) !== 0) return false;
  const further = extendsBy(own, child[deepest] ?? NONE);
  return further > 0 || (further === 0 && childDeepest > deepest);
}

function standsAlone(path: CodePath, filled: number): boolean {
  return path.every((segments, column) => segments.length === 0 || column === filled);
}

function lastFilled(path: CodePath): number {
  for (let column = path.length - 1; column >= 0; column--) if ((path[column]?.length ?? 0) > 0) return column;
  return -1;
}

/** By how many segments the second code extends the first; -1 where it does not begin with it. */
function extendsBy(above: readonly number[], below: readonly number[]): number {
  if (below.length < above.length) return -1;
  for (let i = 0; i < above.length; i++) if (above[i] !== below[i]) return -1;
  return below.length - above.length;
}
