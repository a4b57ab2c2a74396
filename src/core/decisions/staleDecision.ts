import type { LinkDecision, StaleLink } from "../benang/benang";
import type { Answer, PersonAnswer, TableCorrection } from "./decisions";

/**
 * A decision that no longer fits the papers and was not applied, or not wholly: to be looked at again, never lost in
 * silence.
 *
 * Of a table: its sheet was not read, no table stands where it was found, nothing that could be read stands where it was
 * drawn, it was drawn over another one, or the table has other rows now, so that roles of single rows were left out.
 * Of an answer: the cell's text has changed, nothing is asked there any more, or the answer can't be read.
 * Of two people: one of the rows says something else now, is not there any more, or other answers say the contrary.
 * Of the papers of an expense: a cell says something else now, or the expense is not there any more.
 */
export type StaleDecision =
  | { readonly what: "table"; readonly correction: TableCorrection; readonly because: StaleTable }
  | { readonly what: "answer"; readonly answer: Answer; readonly because: StaleAnswer }
  | { readonly what: "person"; readonly said: PersonAnswer; readonly because: StalePerson }
  | { readonly what: "link"; readonly link: LinkDecision; readonly because: StaleLink };

export type StaleTable = "not-read" | "table-gone" | "nothing-there" | "overlaps" | "rows-changed";
export type StaleAnswer = "text-changed" | "not-asked" | "not-understood";
export type StalePerson = "text-changed" | "not-there" | "contradicted";
