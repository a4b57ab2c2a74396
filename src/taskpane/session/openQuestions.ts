import type { Answer } from "../../core/decisions/decisions";
import type { QuestionView } from "../work/views/questionView";
import type { PaneState } from "./paneState";

/**
 * The questions that nobody has answered yet. One that was answered a moment ago is gone at once, before the review that
 * takes the answer up; where that review could not make sense of the answer, the question stands there again.
 */
export function openQuestions({
  questions,
  knownAnswers,
  decisions,
}: Pick<PaneState, "questions" | "knownAnswers" | "decisions">): readonly QuestionView[] {
  const known = new Set(knownAnswers);
  const fresh = decisions.answers.filter((answer) => !known.has(answer));
  return fresh.length === 0 ? questions : questions.filter((question) => !fresh.some((one) => serves(one, question)));
}

/** Whether an answer is for this question: for its cell, or for every cell of the same text. */
export function serves(
  { at, about, field, raw, everywhere }: Answer,
  question: Omit<QuestionView, "choices">,
): boolean {
  if (about !== question.about || raw !== question.raw) return false;
  const { file, sheet, row, col } = question.at;
  return (
    (at.file === file && at.sheet === sheet && at.row === row && at.col === col) ||
    (everywhere && raw !== "" && field === question.field)
  );
}
