import type { Kept } from "../kept";
import { accountDifferences } from "./accountDifferences";
import { cellDifferences } from "./cellDifferences";
import type { Difference } from "./difference";
import { witnessDifferences } from "./witnessDifferences";

/** Where the records of a package contradict themselves: an amount its own cell, a sum its rows, or a list the account of them. */
export function contradictions(kept: Kept): readonly Difference[] {
  return [
    ...accountDifferences(kept.records, kept.trail),
    ...witnessDifferences(kept.records),
    ...cellDifferences(kept),
  ];
}
