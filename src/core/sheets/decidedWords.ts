import type { SwitchedOff } from "../checks/check";
import type { JoinedDisposition } from "../decisions/joinDispositions";
import type { DecidedColumn, DecidedLine } from "./jejak/decidedLines";

/** What our sheets say of people's decisions. */
export interface DecidedWords {
  /** Every status that a plan itself puts into the column of statuses: nobody typed it. */
  readonly statuses: readonly string[];
  readonly status: (said: JoinedDisposition) => string;
  readonly note: (said: JoinedDisposition) => string;
  readonly switchedOff: (off: SwitchedOff) => string;
  readonly heading: string;
  readonly columns: { readonly [C in DecidedColumn]: string };
  readonly about: (line: DecidedLine) => string;
  readonly decision: (line: DecidedLine) => string;
  /** Whether it holds, and what to do where it does not. */
  readonly state: (line: DecidedLine) => string;
}
