import { LONGEST_VALUE } from "./decimalText";
import { meaningOf, splitWords, suggestWord, type TerbilangMeaning, type TerbilangWord } from "./terbilangWords";

/**
 * An amount read from its words. `value` is in rupiah, sen after the point. Otherwise `word` is the word as written that
 * keeps it from being read and `position` its 0-based character offset; `suggestion` is what it was probably meant to be.
 */
export type TerbilangReading =
  | { readonly sure: true; readonly value: number; readonly words: readonly TerbilangWord[] }
  | { readonly sure: false; readonly why: "empty"; readonly word?: undefined; readonly position?: undefined }
  | {
      readonly sure: false;
      readonly why: "unknown-word" | "wrong-order";
      readonly word: string;
      readonly position: number;
      readonly suggestion?: string;
    };

/** A word of the text; `known` is false where it is no number word. */
export interface WrittenWord extends TerbilangWord {
  readonly known: boolean;
}

/** What forms print in front of the words: `(Terbilang : `, `Dengan huruf:`, `Terbilang Rupiah :`, `Rp.`. */
const LABEL =
  /^[\s=#*("'“]*(?:(?:terbilang(?:\s+(?:rupiah|rp)\b[.\s]*:)?|dengan\s+huruf)\s*:?[\s=#*("'“]*)?(?:rp\b\.?)?/i;
/** What closes an amount that is written in figures, left behind by a form: `rupiah,00`, `rupiah,-`. */
const TAIL = /,\s*(?:00|-+)[\s.=#*)"'”-]*$/;
/** One word, letters and figures without a break; `se` stands apart now and then: `se ratus`. */
const WORD = /\bse\s+(?:puluh|belas|ratus|ribu|juta)\b|[\p{L}\p{N}]+/giu;

/** The words of a written-out amount in order, without the label before it and the ornaments around it. */
export function wordsOf(text: string): readonly WrittenWord[] {
  const label = text.length - text.replace(LABEL, "").length;
  const words: WrittenWord[] = [];
  for (const found of text.replace(TAIL, "").slice(label).matchAll(WORD)) {
    const position = label + found.index;
    const [written] = found;
    if (/^se\s/i.test(written)) {
      words.push({ word: written.toLowerCase().replace(/\s+/, ""), written, position, known: true });
    } else {
      const parts = written.length > LONGEST_VALUE ? undefined : splitWords(written, position);
      if (parts) words.push(...parts.map((part) => ({ ...part, known: true })));
      else words.push({ word: written.toLowerCase(), written, position, known: false });
    }
  }
  return words;
}

/**
 * Reads an amount in words, strictly: a misspelled word is reported with a suggestion, never passed over, since a
 * payment may not stand on a guess.
 */
export function readTerbilang(text: string): TerbilangReading {
  const words = wordsOf(text);
  const last = words.at(-1);
  if (!last) return { sure: false, why: "empty" };
  const stranger = words.find(({ known }) => !known);
  if (stranger) {
    const suggestion = suggestWord(stranger.written);
    const { written: word, position } = stranger;
    return { sure: false, why: "unknown-word", word, position, ...(suggestion === undefined ? {} : { suggestion }) };
  }
  const reader = new NumberReader(words.map(({ word }) => meaningOf(word)));
  const value = reader.readAmount();
  if (value !== undefined) return { sure: true, value, words: words.map(withoutKnown) };
  const { written: word, position } = words[reader.at] ?? last;
  return { sure: false, why: "wrong-order", word, position };
}

function withoutKnown({ word, written, position }: WrittenWord): TerbilangWord {
  return { word, written, position };
}

/** Walks the words once; `at` stays at the first word that does not fit. */
class NumberReader {
  at = 0;
  constructor(private readonly words: readonly (TerbilangMeaning | undefined)[]) {}

  /** `<number> [rupiah] [<number> sen]`, or `<number> sen`; `undefined` where a word does not fit. */
  readAmount(): number | undefined {
    const first = this.readNumber();
    if (first === undefined) return undefined;
    if (this.take("sen")) return this.atEnd() && first < 100 ? first / 100 : undefined;
    if (!this.take("rupiah") || this.atEnd()) return this.atEnd() ? first : undefined;
    const sen = this.readNumber();
    if (sen === undefined || sen > 99 || !this.take("sen") || !this.atEnd()) return undefined;
    return (first * 100 + sen) / 100;
  }

  private readNumber(): number | undefined {
    if (this.take("zero")) return 0;
    let value = 0;
    let limit = Infinity;
    const start = this.at;
    while (!this.atEnd()) {
      const before = this.at;
      const next = this.words[before];
      if (next?.kind === "one-of-scale") {
        if (next.value >= limit) break;
        this.at += 1;
        value += next.value;
        limit = next.value;
        continue;
      }
      const group = this.readGroup();
      if (group === 0) break;
      const scale = this.words[this.at];
      if (scale?.kind !== "scale") return value + group;
      if (scale.value >= limit) return undefined;
      this.at += 1;
      value += group * scale.value;
      limit = scale.value;
    }
    return this.at === start ? undefined : value;
  }

  /** A number of 1 to 999, or 0 where none starts here. */
  private readGroup(): number {
    let value = 0;
    const next = this.digit();
    if (this.take("seratus")) value = 100;
    else if (next > 1 && this.words[this.at + 1]?.kind === "ratus") {
      value = next * 100;
      this.at += 2;
    }
    return value + this.readBelowHundred();
  }

  private readBelowHundred(): number {
    const first = this.words[this.at];
    if (first?.kind === "teen") {
      this.at += 1;
      return first.value;
    }
    const digit = this.digit();
    if (digit === 0) return 0;
    this.at += 1;
    if (digit > 1 && this.take("belas")) return 10 + digit;
    if (digit > 1 && this.take("puluh")) {
      const unit = this.digit();
      if (unit > 0) this.at += 1;
      return digit * 10 + unit;
    }
    return digit;
  }

  private digit(): number {
    const next = this.words[this.at];
    return next?.kind === "digit" ? next.value : 0;
  }

  private take(kind: TerbilangMeaning["kind"]): boolean {
    if (this.words[this.at]?.kind !== kind) return false;
    this.at += 1;
    return true;
  }

  private atEnd(): boolean {
    return this.at >= this.words.length;
  }
}
