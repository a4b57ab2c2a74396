import type { Answer } from "../../../core/decisions/decisions";
import type { QuestionView } from "../../work/views/questionView";
import type { Pane } from "../pane";
import { reviewAgain } from "./review";
import { saveDecisions } from "./saveDecisions";

/** Answers one question, or every open one with the same text, subject and field. */
export function answer(pane: Pane, question: QuestionView, choice: string, everywhere: boolean): Promise<void> {
  const { at, about, field, raw } = question;
  const given: Answer = { at, about, field, raw, choice, everywhere };
  return keepAnswers(pane, (answers) => [...answers, given]);
}

export function takeBack(pane: Pane, given: Answer): Promise<void> {
  return keepAnswers(pane, (answers) => answers.filter((one) => one !== given && !sameAnswer(one, given)));
}

/** Panes whose answers are being reviewed: what is answered meanwhile waits for the next round. */
const busy = new WeakSet<Pane>();

/**
 * Keeps the answers at once, and reviews when nothing else is under way: who answers ten questions in a row need not wait
 * for ten reviews.
 */
export async function keepAnswers(
  pane: Pane,
  change: (answers: readonly Answer[]) => readonly Answer[],
): Promise<void> {
  const { store } = pane;
  const before = store.getState().decisions;
  const decisions = { ...before, answers: change(before.answers) };
  store.setState({ decisions, stale: true });
  const trouble = await saveDecisions(pane);
  if (trouble !== undefined) store.setState({ trouble });
  if (busy.has(pane)) return;
  busy.add(pane);
  try {
    for (;;) {
      const reviewed = store.getState().decisions;
      await reviewAgain(pane);
      if (store.getState().decisions === reviewed) break;
    }
    if (trouble !== undefined) store.setState({ trouble });
  } finally {
    busy.delete(pane);
  }
}

/** Answers that came back from the worker are copies. */
function sameAnswer(a: Answer, b: Answer): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
