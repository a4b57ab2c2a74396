import type { Question } from "../records/records";
import type { Said } from "../records/said";
import type { FoundTable } from "../tables/foundTable";
import type { Answer } from "./decisions";
import { placeKey, type DecidedTahap } from "./decidedTables";
import type { StaleAnswer, StaleDecision } from "./staleDecision";

/** A question with the answer that stands in its place. */
export interface AnsweredQuestion {
  readonly question: Question;
  readonly answer: Answer;
}

/**
 * What people answered, looked up question by question while the papers are read, and what came of each answer. An answer
 * holds for its own cell while its text is the same; one that holds everywhere, for every cell of the same text, subject
 * and field. The answer for a cell itself goes before one that holds everywhere.
 */
export class AnswerBook implements Said {
  private readonly byCell = new Map<string, Answer>();
  private readonly byText = new Map<string, Answer>();
  private readonly held = new Map<string, AnsweredQuestion>();
  private readonly because = new Map<Answer, StaleAnswer>();

  constructor(
    private readonly answers: readonly Answer[],
    private readonly tahap: ReadonlyMap<string, DecidedTahap> = new Map(),
  ) {
    for (const answer of answers) {
      this.byCell.set(cellKey(answer), answer);
      // A blank cell says nothing that another blank cell could say as well.
      if (answer.everywhere && answer.raw !== "") this.byText.set(textKey(answer), answer);
    }
  }

  get isEmpty(): boolean {
    return this.answers.length === 0;
  }

  answerTo(question: Question): string | undefined {
    return this.answerFor(question)?.choice;
  }

  heard(question: Question, understood: boolean): void {
    const answer = this.answerFor(question);
    if (answer === undefined) return;
    if (understood) this.held.set(cellKey(question), { question, answer });
    else this.because.set(answer, "not-understood");
  }

  tahapOf(table: FoundTable): DecidedTahap | undefined {
    return this.tahap.size === 0 ? undefined : this.tahap.get(placeKey(table));
  }

  /** The questions that were answered, in the order in which they came up. */
  get answered(): readonly AnsweredQuestion[] {
    return [...this.held.values()];
  }

  /** The answers that stand in no question's place, told once the papers are read. */
  get stale(): readonly StaleDecision[] {
    const used = new Set([...this.held.values()].map(({ answer }) => answer));
    return this.answers
      .filter((answer) => !used.has(answer))
      .map((answer) => ({ what: "answer", answer, because: this.because.get(answer) ?? "not-asked" }));
  }

  private answerFor(question: Question): Answer | undefined {
    if (this.isEmpty) return undefined;
    const own = this.byCell.get(cellKey(question));
    if (own !== undefined && own.raw === question.raw) return own;
    if (own !== undefined) this.because.set(own, "text-changed");
    return this.byText.get(textKey(question));
  }
}

type Subject = Pick<Question, "at" | "about" | "field" | "raw">;

function cellKey({ at, about }: Subject): string {
  return JSON.stringify([at.file, at.sheet, at.row, at.col, about]);
}

function textKey({ about, field, raw }: Subject): string {
  return JSON.stringify([about, field, raw]);
}
