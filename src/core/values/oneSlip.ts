import { distance } from "fastest-levenshtein";

/** Whether two words are one slip of the pen apart: one letter wrong, missing or too many, or two neighbours exchanged. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const apart = distance(a, b);
  if (apart !== 2 || a.length !== b.length) return apart <= 1;
  const at = [...a].findIndex((letter, index) => letter !== b.charAt(index));
  return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2);
}
