/** A word of a text, and where it stands. */
export interface NamedWord {
  readonly text: string;
  /** Its letters alone: `Nur'Aini`, `Nur’aini` and `Nuraini` are one name, `André` and `Andre` too. */
  readonly lower: string;
  readonly from: number;
  readonly to: number;
  /** Of the first word of several that are run together: all of them as one, for `LaOde` is `Laode` too. */
  readonly run?: WordRun;
}

/** Words that are run together, as one. */
export interface WordRun {
  readonly lower: string;
  /** How many words it is. */
  readonly words: number;
}

/** Accents on their own, and what a copied text may hide inside of a word: soft hyphens, joiners. */
const UNSEEN = "\\p{M}\\u200d\\u200c\\u00ad\\u2060\\ufeff";
const WORD = new RegExp(`\\p{L}[\\p{L}${UNSEEN}]*(?:['’\`]\\p{L}[\\p{L}${UNSEEN}]*)*`, "gu");
const NOT_LETTERS = new RegExp(`['’\`${UNSEEN}]`, "gu");
/** `Wahyudin` and `Sarkowi` of `WahyudinSarkowi`, `SPJ` and `Budi` of `SPJBudi`. */
const BETWEEN_HUMPS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** The words of a text, those that are run together in camel case apart. */
export function wordsIn(text: string): readonly NamedWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => humpsOf(word, index));
}

function humpsOf(word: string, index: number): readonly NamedWord[] {
  const parts = word.split(BETWEEN_HUMPS);
  let from = index;
  return parts.map((text, nth) => {
    const one = { text, lower: lettersOf(text), from, to: from + text.length };
    from = one.to;
    return nth === 0 && parts.length > 1 ? { ...one, run: { lower: lettersOf(word), words: parts.length } } : one;
  });
}

function lettersOf(word: string): string {
  return word.normalize("NFD").replace(NOT_LETTERS, "").toLowerCase();
}

export function wordsOfName(text: string): readonly string[] {
  return wordsIn(text).map(({ lower }) => lower);
}

/** The words of a name as they are parted by more than a capital: `laode` of `LaOde`. */
export function wordsAsWritten(text: string): readonly string[] {
  return [...text.matchAll(WORD)].map(([word]) => lettersOf(word));
}
