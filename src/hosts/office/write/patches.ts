import type { CellRange } from "../../../core/cells/cellRef";
import type { Look } from "./look";

/** A rectangle of one look. */
export interface Patch {
  readonly range: CellRange;
  readonly look: Look;
}

/** Joins patches of one look that lie side by side, and then those under each other: fewer requests, the same dress. */
export function joinedPatches(patches: readonly Patch[]): readonly Patch[] {
  const byRow = [...patches].sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
  const beside = joined(byRow, (a, b) => a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left);
  const byColumn = [...beside].sort((a, b) => a.range.left - b.range.left || a.range.top - b.range.top);
  return joined(byColumn, (a, b) => a.left === b.left && a.right === b.right && a.bottom + 1 === b.top);
}

function joined(patches: readonly Patch[], touch: (a: CellRange, b: CellRange) => boolean): readonly Patch[] {
  const kept: Patch[] = [];
  for (const patch of patches) {
    const last = kept.at(-1);
    if (last !== undefined && touch(last.range, patch.range) && sameLook(last.look, patch.look)) {
      const { bottom, right } = patch.range;
      kept[kept.length - 1] = { look: last.look, range: { ...last.range, bottom, right } };
    } else kept.push(patch);
  }
  return kept;
}

function sameLook(a: Look, b: Look): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
