import type { Question } from "../core/records/records";
import type { NameMessages } from "./names";

/** What a list of people is called, by its stage; a word that is no stage is shown as it is. */
export function listName(tahap: string, { became }: NameMessages): string {
  return tahap in became ? became[tahap as keyof NameMessages["became"]] : tahap;
}

/** What an answer is called in a sentence: kinds, stages and roles of rows are codes. */
export function choiceName(about: Question["about"], choice: string, names: NameMessages): string {
  if (about === "tahap" || about === "table-kind") return listName(choice, names);
  if (about === "kab-kota" && choice in names.originChoice)
    return names.originChoice[choice as keyof NameMessages["originChoice"]];
  return about === "row" && choice in names.rowChoice
    ? names.rowChoice[choice as keyof NameMessages["rowChoice"]]
    : choice;
}
