import { distance } from "fastest-levenshtein";

/** What one word of a written-out amount is worth in the grammar of Indonesian numbers. */
export type TerbilangMeaning =
  | { readonly kind: "zero" }
  | { readonly kind: "digit"; readonly value: number }
  /** `sepuluh`, `sebelas`. */
  | { readonly kind: "teen"; readonly value: number }
  | { readonly kind: "seratus" | "belas" | "puluh" | "ratus" | "rupiah" | "sen" }
  | { readonly kind: "scale"; readonly value: number }
  /** `seribu`, `sejuta`: one of a scale in a single word. */
  | { readonly kind: "one-of-scale"; readonly value: number };

/** A word as found: canonical spelling, the letters as written, and where they start (0-based character offset). */
export interface TerbilangWord {
  readonly word: string;
  readonly written: string;
  readonly position: number;
}

const DIGITS = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

const MEANINGS = new Map<string, TerbilangMeaning>([
  ["nol", { kind: "zero" }],
  ...DIGITS.map((word, index): [string, TerbilangMeaning] => [word, { kind: "digit", value: index + 1 }]),
  ["sepuluh", { kind: "teen", value: 10 }],
  ["sebelas", { kind: "teen", value: 11 }],
  ["seratus", { kind: "seratus" }],
  ["belas", { kind: "belas" }],
  ["puluh", { kind: "puluh" }],
  ["ratus", { kind: "ratus" }],
  ["ribu", { kind: "scale", value: 1e3 }],
  ["juta", { kind: "scale", value: 1e6 }],
  ["miliar", { kind: "scale", value: 1e9 }],
  ["triliun", { kind: "scale", value: 1e12 }],
  ["seribu", { kind: "one-of-scale", value: 1e3 }],
  ["sejuta", { kind: "one-of-scale", value: 1e6 }],
  ["semiliar", { kind: "one-of-scale", value: 1e9 }],
  ["setriliun", { kind: "one-of-scale", value: 1e12 }],
  ["rupiah", { kind: "rupiah" }],
  ["sen", { kind: "sen" }],
]);

/** Other spellings in use; the dictionary's spelling stands on the right. */
const SPELLINGS = new Map([
  ["milyar", "miliar"],
  ["milliar", "miliar"],
  ["millyar", "miliar"],
  ["milyard", "miliar"],
  ["milliard", "miliar"],
  ["miliard", "miliar"],
  ["semilyar", "semiliar"],
  ["semilyard", "semiliar"],
  ["trilyun", "triliun"],
  ["trilliun", "triliun"],
  ["triliyun", "triliun"],
  ["trilliyun", "triliun"],
  ["setrilyun", "setriliun"],
]);

/** The longest of the words and pairs of words that are suggested, with room for a slip. */
const LONGEST_SUGGESTION = 20;

const KNOWN = [...MEANINGS.keys(), ...SPELLINGS.keys()];

/** What a canonical word means; `undefined` for anything that is no number word. */
export function meaningOf(word: string): TerbilangMeaning | undefined {
  return MEANINGS.get(word);
}

/** Splits letters that were run together (`Limapuluh`) into number words; `undefined` where they do not divide so. */
export function splitWords(written: string, position: number): readonly TerbilangWord[] | undefined {
  if (written === "") return [];
  const lower = written.toLowerCase();
  for (const known of KNOWN) {
    if (!lower.startsWith(known)) continue;
    const rest = splitWords(written.slice(known.length), position + known.length);
    if (!rest) continue;
    return [{ word: SPELLINGS.get(known) ?? known, written: written.slice(0, known.length), position }, ...rest];
  }
  return undefined;
}

/** The number word that a misspelled one was probably meant to be; `undefined` where none is near. */
export function suggestWord(written: string): string | undefined {
  const lower = written.toLowerCase();
  if (lower.length > LONGEST_SUGGESTION) return undefined;
  const candidates = [
    ...[...MEANINGS.keys()].map((word) => ({ word, distance: distance(lower, word) })),
    ...DIGITS.flatMap((digit) =>
      ["belas", "puluh", "ratus", "ribu", "juta"].map((unit) => ({
        word: `${digit} ${unit}`,
        distance: distance(lower, digit + unit),
      })),
    ),
  ].sort((a, b) => a.distance - b.distance);
  const best = candidates[0];
  return best && best.distance <= (lower.length > 4 ? 2 : 1) ? best.word : undefined;
}
