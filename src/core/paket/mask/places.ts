import type { Review } from "../../review";

/** Names of files and sheets, with what stands in their place where a name of a person stands in them. */
export type Places = ReadonlyMap<string, string>;

/** How files and sheets of the papers and of the decisions are called, files without what tells their kind too. */
export function namesOfPlaces({ sheets, decided }: Review): readonly string[] {
  const { tables, answers, dispositions, people } = decided.decisions;
  const told = [
    ...tables,
    ...answers.map(({ at }) => at),
    ...dispositions.flatMap(({ finding }) => finding.at),
    ...people.flatMap(({ rows }) => rows.map(({ at }) => at)),
  ];
  const names = [...sheets, ...told].flatMap(({ file, sheet }) => [file, file.replace(/\.[a-z]{2,4}$/i, ""), sheet]);
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/** The text with the names of places in it hidden, where they stand by themselves. */
export function hidePlaces(text: string, places: Places): string {
  let left = text;
  for (const [name, hidden] of places) {
    if (!left.includes(name)) continue;
    left = left
      .split(name)
      .reduce((before, after) => before + (isWord(before.slice(-1), after.charAt(0)) ? hidden : name) + after);
  }
  return left;
}

function isWord(before: string, after: string): boolean {
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}
