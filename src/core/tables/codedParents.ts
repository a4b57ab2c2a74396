import { isBelow, isCoded, pathOf, type CodePath } from "./codePath";
import { hasAmount, hasFigures, witness, decide, type JudgedRow } from "./judgedRow";
import type { RowShape } from "./rowShape";
import { why } from "./why";

/**
 * Finds the parents of a hierarchy by their codes. The leaves are the records; a parent with amounts is a witness over
 * the rows below it, a parent without is a heading. A coded line is also the parent of the uncoded lines under it when
 * those are priced and it is not, or when their amounts add up to its own.
 */
export function judgeCodedParents(rows: readonly JudgedRow[], priced: boolean) {
  const open = rows.filter((judged) => judged.role === undefined);
  const dotted = open.some(({ shape }) => shape.codes.some((code) => code.includes(".")));
  const paths = open.map(({ shape }) => pathOf(shape.codes, dotted));
  if (!dotted && !nests(paths)) return;
  const parents: { index: number; path: CodePath }[] = [];
  const coversOf = new Map<number, number[]>();
  const isParent = new Set<number>();
  open.forEach((_judged, index) => {
    const path = paths[index] ?? [];
    if (isCoded(path)) {
      while (parents.length > 0 && !isBelow(parents[parents.length - 1]?.path ?? [], path)) parents.pop();
      const above = parents[parents.length - 1];
      if (above !== undefined) isParent.add(above.index);
      if (detailsBelow(open, paths, index, priced)) isParent.add(index);
      parents.push({ index, path });
    }
    for (const { index: parent } of parents) {
      if (parent === index) continue;
      const covered = coversOf.get(parent) ?? [];
      covered.push(index);
      coversOf.set(parent, covered);
    }
  });
  for (const index of isParent) {
    const judged = open[index];
    if (judged === undefined) continue;
    const code = judged.shape.codes.filter((c) => c !== "").join(" ");
    const covers = (coversOf.get(index) ?? []).filter((i) => !isParent.has(i)).flatMap((i) => open[i]?.shape.row ?? []);
    if (hasFigures(judged.shape)) witness(judged, "subtotal", covers, [why("parent-by-code", { code })], "sure");
    else decide(judged, "group", [why("parent-by-code", { code })]);
  }
}

/** Undotted codes nest only where they come in several lengths, each longer one under a shorter one's digits. */
function nests(paths: readonly CodePath[]): boolean {
  const codes = paths.map((path) => path.map((segments) => segments.join("")).join("|")).filter((code) => code !== "");
  const lengths = new Set(codes.map((code) => code.length));
  if (lengths.size < 2 || codes.length < 3) return false;
  const known = new Set(codes);
  const shortest = Math.min(...lengths);
  const longer = codes.filter((code) => code.length > shortest);
  const under = longer.filter((code) =>
    [...lengths].some((length) => length < code.length && known.has(code.slice(0, length))),
  );
  return under.length >= 0.9 * longer.length && new Set(codes).size > 0.9 * codes.length;
}

function detailsBelow(open: readonly JudgedRow[], paths: readonly CodePath[], index: number, priced: boolean): boolean {
  const own = open[index]?.shape;
  if (own === undefined) return false;
  const details: RowShape[] = [];
  for (let next = index + 1; next < open.length && !isCoded(paths[next] ?? []); next++) {
    const shape = open[next]?.shape;
    if (shape !== undefined && shape.label !== "" && (hasAmount(shape) || shape.hasPrice)) details.push(shape);
  }
  if (details.length === 0) return false;
  if (priced) return !own.hasPrice && details.some((detail) => detail.hasPrice);
  if (!hasAmount(own)) return true;
  return own.amounts.every((amount, column) => {
    const sum = details.reduce((total, detail) => total + (detail.amounts[column] ?? 0), 0);
    return amount === undefined || Math.abs(sum - amount) <= 1;
  });
}
