import { useMemo } from "react";
import { usePaneState } from "../../session/usePane";
import type { Step } from "../../session/paneState";
import { stepStanding, type StepStanding } from "./stepState";

export function useStandings(): { readonly [S in Step]: StepStanding } {
  const sources = usePaneState((state) => state.sources);
  const review = usePaneState((state) => state.review);
  const stale = usePaneState((state) => state.stale);
  const questions = usePaneState((state) => state.questions);
  const knownAnswers = usePaneState((state) => state.knownAnswers);
  const decisions = usePaneState((state) => state.decisions);
  const written = usePaneState((state) => state.written);
  const unfit = usePaneState((state) => state.unfit);
  return useMemo(() => {
    const known = { sources, review, stale, questions, knownAnswers, decisions, written, unfit };
    return {
      sumber: stepStanding("sumber", known),
      hasil: stepStanding("hasil", known),
      jawab: stepStanding("jawab", known),
      tulis: stepStanding("tulis", known),
    };
  }, [sources, review, stale, questions, knownAnswers, decisions, written, unfit]);
}
