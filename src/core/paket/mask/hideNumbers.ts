import { hideDigits, type PersonalNumber } from "./hideDigits";

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
  [/(?<![\dA-Za-z.])\d{2}\.\d{3}\.\d{3}\.\d[-.]\d{3}\.\d{3}(?![\dA-Za-z])/g, "npwp"],
  // By the word before it: without one, such digits may be an amount.
  [/(?<=\b(?:hp|wa|telp?|tlp|telepon|whatsapp|hubungi|kontak)\b[.:\s]{0,4})[+(]?\d[\d ()-]{6,18}\d/gi, "telepon"],
  [
    /(?<=\b(?:rek(?:ening)?|norek|a\/c|bri|bni|bca|btn|bsi|mandiri|nagari)\b[.:\s]{0,4})\d[\d -]{6,20}\d(?![.\d])/gi,
    "rekening",
  ],
];

const MAIL = /[\w.+-]+@(?=[\w-]+(?:\.[\w-]+)+)/g;

/** Hides every number of people in a text, and whose an e-mail is: those known from the lists however they are spaced, then those that look it. */
export function hideNumbers(text: string, known: KnownNumbers, lengths: readonly number[]): string {
  if (text.includes("@")) return hideIn(text.replace(MAIL, "***@"), known, lengths);
  return hideIn(text, known, lengths);
}

function hideIn(text: string, known: KnownNumbers, lengths: readonly number[]): string {
  if (!/\d/.test(text) || FINGERPRINT.test(text)) return text;
  const told = text.replace(DIGITS, (group) => hideKnown(group, known, lengths));
  return LIKELY.reduce((all, [pattern, kind]) => all.replace(pattern, (one) => hideDigits(one, kind)), told);
}

function hideKnown(group: string, known: KnownNumbers, lengths: readonly number[]): string {
  const digits = group.replace(/\D/g, "");
  const whole = known.get(digits);
  if (whole !== undefined) return hideDigits(group, whole);
  const hidden = digits.split("");
  for (const length of lengths) {
    for (let at = 0; length >= LONG && at + length <= digits.length; at++) {
      const part = digits.slice(at, at + length);
      const kind = known.get(part);
      if (kind !== undefined) hidden.splice(at, length, ...hideDigits(part, kind));
    }
  }
  let at = 0;
  return group.replace(/\d/g, () => hidden[at++] ?? "*");
}
