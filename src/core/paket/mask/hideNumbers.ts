import { hideDigits, type PersonalNumber } from "./hideDigits";
import type { Hidden } from "./hidden";

/** Numbers of people by their digits alone. */
export type KnownNumbers = ReadonlyMap<string, PersonalNumber>;

/** Digits with no more between them than people write inside one number. */
const DIGITS = /\d(?:[ .\-'’/]{0,2}\d){4,}/g;
/** Shorter numbers are hidden only where they stand by themselves: inside of another they are there by chance. */
const LONG = 9;
/** Fingerprints of files are digits by chance. */
const FINGERPRINT = /^[0-9a-f]{64}$/;

/**
 * Numbers that look personal though no list told so, in texts of any kind. Digits that belong to a longer word or to a
 * code of the budget, whose groups are parted by dots, are none.
 */
const LIKELY: readonly (readonly [RegExp, PersonalNumber])[] = [
  [/(?<![\dA-Za-z])(?:19|20)\d{6}[ .-]?(?:19|20)\d{4}[ .-]?[12][ .-]?\d{3}(?![\dA-Za-z])/g, "nip"],
  [/(?<![\dA-Za-z.])(?:19|20)\d{13,16}(?![\dA-Za-z])/g, "nip"],
  [/(?<![\dA-Za-z.])\d{15,17}(?![\dA-Za-z])/g, "nik"],
  [/(?<![\dA-Za-z.])(?:\d{6} \d{6} \d{4}|\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4})(?![\dA-Za-z])/g, "nik"],
  [/(?<![\dA-Za-z.])(?:\+?62|0)[ -]?8\d{1,3}(?:[ .-]?\d{2,5}){2,3}(?![\dA-Za-z])/g, "telepon"],
  // Landlines: three digits of a large town or four of another, set apart or with the number behind them at once.
  [
    /(?<![\dA-Za-z./-])(?:\(0(?:2[124]|31|61)\)|0(?:2[124]|31|61)[ -])[ -]*\d{3,4}[ .-]?\d{3,4}(?![\dA-Za-z/.]\d?)/g,
    "telepon",
  ],
  [
    /(?<![\dA-Za-z./-])(?:\(0[2-79]\d{2}\)|0[2-79]\d{2}[ -]+)[ .-]*(?:\d{5,8}|\d{3,4}[ .-]\d{2,4}|\d{2,3}[ .-]\d{2,3}[ .-]\d{2,3})(?![\dA-Za-z/])/g,
    "telepon",
  ],
  [/(?<![\dA-Za-z./-])\+62[ -]?\(?[2-79]\d{1,2}\)?[ -]?\d{3,4}[ .-]?\d{2,4}(?![\dA-Za-z])/g, "telepon"],
  [/(?<![\dA-Za-z./-])0[2-79]\d{7,9}(?![\dA-Za-z/.-])/g, "telepon"],
  [/(?<![\dA-Za-z.])\d{2}\.\d{3}\.\d{3}\.\d[-.]\d{3}\.\d{3}(?![\dA-Za-z])/g, "npwp"],
  // By the word before it: without one, such digits may be an amount.
  [/(?<=\b(?:hp|wa|telp?|tlp|telepon|whatsapp|hubungi|kontak)\b[.:\s]{0,4})[+(]?\d[\d ()-]{6,18}\d/gi, "telepon"],
  [
    /(?<=\b(?:rek(?:ening)?|norek|a\/c|bri|bni|bca|btn|bsi|mandiri|nagari)\b[.:\s]{0,4})\d[\d -]{6,20}\d(?![.\d])/gi,
    "rekening",
  ],
];

const MAIL = /[\w.+-]+@(?=[\w-]+(?:\.[\w-]+)+)/g;

/**
 * Streets with what follows, and neighbourhoods. `Jalan` alone may be what a budget pays for: with a house number it is
 * where somebody is found.
 */
const ADDRESSES: readonly RegExp[] = [
  /(?<=\b(?:Jl|Jln)\b\.?\s{0,2})[^\s.,;()*][^,;()*\n]{1,60}/gi,
  /(?<=\bJalan\s)[^,;()*\n]{2,50}?\bNo\b\.?\s*\d+\w*/gi,
  /(?<=\bRT\.?\s?)\d{1,3}(?:\s*[/-]?\s*RW\.?\s*\d{1,3})?(?!\d)/gi,
];
const NOWHERE = "***";

/**
 * Hides every number of people in a text, whose an e-mail is and where somebody lives: numbers known from the lists however
 * they are spaced, then those that look it.
 */
export function hideNumbers(text: string, known: KnownNumbers, lengths: readonly number[], hidden?: Hidden): string {
  let left = text;
  if (left.includes("@")) {
    left = left.replace(MAIL, (mail) => {
      hidden?.add("surel", mail.toLowerCase());
      return "***@";
    });
  }
  if (/\b(?:jl|jln|jalan|rt)\b/i.test(left)) {
    for (const pattern of ADDRESSES) {
      left = left.replace(pattern, (address) => {
        hidden?.add("alamat", address.toLowerCase());
        return NOWHERE;
      });
    }
  }
  return hideIn(left, known, lengths, hidden);
}

function hideIn(text: string, known: KnownNumbers, lengths: readonly number[], hidden: Hidden | undefined): string {
  if (!/\d/.test(text) || FINGERPRINT.test(text)) return text;
  const told = text.replace(DIGITS, (group) => hideKnown(group, known, lengths, hidden));
  return LIKELY.reduce(
    (all, [pattern, kind]) =>
      all.replace(pattern, (one) => {
        hidden?.add(kind, one.replace(/\D/g, ""));
        return hideDigits(one, kind);
      }),
    told,
  );
}

function hideKnown(
  group: string,
  known: KnownNumbers,
  lengths: readonly number[],
  counted: Hidden | undefined,
): string {
  const digits = group.replace(/\D/g, "");
  const whole = known.get(digits);
  if (whole !== undefined) {
    counted?.add(whole, digits);
    return hideDigits(group, whole);
  }
  const hidden = digits.split("");
  for (const length of lengths) {
    for (let at = 0; length >= LONG && at + length <= digits.length; at++) {
      const part = digits.slice(at, at + length);
      const kind = known.get(part);
      if (kind === undefined) continue;
      counted?.add(kind, part);
      hidden.splice(at, length, ...hideDigits(part, kind));
    }
  }
  let at = 0;
  return group.replace(/\d/g, () => hidden[at++] ?? "*");
}
