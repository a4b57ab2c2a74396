import type { PaneState, Step } from "../../session/paneState";
import { openQuestions } from "../../session/openQuestions";

/** How a step stands: nothing more to do, something to look at, or nothing to work on yet. */
export type StepState = "done" | "open" | "waiting";

export interface StepStanding {
  readonly state: StepState;
  /** How many things wait for a person. */
  readonly count: number;
}

type Known = Pick<
  PaneState,
  "sources" | "review" | "stale" | "questions" | "knownAnswers" | "decisions" | "written" | "unfit"
>;

export function stepStanding(step: Step, known: Known): StepStanding {
  // Files that cannot be read, and our own results, give nothing to work on.
  const readable = known.sources.some(({ refused, own }) => refused === undefined && !own);
  const review = readable ? known.review : undefined;
  switch (step) {
    case "sumber": {
      const refused = known.sources.filter((source) => source.refused !== undefined).length;
      if (review === undefined) return { state: "open", count: refused };
      return { state: known.stale ? "open" : "done", count: refused };
    }
    case "hasil": {
      if (review === undefined) return WAITING;
      const unsure = review.tables.filter(({ sure }) => sure === "unsure").length;
      return { state: unsure > 0 || review.tables.length === 0 ? "open" : "done", count: unsure };
    }
    case "jawab": {
      if (review === undefined) return WAITING;
      const count = openQuestions(known).length + known.unfit.length;
      return { state: count > 0 ? "open" : "done", count };
    }
    case "tulis":
      if (review === undefined) return WAITING;
      return { state: known.written?.finished === true && !known.stale ? "done" : "open", count: 0 };
  }
}

const WAITING: StepStanding = { state: "waiting", count: 0 };
