import { plainText } from "./decimalText";
import { samaranIn } from "./samaran";
import { isGelarBelakang, isGelarDepan, isUnmistakableGelar, looksLikeGelar } from "./gelar";

/** A person's name as written, and the titles before and the degrees behind it. */
export interface NamaParts {
  readonly nama: string;
  readonly gelarDepan: readonly string[];
  readonly gelarBelakang: readonly string[];
}

/**
 * Parts a name from titles and degrees. Behind a comma stands a degree, known or shaped like one; without a comma only
 * known degrees are taken off, since better keep a degree in a name than lose a name.
 */
export function splitNama(text: string): NamaParts {
  const [first = "", ...parts] = plainText(text)
    .replace(/^(?:\d+\s*[.)]\s*)/, "")
    .split(/\s*[,;]\s*/)
    .filter((part) => part !== "");
  const gelarBelakang: string[] = [];
  const gelarDepan: string[] = [];
  const names = [first];
  for (const part of parts) {
    const words = part.split(" ");
    if (isGelarBelakang(part)) gelarBelakang.push(part);
    else if (isGelarDepan(part)) gelarDepan.push(part);
    else if (words.every(isGelarBelakang)) gelarBelakang.push(...words);
    else if (looksLikeGelar(part)) gelarBelakang.push(part);
    else names.push(part);
  }
  const front = takeGelarDepan(names.join(" "));
  const back = takeGelarBelakang(front.rest);
  return {
    nama: back.rest,
    gelarDepan: [...front.gelar, ...gelarDepan],
    gelarBelakang: [...back.gelar, ...gelarBelakang],
  };
}

function takeGelarDepan(text: string): { readonly rest: string; readonly gelar: readonly string[] } {
  const gelar: string[] = [];
  let rest = text;
  for (;;) {
    const found = /^(K\.\s?H\.|\p{L}+\.?)[\s.]*(?=\p{L})/iu.exec(rest);
    const word = found?.[1] ?? "";
    const glued = found?.[0] === word && !word.endsWith(".");
    if (!found || glued || !(isGelarDepan(word) || /^K\.\s?H\.$/i.test(word))) return { rest, gelar };
    gelar.push(word);
    rest = rest.slice(found[0].length);
  }
}

function takeGelarBelakang(text: string): { readonly rest: string; readonly gelar: readonly string[] } {
  const gelar: string[] = [];
  let words = text.split(" ");
  for (;;) {
    // `S. Pd. I` is three words and one degree: the longest that is known goes first.
    const length = [3, 2, 1].find(
      (count) => count < words.length && isUnmistakableGelar(words.slice(-count).join(" ")),
    );
    if (length === undefined) return { rest: words.join(" "), gelar };
    gelar.unshift(words.slice(-length).join(" "));
    words = words.slice(0, -length);
  }
}

const MUHAMMAD =
  /^(?:moh|muh|mohd|muhd|mhd|md|mo[ck]?h?amm?[ae]d|mu[ck]?h?amm?[ae]d|moch|much|mochamad|mochammad|muchamad|muchammad)$/;

/** A name's words, lower case and without titles, degrees and marks; the many spellings of Muhammad are one. */
export function wordsOfName(text: string): readonly string[] {
  const words = splitNama(text)
    .nama.toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’‘`]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return words.map((word) => (words.length > 1 && MUHAMMAD.test(word) ? "muhammad" : word));
}

/**
 * A key that is equal for one person's name however degrees, case, dots and spaces vary: `Hj. NUR AINI, S. KM., M. KM`
 * and `Nuraini, S.KM, M.KM` have the same. For comparing only, never for display.
 */
export function namaKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = samaranIn(text) ?? wordsOfName(text).join("");
  if (keys.size >= KEYS_KEPT) keys.clear();
  keys.set(text, key);
  return key;
}

/** Every check that compares people asks for the same names again. */
const keys = new Map<string, string>();
const KEYS_KEPT = 150_000;

/** Short forms of common names, as `Siti` is written on lists; `St.` stands for Sutan as well. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["st", ["siti", "sitti", "sutan"]],
  ["abd", ["abdul", "abdullah"]],
]);

/** Whether two names differ only in words that one of them shortens: `Budi S.`, `M. Yusuf`, `St. Aminah`. */
export function sameButInitials(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const agree = a.map((word, index) => {
    const other = b[index] ?? "";
    return word === other ? "same" : isShortFor(word, other) || isShortFor(other, word);
  });
  return agree.every(Boolean) && agree.includes("same");
}

function isShortFor(short: string, word: string): boolean {
  return (short.length === 1 && word.startsWith(short)) || SHORT_FORMS.get(short)?.includes(word) === true;
}
