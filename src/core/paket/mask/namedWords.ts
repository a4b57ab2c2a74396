/** A word of a text, and where it stands. */
export interface NamedWord {
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /\p{L}+(?:['’`]\p{L}+)*/gu;
/** `Wahyudin` and `Sarkowi` of `WahyudinSarkowi`. */
const HUMP = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}]+/gu;
const HUMPED = /\p{Ll}\p{Lu}/u;

/** The words of a text, those that are run together in camel case apart. */
export function wordsIn(text: string): readonly NamedWord[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => placed(word, index));
  if (!HUMPED.test(text)) return words;
  return words.flatMap((word) =>
    [...word.text.matchAll(HUMP)].map(({ 0: part, index }) => placed(part, word.from + index)),
  );
}

function placed(text: string, from: number): NamedWord {
  return { text, lower: text.toLowerCase(), from, to: from + text.length };
}

export function wordsOfName(text: string): readonly string[] {
  return wordsIn(text).map(({ lower }) => lower);
}
