import type { Question } from "../records/records";
import type { SheetWords } from "./words";

/** What a choice is called: kinds, stages and roles of rows are codes, everything else is written as a person would. */
export function choiceLabel(about: Question["about"], choice: string, words: SheetWords): string {
  return namesOf(about, words)[choice] ?? choice;
}

function namesOf(about: Question["about"], words: SheetWords): Readonly<Record<string, string>> {
  if (about === "table-kind") return words.jejak.kind;
  if (about === "tahap") return words.tahap;
  if (about === "kab-kota") return words.peserta.originChoice;
  return about === "row" ? words.perluDiperiksa.rowChoice : {};
}
