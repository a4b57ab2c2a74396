/** A name as the words that are sought, and what stands in its place. */
export interface NameSought {
  readonly words: readonly string[];
  readonly pseudonym: string;
  /** Turned around, the last name first: a comma may stand behind it. */
  readonly turned?: true;
  /** One word of a longer name: it is a name only where no firm, street or place is named. */
  readonly lone?: true;
}

/** Names by their first word, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly NameSought[]>;

const WORD = /\p{L}+(?:['’`]\p{L}+)*/gu;
/** What may stand between two words of one name. */
const BETWEEN = /^[\s.'’-]{1,4}$/;
/** What is named behind these is nobody, though it may be called after somebody. */
const NOT_OF_PERSON = new Set(
  `pt cv firma hotel bank jl jln jalan gang gedung aula kab kabupaten kota kec kecamatan kel kelurahan nagari desa jorong provinsi
   sd sdn smp smpn sma sman smk smkn universitas institut yayasan masjid musala rs rsud rsup bandara stasiun kantor dinas badan
   balai upt uptd puskesmas koperasi`.split(/\s+/),
);
/** So many words before one are looked at for these. */
const REACH = 4;
const AFTER_LAST_NAME = /^[\s.'’-]*,[\s]*$/;

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
    const found = index.get(words[at]?.[0].toLowerCase() ?? "")?.find((name) => isHere(text, words, at, name));
    if (found === undefined) continue;
    at += found.words.length - 1;
    const last = words[at];
    hidden += text.slice(done, from) + found.pseudonym;
    done = (last?.index ?? 0) + (last?.[0].length ?? 0);
  }
  return hidden + text.slice(done);
}

function isHere(
  text: string,
  words: readonly RegExpExecArray[],
  at: number,
  { words: sought, turned, lone }: NameSought,
) {
  if (lone === true && isOfPlaceOrFirm(text, words, at)) return false;
  // A single word is a name only where it is written as one: `Fajar`, not `fajar`.
  if (sought.length === 1 && !/^\p{Lu}/u.test(words[at]?.[0] ?? "")) return false;
  return sought.every((word, step) => {
    const found = words[at + step];
    if (found?.[0].toLowerCase() !== word) return false;
    const before = words[at + step - 1];
    if (step === 0 || before === undefined) return true;
    const between = text.slice(before.index + before[0].length, found.index);
    return BETWEEN.test(between) || (turned === true && step === 1 && AFTER_LAST_NAME.test(between));
  });
}

/** `Permata` in `CV Intan Permata`: the words in front, with nothing but blanks between, lead to what a firm is called by. */
function isOfPlaceOrFirm(text: string, words: readonly RegExpExecArray[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const [word, next] = [words[before], words[before + 1]];
    if (word === undefined || next === undefined) return false;
    if (!/^[\s.]{1,3}$/.test(text.slice(word.index + word[0].length, next.index))) return false;
    if (NOT_OF_PERSON.has(word[0].toLowerCase())) return true;
    if (!/^\p{Lu}/u.test(word[0])) return false;
  }
  return false;
}
