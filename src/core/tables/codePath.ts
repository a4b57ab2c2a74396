/** The codes of a row, one list of segments a code column; an empty list where the column is blank. */
export type CodePath = readonly (readonly string[])[];

/**
 * Segments of a written code. Dotted codes part at their dots and compare as numbers; undotted ones (`4`, `41`, `4101`)
 * nest by their leading digits, so every digit is a segment of its own.
 */
export function pathOf(codes: readonly string[], dotted: boolean): CodePath {
  return codes.map((code) => {
    if (code === "") return [];
    return dotted
      ? code
          .split(".")
          .filter((part) => part !== "")
          .map((part) => String(Number(part)))
      : [...code];
  });
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
  const own = parent[deepest] ?? [];
  const alone = child.every((segments, column) => segments.length === 0 || column === childDeepest);
  if (
    childDeepest > deepest &&
    alone &&
    parent.every((segments, column) => segments.length === 0 || column === deepest)
  ) {
    return extendsBy(own, child[childDeepest] ?? []) > 0;
  }
  for (let column = 0; column < deepest; column++)
    if ((parent[column] ?? []).join() !== (child[column] ?? []).join()) return false;
  const further = extendsBy(own, child[deepest] ?? []);
  return further > 0 || (further === 0 && childDeepest > deepest);
}

function lastFilled(path: CodePath): number {
  for (let column = path.length - 1; column >= 0; column--) if ((path[column]?.length ?? 0) > 0) return column;
  return -1;
}

/** By how many segments the second code extends the first; -1 where it does not begin with it. */
function extendsBy(above: readonly string[], below: readonly string[]): number {
  if (below.length < above.length || above.some((segment, i) => segment !== below[i])) return -1;
  return below.length - above.length;
}
