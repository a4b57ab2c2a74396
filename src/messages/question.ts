import type { NameMessages } from "./names";

/** What a list of people is called, by its stage; a word that is no stage is shown as it is. */
export function listName(tahap: string, { became }: NameMessages): string {
  return tahap in became ? became[tahap as keyof NameMessages["became"]] : tahap;
}
