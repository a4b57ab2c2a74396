import type { LinkDecision } from "../../../core/benang/benang";
import type { Pane } from "../pane";
import { keepAndReview } from "./keepAndReview";

/** Keeps which papers belong to one expense, in the place of what was said of it before. */
export function keepLink(pane: Pane, link: LinkDecision): Promise<void> {
  return keepAndReview(pane, (before) => ({
    ...before,
    links: [...before.links.filter((one) => !isSameExpense(one, link)), link],
  }));
}

export function dropLink(pane: Pane, link: LinkDecision): Promise<void> {
  return keepAndReview(pane, (before) => ({
    ...before,
    links: before.links.filter((one) => !isSameExpense(one, link)),
  }));
}

function isSameExpense(a: LinkDecision, b: LinkDecision): boolean {
  return a.ruas === b.ruas && JSON.stringify(a.from) === JSON.stringify(b.from);
}
