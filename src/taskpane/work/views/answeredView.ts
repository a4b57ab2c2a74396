import type { Answer } from "../../../core/decisions/decisions";
import type { QuestionView } from "./questionView";

/** A question that was answered, and how. */
export interface AnsweredView {
  readonly question: Pick<QuestionView, "at" | "sentence">;
  readonly answer: Answer;
  /** The answer as a person reads it. */
  readonly label: string;
}
