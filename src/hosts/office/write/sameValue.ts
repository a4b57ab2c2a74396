/** Whether Excel kept a value: numbers to the 15 digits that it holds, texts to the letter. */
export function isKept(written: unknown, read: unknown): boolean {
  if (written === read) return true;
  if (typeof written === "number" && typeof read === "number") return written.toPrecision(15) === read.toPrecision(15);
  // A leading apostrophe is Excel's own sign for "this is text", and may be taken as such.
  return typeof written === "string" && written.startsWith("'") && read === written.slice(1);
}

export function areKept(written: readonly (readonly unknown[])[], read: readonly (readonly unknown[])[]): boolean {
  return written.every((row, down) => row.every((value, across) => isKept(value, read[down]?.[across])));
}
