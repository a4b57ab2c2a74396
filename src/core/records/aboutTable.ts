import type { FoundTable } from "../tables/foundTable";
import type { Question } from "./records";

/** What is asked about a table as a whole: at its title, since that says what a list is, else at its first cell. */
export function questionAboutTable(
  { file, sheet, range, titles }: FoundTable,
  about: "table-kind" | "tahap",
  candidates: readonly string[],
): Question {
  const title = titles[0];
  const at = title?.at ?? { file, sheet, row: range.top, col: range.left };
  return { at, raw: title?.text ?? "", field: "keterangan", about, candidates };
}
