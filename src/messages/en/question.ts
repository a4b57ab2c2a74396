import type { Question } from "../../core/records/records";
import { noSuchDate } from "../../core/values/noSuchDate";
import { formatMonth } from "../format";
import { listName } from "../question";
import { names } from "./names";

/** What a person is asked about one cell, in English. */
export function questionOf({ raw, about, candidates }: Question): string {
  const written = String(raw);
  const choices = (of: readonly string[]) => of.join(" or ");
  if (about === "tahap") {
    if (candidates.includes("tercetak"))
      return `No signature can be seen on the list ${written === "" ? "here" : `"${written}"`} (a signature that is a picture can't be read). If it was signed on paper and everyone on it came, answer ${names.became.hadir}; if not, answer ${names.became.tercetak}.`;
    const lists = candidates.map((one) => listName(one, names));
    return `What kind of list is ${written === "" ? "this one" : `"${written}"`}: ${choices(lists)}?`;
  }
  if (about === "table-kind") {
    return `It is not clear what the table ${written === "" ? "here" : `"${written}"`} holds. Is it people, budget, realisasi, BKU or kuitansi?`;
  }
  if (about === "row") {
    return `It is not certain whether the row ${written === "" ? "here" : `"${written}"`} counts, or sums other rows. Look at it in its sheet.`;
  }
  const what = names.questionAbout[about];
  if (written === "") return `This cell is blank, though it should hold ${what}${ofChoices(choices(candidates))}`;
  const impossible = about === "date" ? whyImpossible(written) : undefined;
  if (impossible !== undefined)
    return `No calendar has "${written}": ${impossible}. What date is meant? Until this is answered the date of this row is not checked.`;
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0)
    return `"${written}" is not certain as ${what}. Is it ${only}? If not, write what is meant.`;
  return candidates.length === 0
    ? `"${written}" could not be read as ${what}. What is meant?`
    : `"${written}" is not certain as ${what}: ${choices(candidates)}?`;
}

function ofChoices(choices: string): string {
  return choices === "" ? ". Which?" : `. Is it ${choices}?`;
}

function whyImpossible(written: string): string | undefined {
  const why = noSuchDate(written);
  if (why?.what === "month") return `there is no month ${why.month}`;
  if (why?.what === "year") return `the year ${why.year} is a slip of the pen`;
  return why && `${formatMonth(why.date, "en")} has ${why.last} days`;
}
