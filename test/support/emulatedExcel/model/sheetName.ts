/**
 * What is wrong with a name for a sheet: "Rename a worksheet" (support.microsoft.com): not blank, at most 31
 * characters, none of `/ \ ? * : [ ]`, no apostrophe at either end, not "History".
 */
export function sheetNameFault(name: string): string | undefined {
  if (name.trim() === "") return "blank";
  if (name.length > 31) return "longer than 31 characters";
  if (/[\\/?*[\]:]/.test(name)) return "a forbidden character";
  if (name.startsWith("'") || name.endsWith("'")) return "an apostrophe at an end";
  if (name.toLowerCase() === "history") return "reserved";
  return undefined;
}

/**
 * Whether a table or a defined name may be called so: "Names in formulas" (support.microsoft.com): starts with a
 * letter, `_` or `\`, then letters, digits, `.` and `_`, at most 255 characters, never like a cell reference.
 */
export function isDefinedName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) return false;
  if (/^[RC]$/i.test(name) || /^R\d*C\d*$/i.test(name)) return false;
  const cell = /^([A-Z]{1,3})(\d+)$/i.exec(name);
  if (cell === null) return true;
  const letters = (cell[1] ?? "").toUpperCase();
  return letters.length === 3 && letters > "XFD";
}
