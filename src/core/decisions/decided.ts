import type { AnsweredQuestion } from "./answerBook";
import type { Decisions, Disposition } from "./decisions";
import { NO_DECISIONS } from "./decisions";
import type { JoinedDisposition } from "./joinDispositions";
import type { StaleDecision } from "./staleDecision";

/** What came of people's decisions in one review. */
export interface Decided {
  /** As they were given. */
  readonly decisions: Decisions;
  readonly answered: readonly AnsweredQuestion[];
  /** What was said of the findings of this review, at most one for each; `finding` is the one in `outcomes` itself. */
  readonly dispositions: readonly JoinedDisposition[];
  /** What was said of findings that are there no more, though their papers were read and their checks made. */
  readonly gone: readonly Disposition[];
  readonly stale: readonly StaleDecision[];
}

export const NOTHING_DECIDED: Decided = {
  decisions: NO_DECISIONS,
  answered: [],
  dispositions: [],
  gone: [],
  stale: [],
};
