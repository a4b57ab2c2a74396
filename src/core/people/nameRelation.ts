import { distance } from "fastest-levenshtein";
import { namaKey, sameButInitials, wordsOfName } from "../values/namaOrang";
import { oneSlip } from "../values/oneSlip";
import { soundOfName } from "../values/soundOfName";

/** A name made ready for comparing with many others; what is seldom asked for is made when it is. */
export class ComparedName {
  readonly key: string;
  readonly #text: string;
  #words: readonly string[] | undefined;
  #sound: string | undefined;
  #order: string | undefined;
  #digits: string | undefined;

  constructor(text: string) {
    this.#text = text;
    this.key = namaKey(text);
  }

  get words(): readonly string[] {
    return (this.#words ??= wordsOfName(this.#text));
  }

  /** Names with different numbers are never one. */
  get digits(): string {
    return (this.#digits ??= this.key.replace(/\D/g, ""));
  }

  /** Equal for names that are heard alike. */
  get sound(): string {
    return (this.#sound ??= soundOfName(this.key));
  }

  /** Equal for the same words in another order. */
  get order(): string {
    return (this.#order ??= this.words.map(soundOfName).sort().join(" "));
  }
}

/**
 * How two names are one, from certain to loose: written alike; heard alike (`Syamsul`, `Samsul`); one slip of the pen; an
 * initial for a word; the same words in another order; a word that one of them leaves out.
 */
export type NameRelation = (typeof RELATIONS)[number];
export const RELATIONS = ["same", "sound", "slip", "initial", "order", "shorter"] as const;

/** Keys shorter than this differ by one letter between different people: Rina, Rini. */
const LENGTH_OF_A_SLIP = 6;

export function comparedName(text: string): ComparedName {
  return new ComparedName(text);
}

/** The two of their names that are nearest to each other. */
export function closestNames(
  some: readonly ComparedName[],
  others: readonly ComparedName[],
): { readonly relation: NameRelation; readonly names: readonly [ComparedName, ComparedName] } | undefined {
  let closest: { relation: NameRelation; names: [ComparedName, ComparedName] } | undefined;
  for (const name of some) {
    for (const other of others) {
      const relation = nameRelation(name, other);
      if (relation === undefined) continue;
      if (!closest || RELATIONS.indexOf(relation) < RELATIONS.indexOf(closest.relation))
        closest = { relation, names: [name, other] };
      if (relation === "same") return closest;
    }
  }
  return closest;
}

export function nameRelation(a: ComparedName, b: ComparedName): NameRelation | undefined {
  if (a.key === "" || b.key === "" || a.digits !== b.digits) return undefined;
  if (a.key === b.key) return "same";
  if (a.sound === b.sound) return "sound";
  if (sameButInitials(a.words, b.words)) return "initial";
  if (a.words.length > 1 && a.order === b.order) return "order";
  if (isSlip(a.key, b.key) || isSlip(a.sound, b.sound)) return "slip";
  return isPart(a.words, b.words) || isPart(b.words, a.words) ? "shorter" : undefined;
}

/** Longer names than this may hold two slips of the pen: Yuswandi, Yuswaniri. */
const LENGTH_OF_TWO_SLIPS = 8;

/**
 * Whether two different spellings are probably of one name, as has to be asked: heard alike, shortened, or with a slip or
 * two of the pen.
 */
export function isLikelyMisspelling(a: ComparedName, b: ComparedName): boolean {
  const relation = nameRelation(a, b);
  if (relation !== undefined) return relation === "sound" || relation === "slip" || relation === "initial";
  if (a.digits !== b.digits || Math.min(a.key.length, b.key.length) < LENGTH_OF_TWO_SLIPS) return false;
  return distance(a.key, b.key) <= 2;
}

/** Whether names beside one NIP can be one at all: a word is shared or nearly so, or both begin alike. */
export function mayBeOneName(some: readonly ComparedName[], others: readonly ComparedName[]): boolean {
  return some.some((name) => others.some((other) => areRelated(name, other)));
}

function areRelated(a: ComparedName, b: ComparedName): boolean {
  if (a.key === b.key || a.key.slice(0, ALIKE) === b.key.slice(0, ALIKE) || nameRelation(a, b) !== undefined)
    return true;
  return a.words.some((word) => word.length > 2 && b.words.some((other) => soundOfName(word) === soundOfName(other)));
}

const ALIKE = 5;

/** Whether a name is long enough to be rare: more than one word, or several written as one. */
export function isWhole(a: ComparedName, b: ComparedName): boolean {
  return Math.max(a.words.length, b.words.length) > 1 && Math.min(a.key.length, b.key.length) >= LENGTH_OF_A_WHOLE;
}

const LENGTH_OF_A_WHOLE = 8;

function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= LENGTH_OF_A_SLIP && oneSlip(a, b);
}

/** Whether the words of one name, or initials for them, stand in the other in their order. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length >= long.length) return false;
  let at = 0;
  for (const word of long) {
    const wanted = short[at] ?? "";
    if (word === wanted || (wanted.length === 1 && at > 0 && word.startsWith(wanted))) at += 1;
  }
  return at === short.length && (short[0]?.length ?? 0) > 1;
}
