import type { CellRef } from "../cells/cellRef";
import { tupleKey } from "../values/keys";
import type { LinkDecision, StaleLink } from "./benang";
import type { Match } from "./matching";
import type { Party } from "./party";

/** What people said of one kind of link: what they joined, what they said belongs nowhere, and what no longer fits. */
export interface AnsweredLinks<L extends Party, R extends Party> {
  readonly matches: readonly Match<L, R>[];
  readonly refused: ReadonlySet<L>;
  readonly stale: readonly { readonly link: LinkDecision; readonly because: StaleLink }[];
}

/** Finds what each decision is about: it holds while all of its cells are there and say the same. */
export function answeredLinks<L extends Party, R extends Party>(
  links: readonly LinkDecision[],
  left: readonly L[],
  right: readonly R[],
): AnsweredLinks<L, R> {
  const lefts = new Map(left.map((one) => [cellKey(one.at), one]));
  const rights = new Map(right.map((one) => [cellKey(one.at), one]));
  const matches: Match<L, R>[] = [];
  const refused = new Set<L>();
  const stale: { link: LinkDecision; because: StaleLink }[] = [];
  for (const link of links) {
    const from = lefts.get(cellKey(link.from));
    const to = link.to.flatMap(({ at, raw }) => {
      const found = rights.get(cellKey(at));
      return found && found.raw === raw ? [found] : [];
    });
    if (from === undefined) stale.push({ link, because: "not-asked" });
    else if (from.raw !== link.raw || to.length < link.to.length) stale.push({ link, because: "text-changed" });
    else if (to.length === 0) refused.add(from);
    else matches.push({ left: [from], right: to, keyakinan: "jawaban", alasan: ["jawaban"] });
  }
  return { matches, refused, stale };
}

export function cellKey({ file, sheet, row, col }: CellRef): string {
  return tupleKey(file, sheet, row, col);
}
