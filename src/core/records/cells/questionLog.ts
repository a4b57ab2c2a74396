import type { CellRef } from "../../cells/cellRef";
import type { Question } from "../records";
import { NOTHING_SAID } from "../said";

/** Collects what must be asked, once for each cell and subject: a merged cell is read for every row it covers. */
export class QuestionLog {
  private readonly asked = new Map<string, Map<string, Map<Question["about"], Set<number>>>>();
  readonly questions: Question[] = [];

  constructor(readonly said = NOTHING_SAID) {}

  /** The reading that a person chose, where `read` can make it out of their words; asked otherwise. */
  settle<T>(question: Question, read: (choice: string) => T | undefined): T | undefined {
    const value = this.answered(question, read);
    if (value === undefined) this.ask(question);
    return value;
  }

  /** The reading that a person chose, where there is one. */
  answered<T>(question: Question, read: (choice: string) => T | undefined): T | undefined {
    const choice = this.said.answerTo(question);
    if (choice === undefined) return undefined;
    const value = read(choice);
    this.said.heard(question, value !== undefined);
    return value;
  }

  ask(question: Question): void {
    const cells = this.cellsAsked(question.at, question.about);
    const cell = keyOf(question.at);
    if (cells.has(cell)) return;
    cells.add(cell);
    this.questions.push(question);
  }

  /** Whether a cell was asked about. */
  asks(at: CellRef, about: Question["about"]): boolean {
    return this.cellsAsked(at, about).has(keyOf(at));
  }

  private cellsAsked({ file, sheet }: CellRef, about: Question["about"]): Set<number> {
    const ofFile = entry(this.asked, file, () => new Map<string, Map<Question["about"], Set<number>>>());
    const ofSheet = entry(ofFile, sheet, () => new Map<Question["about"], Set<number>>());
    return entry(ofSheet, about, () => new Set<number>());
  }
}

/** Sheets have at most 16,384 columns, so the number is one cell's alone. */
function keyOf({ row, col }: CellRef): number {
  return row * 16_384 + col;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
