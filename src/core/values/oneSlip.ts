/**
 * Whether two words are one slip of the pen apart: one letter wrong, missing or too many, or two neighbours exchanged. Looks
 * no further than to where they differ: of many pairs of names hardly any is.
 */
export function oneSlip(a: string, b: string): boolean {
  const longer = a.length - b.length;
  if (longer > 1 || longer < -1) return false;
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (longer > 0) return endAlike(a, at + 1, b, at);
  if (longer < 0) return endAlike(a, at, b, at + 1);
  if (endAlike(a, at + 1, b, at + 1)) return true;
  const exchanged = a.charCodeAt(at) === b.charCodeAt(at + 1) && a.charCodeAt(at + 1) === b.charCodeAt(at);
  return exchanged && endAlike(a, at + 2, b, at + 2);
}

function endAlike(a: string, fromA: number, b: string, fromB: number): boolean {
  let at = 0;
  while (fromA + at < a.length && a.charCodeAt(fromA + at) === b.charCodeAt(fromB + at)) at += 1;
  return fromA + at >= a.length;
}
