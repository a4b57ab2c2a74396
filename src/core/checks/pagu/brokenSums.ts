import type { Saksi } from "../../records/saksi";
import { minus, total } from "../../values/exact";
import { grouped } from "../../values/grouped";
import { tupleKey } from "../../values/keys";

/** A sum where the arithmetic breaks, and the sums around it that only carry the same difference on. */
export interface BrokenSum {
  readonly sum: Saksi;
  readonly carried: readonly Saksi[];
}

interface Broken extends BrokenSum {
  readonly carried: Saksi[];
}

interface Node {
  readonly sum: Saksi;
  readonly inner: Node[];
  /** Broken sums in here, itself included, that an outer sum may carry on. */
  inside: readonly Broken[];
}

/**
 * Sums nest by the rows they cover. An outer sum whose difference is exactly what its inner sums are wrong by was added
 * up rightly from them: it is carried by the broken ones within. Cost: sorting the sums of each column once.
 */
export function brokenSums(sums: readonly Saksi[], differs: (sum: Saksi) => boolean): readonly BrokenSum[] {
  const columns = grouped(sums, ({ written: { at } }) => tupleKey(at.file, at.sheet, at.col));
  return [...columns.values()].flatMap((column) => {
    const broken: Broken[] = [];
    // Inner nodes stand behind their outer ones, so that going backwards meets them first.
    for (const node of nested(column).reverse()) {
      if (!differs(node.sum)) continue;
      const inside = node.inner.flatMap((inner) => inner.inside);
      const innerDifference = total(node.inner.map(({ sum }) => minus(sum.written.value, sum.recomputed)));
      if (inside.length > 0 && minus(node.sum.written.value, node.sum.recomputed) === innerDifference) {
        for (const each of inside) each.carried.push(node.sum);
        node.inside = inside;
      } else {
        const own = { sum: node.sum, carried: [] };
        broken.push(own);
        node.inside = [own];
      }
    }
    return broken.reverse();
  });
}

/** The sums of one column as nodes, outer ones in front of those they hold. */
function nested(column: readonly Saksi[]): Node[] {
  const outermostFirst = [...column].sort(
    (a, b) => a.from.row - b.from.row || b.to.row - a.to.row || outwards(b) - outwards(a),
  );
  const open: Node[] = [];
  return outermostFirst.map((sum) => {
    const node: Node = { sum, inner: [], inside: [] };
    while (open.length > 0 && (open.at(-1)?.sum.to.row ?? 0) < sum.to.row) open.pop();
    open.at(-1)?.inner.push(node);
    open.push(node);
    return node;
  });
}

/** Of two sums over the same rows the total, or the one further down, is the outer one. */
function outwards({ level, written }: Saksi): number {
  return (level === "total" ? 2 ** 30 : 0) + written.at.row;
}
