import { wordsIn, type NamedWord } from "./namedWords";

/** A name as the words that are sought, and what stands in its place. */
export interface NameSought {
  readonly words: readonly string[];
  readonly pseudonym: string;
  /** Turned around, the last name first: a comma may stand behind it. */
  readonly turned?: true;
  /** One word of a longer name: it is a name only where no firm, street or place is named. */
  readonly lone?: true;
  /** All words of a longer name written as one: nothing else is written so, in whatever case. */
  readonly joined?: true;
}

/** Names by their first word, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly NameSought[]>;

/** What may stand between two words of one name. */
const BETWEEN = /^[\s._'’\p{Pd}]{0,4}$/u;
/** Shorter words are names only behind what somebody is addressed by. */
const LONG_ENOUGH = 4;
/** Behind these stands a name, however short and in whatever case. */
const ADDRESSED = new Set(["sdr", "sdri", "saudara", "saudari", "bapak", "bpk", "pak", "ibu", "bu", "an", "kpd"]);
/** What is named behind these is nobody, though it may be called after somebody. */
const NOT_OF_PERSON = new Set(
  `pt cv firma hotel bank jl jln jalan gang gedung aula kab kabupaten kota kec kecamatan kel kelurahan nagari desa jorong provinsi
   sd sdn smp smpn sma sman smk smkn universitas institut yayasan masjid musala rs rsud rsup bandara stasiun kantor dinas badan
   balai upt uptd puskesmas koperasi`.split(/\s+/),
);
/** So many words before one are looked at for these. */
const REACH = 4;
const AFTER_LAST_NAME = /^[\s.'’-]*,[\s]*$/;

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

/**
 * Puts pseudonyms in the place of every name that stands in a text word for word, whatever its case. `anyCase`: a single
 * word in lower case is one too, as in names of files.
 */
export function hideNames(text: string, index: NameIndex, anyCase = false): string {
  if (index.size === 0) return text;
  const words = wordsIn(text);
  let done = 0;
  let hidden = "";
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined) continue;
    const found = longestAt(text, words, at, index, anyCase);
    if (found === undefined) continue;
    at = found.end - 1;
    hidden += text.slice(done, first.from) + found.name.pseudonym;
    done = words[at]?.to ?? first.to;
    // The number of a pseudonym ends where it ends: `Budi2`.
    if (/\d/.test(text.charAt(done))) hidden += " ";
  }
  return hidden + text.slice(done);
}

interface NameFound {
  readonly name: NameSought;
  /** Behind its last word. */
  readonly end: number;
}

/** The name at a word that takes in most of the text, be its words run together or apart. */
function longestAt(
  text: string,
  words: readonly NamedWord[],
  at: number,
  index: NameIndex,
  anyCase: boolean,
): NameFound | undefined {
  const { lower, run } = words[at] ?? {};
  let longest: NameFound | undefined;
  for (const first of [lower, run?.lower]) {
    for (const name of (first === undefined ? undefined : index.get(first)) ?? []) {
      const end = endOf(name, text, words, at);
      if (end === undefined || end <= (longest?.end ?? at) || !isName(name, text, words, at, anyCase)) continue;
      longest = { name, end };
    }
  }
  return longest;
}

/** Where a name that begins at a word ends; undefined where another stands there. */
function endOf(
  { words: sought, turned }: NameSought,
  text: string,
  words: readonly NamedWord[],
  at: number,
): number | undefined {
  let end = at;
  for (const [step, word] of sought.entries()) {
    const [before, found] = [words[end - 1], words[end]];
    if (step > 0 && before !== undefined && found !== undefined) {
      const between = text.slice(before.to, found.from);
      if (!BETWEEN.test(between) && !(turned === true && step === 1 && AFTER_LAST_NAME.test(between))) return undefined;
    }
    if (found?.lower === word) end += 1;
    else if (found?.run?.lower === word) end += found.run.words;
    else return undefined;
  }
  return end;
}

/** Whether what is written as a name there is meant as one. */
function isName(
  { words: [first = "", second], lone, joined }: NameSought,
  text: string,
  words: readonly NamedWord[],
  at: number,
  anyCase: boolean,
): boolean {
  if (lone === true && isOfPlaceOrFirm(text, words, at)) return false;
  if (second !== undefined || joined === true || isAddressed(text, words, at)) return true;
  // A single word is a name only where it is written as one: `Fajar`, not `fajar`.
  return first.length >= LONG_ENOUGH && (anyCase || startsCapital(words[at]));
}

function startsCapital(word: NamedWord | undefined): boolean {
  return /^\p{Lu}/u.test(word?.text ?? "");
}

/** `Nur` in `an. Nur` and `fajar` in `sdr. fajar`. */
function isAddressed(text: string, words: readonly NamedWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || !/^[\s.:]{1,3}$/.test(text.slice(before.to, word.from)))
    return false;
  return ADDRESSED.has(before.lower) || (before.lower === "n" && words[at - 2]?.lower === "a");
}

/** `Permata` in `CV Intan Permata`: the words in front, with nothing but blanks between, lead to what a firm is called by. */
function isOfPlaceOrFirm(text: string, words: readonly NamedWord[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const [word, next] = [words[before], words[before + 1]];
    if (word === undefined || next === undefined) return false;
    if (!/^[\s.]{1,3}$/.test(text.slice(word.to, next.from))) return false;
    if (NOT_OF_PERSON.has(word.lower)) return true;
    if (!startsCapital(word)) return false;
  }
  return false;
}
