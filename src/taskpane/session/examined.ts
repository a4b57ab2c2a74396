import type { Family, Severity } from "../../core/checks/check";
import type { FindingKey } from "../../core/decisions/decisions";

/** Which findings a person looks at. It outlives the screen: whoever jumps to a cell comes back to the same place. */
export interface Examined {
  /** Empty: of every severity. */
  readonly severities: readonly Severity[];
  /** Undefined: of every family; likewise the kab/kota. */
  readonly family: Family | undefined;
  readonly place: string | undefined;
  readonly said: SaidFilter;
  /** The one that is open; undefined: the first. */
  readonly current: FindingKey | undefined;
}

/**
 * By what was said of them: those that still stand, of them those that are said to be put right (which the papers do not
 * show yet), later, settled, or whatever it was.
 */
export const SAID_FILTERS = ["open", "fixed", "later", "settled", "all"] as const;
export type SaidFilter = (typeof SAID_FILTERS)[number];

export const ALL_OPEN: Examined = {
  severities: [],
  family: undefined,
  place: undefined,
  said: "open",
  current: undefined,
};
