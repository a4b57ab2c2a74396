import { toNumber, type Rupiah } from "./rupiah";
import { terbilang } from "./amountWords";
import { readTerbilang, wordsOf, type TerbilangReading, type WrittenWord } from "./terbilangReading";
import type { TerbilangWord } from "./terbilangWords";

/**
 * Whether an amount and its words say the same. Where not, `written` is what the words say in rupiah (absent where they
 * cannot be read), `expected` the right words, and the first wrong word stands beside the one that belongs there: no
 * `expectedWord` means that a word is too many, no `firstWrongWord` that the text ends too early.
 */
export type TerbilangComparison =
  | { readonly same: true }
  | {
      readonly same: false;
      readonly written?: number;
      readonly expected: string;
      readonly firstWrongWord?: string;
      /** 0-based character offset of the wrong word in the text. */
      readonly position?: number;
      readonly expectedWord?: string;
    };

/** Compares an amount with the words written for it. Throws `RangeError` for amounts that have no words. */
export function compareTerbilang(amount: Rupiah, text: string): TerbilangComparison {
  const reading = readTerbilang(text);
  if (reading.sure && reading.value === toNumber(amount)) return { same: true };
  const expected = amountWords(amount);
  const found = inStandardWords(wordsOf(text)).filter(({ word }) => word !== "rupiah");
  const wanted = expected.split(" ").filter((word) => word !== "rupiah");
  let at = 0;
  while (found[at] !== undefined && found[at]?.word === wanted[at]) at += 1;
  const wrongWord = found[at] ?? misplacedWord(reading, wanted[at]);
  const expectedWord = wanted[at];
  return {
    same: false,
    expected,
    ...(reading.sure ? { written: reading.value } : {}),
    ...(wrongWord ? { firstWrongWord: wrongWord.written, position: wrongWord.position } : {}),
    ...(expectedWord === undefined ? {} : { expectedWord }),
  };
}

/** Right words in a wrong order, `rupiah lima`: the reading knows where it broke off. */
function misplacedWord(
  reading: TerbilangReading,
  expectedWord: string | undefined,
): Pick<TerbilangWord, "written" | "position"> | undefined {
  if (reading.sure || reading.why === "empty" || expectedWord !== undefined) return undefined;
  return { written: reading.word, position: reading.position };
}

function amountWords(amount: Rupiah): string {
  const sen = amount % 100;
  const whole = terbilang((amount - sen) / 100);
  return sen === 0 ? whole : `${whole} rupiah ${terbilang(sen)} sen`;
}

/** `satu ribu` for one thousand is `seribu`, so that a correct beginning is not called the wrong word. */
function inStandardWords(words: readonly WrittenWord[]): readonly WrittenWord[] {
  const standard: WrittenWord[] = [];
  for (const word of words) {
    const before = standard.at(-1);
    const beforeThat = standard.at(-2)?.word;
    const whole = beforeThat === undefined || ["juta", "miliar", "triliun"].includes(beforeThat);
    if (word.word === "ribu" && before?.word === "satu" && whole) {
      standard[standard.length - 1] = { ...before, word: "seribu", written: `${before.written} ${word.written}` };
    } else standard.push(word);
  }
  return standard;
}
