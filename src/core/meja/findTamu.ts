import { distance } from "fastest-levenshtein";
import { fold } from "../tables/words/fold";
import { wordsOfName } from "../values/namaOrang";
import { soundOfName } from "../values/soundOfName";
import type { Tamu } from "./people";

/** What a person can be found by, made once a book and asked at each letter. */
export interface Findable {
  readonly tamu: Tamu;
  readonly name: readonly string[];
  readonly sounds: readonly string[];
  readonly nip: string;
  /** Words of place, post and office. */
  readonly about: readonly string[];
}

/** `placeName` gives the words of a place by its code. */
export function findable(tamu: Tamu, placeName: (asal: string) => string): Findable {
  const { nama, nip, jabatan, instansi, asal } = tamu.data;
  const name = wordsOfName(nama);
  return {
    tamu,
    name,
    sounds: name.map(soundOfName),
    nip: nip.replace(/\D/g, ""),
    about: fold(`${placeName(asal)} ${jabatan} ${instansi}`)
      .split(" ")
      .filter((word) => word !== ""),
  };
}

/** Letters from which on a search is worth its list. */
export const LEAST_LETTERS = 3;

/**
 * Those whom a few typed letters fit, the likeliest first. Each typed word must fit something: the beginning of a word of the
 * name, as it is written or as it sounds; digits of the NIP; a word of place, post or office.
 */
export function findTamu(people: readonly Findable[], typed: string, most: number): readonly Tamu[] {
  const digits = typed.replace(/\D/g, "");
  const words = /\p{L}/u.test(typed) ? wordsOfName(typed) : [];
  if (words.join("").length + digits.length < LEAST_LETTERS) return [];
  const sought = (words.length > 0 ? words : [digits]).map((word) => ({ word, sound: soundOfName(word) }));
  const found = people.flatMap((one) => {
    const cost = costOf(one, sought);
    return cost === undefined ? [] : [{ tamu: one.tamu, cost }];
  });
  return found
    .sort((a, b) => a.cost - b.cost || (a.tamu.data.nama < b.tamu.data.nama ? -1 : 1))
    .slice(0, most)
    .map(({ tamu }) => tamu);
}

/** A typed word, and how it sounds: made once for all people. */
interface Sought {
  readonly word: string;
  readonly sound: string;
}

function costOf(one: Findable, words: readonly Sought[]): number | undefined {
  let sum = 0;
  for (const word of words) {
    const cost = wordCost(one, word);
    if (cost === undefined) return undefined;
    sum += cost;
  }
  return sum;
}

/** 0 for the first word of a name, more the looser the fit; undefined where nothing fits. */
function wordCost({ name, sounds, nip, about }: Findable, { word, sound }: Sought): number | undefined {
  if (/^\d+$/.test(word)) return nip.includes(word) ? 0 : undefined;
  if (name[0]?.startsWith(word) === true) return 0;
  if (name.some((part) => part.startsWith(word)) || name.join("").startsWith(word)) return 1;
  if (about.some((part) => part.startsWith(word))) return 3;
  if (sound.length > 1 && sounds.some((part) => part.startsWith(sound))) return 4;
  return word.length >= LETTERS_FOR_A_SLIP && name.some((part) => begunWithASlip(part, word)) ? 5 : undefined;
}

const LETTERS_FOR_A_SLIP = 4;

/** One letter wrong in what was typed so far. */
function begunWithASlip(part: string, word: string): boolean {
  return [word.length - 1, word.length, word.length + 1].some((end) => distance(part.slice(0, end), word) <= 1);
}
