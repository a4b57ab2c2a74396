/** A part's name with forward slashes and nothing before it: writers differ in both. */
export function cleanPartName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^(\.?\/)+/, "");
}

/** The key a part is found by: writers differ in case, too. */
export function partKey(name: string): string {
  return cleanPartName(name).toLowerCase();
}

/** The part that `target`, written in a part of `folder`, points at: `../media/x` in `xl/worksheets` is `xl/media/x`. */
export function resolvePart(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

export function folderOf(part: string): string {
  return part.slice(0, Math.max(0, part.lastIndexOf("/")));
}
