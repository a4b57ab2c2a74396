import { digitsOf } from "./digitChains";
import { hideDigits } from "./hideDigits";
import type { Hidden } from "./hidden";
import type { KnownNumbers } from "./knownNumbers";

/** Digits with anything but letters between them: a number of so many digits does not come about by chance. */
const LOOSE = /\d(?:[^\p{L}\p{N}*]{0,8}\d){8,}/gu;
/** Shorter numbers are hidden only where they stand by themselves, written as one, or beside one that is hidden. */
const TIGHT = /\d(?:[ .\-'’/]{0,2}\d){4,7}(?![\d*]|[ .\-'’/]{1,2}\d(?!\d{0,5}[ .\-)]{0,2}\*)|[ .\-)]{1,2}\*)/g;
const INSIDE_OF_LONGER = /(?:\d[ .\-'’/]{0,2}|\*[ .\-'’]{0,2})$/;
const LONG = 9;

/** Hides the numbers of the lists wherever they stand in a text and whatever stands between their digits. */
export function hideKnown(text: string, known: KnownNumbers, hidden?: Hidden): string {
  if (known.size === 0) return text;
  const without = text.replace(LOOSE, (group) => hideInside(group, known, hidden));
  return without.replace(TIGHT, (group, at: number) => {
    const one = known.get(digitsOf(group));
    const before = without.slice(Math.max(0, at - 6), at);
    if (one === undefined || INSIDE_OF_LONGER.test(before) || isMoney(group, before)) return group;
    hidden?.add(one.kind, digitsOf(group));
    return hideDigits(group, one.kind);
  });
}

/** `7.788.990` and `Rp 7788990` are amounts even where somebody has such a telephone. */
function isMoney(group: string, before: string): boolean {
  return /^\d{1,3}(?:\.\d{3})+$/.test(group) || /(?<!\p{L})(?:Rp|IDR)[\s.]*$/iu.test(before);
}

function hideInside(group: string, known: KnownNumbers, hidden: Hidden | undefined): string {
  const digits = digitsOf(group);
  const shown = digits.split("");
  let done = 0;
  for (let at = 0; at + LONG <= digits.length; at++) {
    for (const length of known.lengths) {
      if (length < LONG) break;
      if (at + length > digits.length || at + length <= done) continue;
      const part = digits.slice(at, at + length);
      const one = known.get(part);
      if (one === undefined) continue;
      hidden?.add(one.kind, part);
      [...hideDigits(part, one.kind)].forEach((digit, place) => {
        // Where two overlap, what either hides stays hidden.
        if (at + place >= done || digit === "*") shown[at + place] = digit;
      });
      done = at + length;
      break;
    }
  }
  if (done === 0) return group;
  let at = 0;
  return group.replace(/\d/g, () => shown[at++] ?? "*");
}
