import { NO_DECISIONS, type Answer } from "../../../src/core/decisions/decisions";
import { openQuestions } from "../../../src/taskpane/session/openQuestions";
import type { QuestionView } from "../../../src/taskpane/work/views/questionView";

function asked(row: number, raw: string): QuestionView {
  const at = { file: "hadir.xlsx", sheet: "Hadir", row, col: 5 };
  return {
    at,
    about: "kab-kota",
    field: "kab_kota",
    raw,
    sentence: "?",
    choices: [],
    alike: 1,
    table: undefined,
    row: [],
  };
}

function answered(question: QuestionView, everywhere: boolean): Answer {
  const { at, about, field, raw } = question;
  return { at, about, field, raw, choice: "Kota Solok", everywhere };
}

const FIRST = asked(4, "Solok");
const SECOND = asked(9, "Solok");
const OTHER = asked(11, "Pasaman");
const QUESTIONS = [FIRST, SECOND, OTHER];

function open(answers: readonly Answer[], knownAnswers: readonly Answer[] = []) {
  return openQuestions({ questions: QUESTIONS, knownAnswers, decisions: { ...NO_DECISIONS, answers } });
}

describe("the questions that are still open", () => {
  it("lose one that was answered a moment ago, and no other of the same text", () => {
    expect(open([answered(FIRST, false)])).toEqual([SECOND, OTHER]);
  });

  it("lose all of the same text where the answer holds for all", () => {
    expect(open([answered(FIRST, true)])).toEqual([OTHER]);
  });

  it("keep one that the review asks again although it knew the answer: the answer made no sense", () => {
    const given = answered(FIRST, false);
    expect(open([given], [given])).toEqual(QUESTIONS);
  });

  it("keep every blank cell but the one that was answered: a blank says nothing of another", () => {
    const blanks = [asked(4, ""), asked(5, "")];
    const answers = [answered(asked(4, ""), true)];
    const left = openQuestions({ questions: blanks, knownAnswers: [], decisions: { ...NO_DECISIONS, answers } });
    expect(left).toEqual([asked(5, "")]);
  });

  it("keep one whose cell says something else by now", () => {
    expect(open([answered(asked(4, "Kab. Solok"), false)])).toEqual(QUESTIONS);
  });
});
