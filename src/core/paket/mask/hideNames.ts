/** A name as the words that are sought, and what stands in its place. */
export interface NameSought {
  readonly words: readonly string[];
  readonly pseudonym: string;
}

/** Names by their first word, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly NameSought[]>;

const WORD = /\p{L}+(?:['’`]\p{L}+)*/gu;
/** What may stand between two words of one name. */
const BETWEEN = /^[\s.'’-]{1,4}$/;

export function wordsOfName(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase());
}

export function nameIndex(names: readonly NameSought[]): NameIndex {
  const index = new Map<string, NameSought[]>();
  for (const name of names) {
    const first = name.words[0];
    if (first === undefined) continue;
    const list = index.get(first);
    if (list === undefined) index.set(first, [name]);
    else list.push(name);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Puts pseudonyms in the place of every name that stands in a text word for word, whatever its case. */
export function hideNames(text: string, index: NameIndex): string {
  if (index.size === 0) return text;
  const words = [...text.matchAll(WORD)];
  let done = 0;
  let hidden = "";
  for (let at = 0; at < words.length; at++) {
    const from = words[at]?.index ?? 0;
    const found = index.get(words[at]?.[0].toLowerCase() ?? "")?.find(({ words: sought }) => {
      return sought.every((word, step) => isNext(text, words, at + step, step > 0, word));
    });
    if (found === undefined) continue;
    at += found.words.length - 1;
    const last = words[at];
    hidden += text.slice(done, from) + found.pseudonym;
    done = (last?.index ?? 0) + (last?.[0].length ?? 0);
  }
  return hidden + text.slice(done);
}

function isNext(text: string, words: readonly RegExpExecArray[], at: number, goesOn: boolean, sought: string): boolean {
  const word = words[at];
  if (word?.[0].toLowerCase() !== sought) return false;
  const before = words[at - 1];
  if (!goesOn || before === undefined) return true;
  return BETWEEN.test(text.slice(before.index + before[0].length, word.index));
}
