/**
 * Files that were given together under one name, or under one that is `here` already, told apart by a number behind it:
 * papers of two folders are two papers.
 */
export function tellApart(files: readonly File[], here: readonly string[] = []): readonly File[] {
  const taken = new Set(here);
  return files.map((file) => {
    const name = freeName(file.name, taken);
    taken.add(name);
    return name === file.name ? file : new File([file], name, { type: file.type, lastModified: file.lastModified });
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const [, stem = name, ending = ""] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  for (let number = 2; ; number += 1) {
    const next = `${stem} (${number})${ending}`;
    if (!taken.has(next)) return next;
  }
}
