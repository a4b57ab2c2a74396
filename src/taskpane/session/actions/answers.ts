import type { Answer } from "../../../core/decisions/decisions";
import type { QuestionView } from "../../work/views/questionView";
import type { Pane } from "../pane";
import { keepAndReview } from "./keepAndReview";

/** Answers one question, or every open one with the same text, subject and field. */
export function answer(pane: Pane, question: QuestionView, choice: string, everywhere: boolean): Promise<void> {
  const { at, about, field, raw } = question;
  const given: Answer = { at, about, field, raw, choice, everywhere };
  return keepAnswers(pane, (answers) => [...answers, given]);
}

export function takeBack(pane: Pane, given: Answer): Promise<void> {
  return keepAnswers(pane, (answers) => answers.filter((one) => one !== given && !sameAnswer(one, given)));
}

export function keepAnswers(pane: Pane, change: (answers: readonly Answer[]) => readonly Answer[]): Promise<void> {
  return keepAndReview(pane, (decisions) => ({ ...decisions, answers: change(decisions.answers) }));
}

/** Answers that came back from the worker are copies. */
function sameAnswer(a: Answer, b: Answer): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
