import type { FoundRow } from "../tables/foundTable";
import type { Question } from "./records";
import type { TableReader } from "./cells/tableReader";

/** What a person may say that a row is: it counts, it sums other rows, or it is neither. */
export type RowChoice = Exclude<FoundRow["role"], "group">;

const CHOICES: { readonly [C in RowChoice]: C } = {
  record: "record",
  subtotal: "subtotal",
  total: "total",
  other: "other",
};

/** Whether a line counts or sums others is asked at its name, where a person looks. */
export function questionAboutRow(reader: TableReader, row: FoundRow): Question {
  const { value: raw, at } = reader.heading(row.row) ?? { value: "", at: reader.start(row.row) };
  return { at, raw, field: "uraian", about: "row", candidates: choicesFor(row) };
}

/** The choice that an answer names. */
export function rowChoiceCalled(choice: string): RowChoice | undefined {
  return Object.values(CHOICES).find((one) => one === choice);
}

/** What the row was taken for comes first. */
function choicesFor({ role }: FoundRow): readonly RowChoice[] {
  switch (role) {
    case "subtotal":
    case "total":
      return [role, "record"];
    case "other":
      return ["other", "record", "subtotal"];
    case "record":
    case "group":
      return ["record", "subtotal"];
  }
}
