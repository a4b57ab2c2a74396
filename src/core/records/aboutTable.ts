import type { FoundTable } from "../tables/foundTable";
import type { Question } from "./records";
import { namesTahap } from "./people/tahap";

/** Who writes, and from where: it stands over every list of the office. */
const LETTERHEAD =
  /^\s*(?:pemerintah|pemprov|pemkab|pemkot|dinas|badan|kantor|sekretariat|kecamatan|kelurahan|uptd?|jalan|jl|jln|telp|telepon|website|laman|email)\b/i;

/**
 * What is asked about a table as a whole: at the title that names it, since that says what a list is, else at its first
 * cell. The name of the office alone names no list.
 */
export function questionAboutTable(
  { file, sheet, range, titles }: FoundTable,
  about: "table-kind" | "tahap",
  candidates: readonly string[],
): Question {
  const title = titles.find(({ text }) => namesTahap(text)) ?? titles.find(({ text }) => !LETTERHEAD.test(text));
  const at = title?.at ?? { file, sheet, row: range.top, col: range.left };
  return { at, raw: title?.text ?? "", field: "keterangan", about, candidates };
}
