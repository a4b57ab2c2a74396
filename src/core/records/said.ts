import type { FoundTable } from "../tables/foundTable";
import type { Tahap } from "./peserta";
import type { Question } from "./records";

/** What people said about questions and lists, as far as reading records needs it. */
export interface Said {
  /** The reading that was chosen for a question, as a person wrote it; undefined where it is to be asked. */
  answerTo(question: Question): string | undefined;
  /** Is told of each answer that was given to a question whether it could be read, and so holds. */
  heard(question: Question, understood: boolean): void;
  /** The stage that was decided for a list of people: for this list by hand, or for lists of its layout. */
  tahapOf(table: FoundTable): { readonly tahap: Tahap; readonly by: "hand" | "layout" } | undefined;
}

export const NOTHING_SAID: Said = {
  answerTo: () => undefined,
  heard: () => undefined,
  tahapOf: () => undefined,
};
