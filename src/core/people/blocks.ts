import type { ComparedName } from "./nameRelation";
import { areApart, meet, type Person } from "./person";

/** In a block larger than this what is shared says nothing: half a province is called Muhammad. */
export const LARGEST = 50;
/** The same of those of one place who share no more than their first word. */
const LARGEST_OF_A_WORD = 12;

/**
 * Pairs that are worth comparing, each once and in the order of the lists: they share a NIP, a NIK, a mobile number, a sound, the beginning of a
 * name, or a name but for one letter. Linear in people, but for sorting numbers.
 */
export function* likelyPairs(people: readonly Person[]): Generator<readonly [Person, Person]> {
  const pairs: number[] = [];
  for (const block of [...blocksOf(people, addKeys, LARGEST), ...blocksOf(people, addFirstWords, LARGEST_OF_A_WORD)]) {
    for (let at = 0; at < block.length; at++) {
      for (let next = at + 1; next < block.length; next++) {
        const [first, second] = [block[at] ?? 0, block[next] ?? 0];
        const [a, b] = [people[first], people[second]];
        if (a && b && first !== second && !areElsewhere(a, b)) pairs.push(first * people.length + second);
      }
    }
  }
  let before = -1;
  for (const pair of Float64Array.from(pairs).sort()) {
    if (pair === before) continue;
    before = pair;
    const [a, b] = [people[Math.floor(pair / people.length)], people[pair % people.length]];
    if (a && b) yield [a, b];
  }
}

/** Most namesakes live in two places. */
function areElsewhere(a: Person, b: Person): boolean {
  return areApart(a.places, b.places) && !meet(a.nips, b.nips) && !meet(a.niks, b.niks) && !meet(a.noHp, b.noHp);
}

/** Indices of those who share a key, two and more, ascending. Sorted numbers take less than a map of as many keys. */
function* blocksOf(
  people: readonly Person[],
  addKeys: (person: Person, keys: number[]) => void,
  largest: number,
): Generator<readonly number[]> {
  const owned: number[] = [];
  for (const [index, person] of people.entries()) {
    const keys: number[] = [];
    addKeys(person, keys);
    for (const key of keys) owned.push((key >>> 0) * people.length + index);
  }
  const sorted = Float64Array.from(owned).sort();
  const keyAt = (at: number) => Math.floor((sorted[at] ?? -1) / people.length);
  for (let start = 0, end = 1; start < sorted.length; start = end++) {
    const key = keyAt(start);
    while (keyAt(end) === key) end++;
    const owners = end - start;
    if (owners > 1 && owners <= largest) yield Array.from(sorted.subarray(start, end), (one) => one % people.length);
  }
}

/** Numbers, since there are a dozen for each person. */
function addKeys({ names, nips, niks, noHp }: Person, keys: number[]): void {
  for (const nip of nips) keys.push(hashOf(`nip ${nip}`));
  for (const nik of niks) keys.push(hashOf(`nik ${nik}`));
  for (const number of noHp) keys.push(hashOf(`hp ${number}`));
  for (const name of names) addKeysOfName(name, keys);
}

function addFirstWords({ names, places }: Person, keys: number[]): void {
  for (const { words } of names) for (const place of places) keys.push(hashOf(`first ${place} ${words[0] ?? ""}`));
}

function addKeysOfName({ words, sound, order }: ComparedName, keys: number[]): void {
  keys.push(hashOf(`order ${order}`));
  // Names with different numbers are never one.
  if (/\d/.test(sound)) keys.push(hashOf(sound));
  else addSlipKeys(sound, keys);
  const [first = "", second = ""] = words;
  keys.push(hashOf(`initials ${first} ${words.map((word) => word.charAt(0)).join("")}`));
  if (second === "") return;
  keys.push(hashOf(`begins ${first} ${second}`));
  // `M. Yusuf` and `Muhammad Yusuf` share what follows the shortened word.
  keys.push(hashOf(`shortens ${first.charAt(0)} ${words.slice(1).join(" ")}`));
}

/** The hash of a name and of the name without each of its letters: two names that are one slip apart share one of these. */
function addSlipKeys(sound: string, keys: number[]): void {
  // Hashes of what stands behind each letter, and the power of the base that goes with its length.
  const behind = new Int32Array(sound.length + 1);
  const powers = new Int32Array(sound.length + 1).fill(1);
  for (let at = sound.length - 1; at >= 0; at--) {
    const length = sound.length - at;
    powers[length] = Math.imul(powers[length - 1] ?? 1, BASE);
    behind[at] = Math.imul(sound.charCodeAt(at), powers[length - 1] ?? 1) + (behind[at + 1] ?? 0);
  }
  keys.push(behind[0] ?? 0);
  let before = 0;
  for (let at = 0; at < sound.length; at++) {
    keys.push((Math.imul(before, powers[sound.length - at - 1] ?? 1) + (behind[at + 1] ?? 0)) | 0);
    before = (Math.imul(before, BASE) + sound.charCodeAt(at)) | 0;
  }
}

/** Two keys of one hash only cost a comparison too many. */
function hashOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, BASE) + key.charCodeAt(at)) | 0;
  return hash;
}

const BASE = 0x01000193;
