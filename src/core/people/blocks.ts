import type { ComparedName } from "./nameRelation";
import { areApart, meet, type Person } from "./person";

/** In a block larger than this what is shared says nothing: half a province is called Muhammad. */
const LARGEST = 50;

/**
 * Pairs that are worth comparing, each once: they share a NIP, a sound, the beginning of a name, or a name but for one
 * letter. Linear in people.
 */
export function* likelyPairs(people: readonly Person[]): Generator<readonly [Person, Person]> {
  const seen = new Set<number>();
  for (const block of blocksOf(people)) {
    if (block.length > LARGEST) continue;
    for (let at = 0; at < block.length; at++) {
      for (let next = at + 1; next < block.length; next++) {
        const [first, second] = [block[at] ?? 0, block[next] ?? 0];
        const [a, b] = [people[first], people[second]];
        if (!a || !b || a === b || areElsewhere(a, b)) continue;
        const pair = first * people.length + second;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [a, b];
      }
    }
  }
}

/** Most namesakes live in two places. */
function areElsewhere(a: Person, b: Person): boolean {
  return areApart(a.places, b.places) && !meet(a.nips, b.nips);
}

/** Indices of those who share a key, two and more; most keys are of one person only and cost no list. */
function blocksOf(people: readonly Person[]): Iterable<readonly number[]> {
  const firsts = new Map<number, number>();
  const blocks = new Map<number, number[]>();
  for (const [index, person] of people.entries()) {
    for (const key of keysOf(person)) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, index);
      else {
        const block = blocks.get(key);
        if (block) block.push(index);
        else blocks.set(key, [first, index]);
      }
    }
  }
  return blocks.values();
}

/** Numbers, since there are a dozen for each person. */
function* keysOf({ names, nips, places }: Person): Generator<number> {
  for (const nip of nips) yield hashOf(`nip ${nip}`);
  for (const name of names) {
    yield* keysOfName(name);
    const [first = ""] = name.words;
    for (const place of places) yield hashOf(`first ${place} ${first}`);
  }
}

function* keysOfName({ words, sound, order }: ComparedName): Generator<number> {
  yield hashOf(`order ${order}`);
  // Names with different numbers are never one.
  if (/\d/.test(sound)) yield hashOf(sound);
  else yield* slipKeys(sound);
  const [first = "", second = ""] = words;
  yield hashOf(`initials ${first} ${words.map((word) => word.charAt(0)).join("")}`);
  if (second === "") return;
  yield hashOf(`begins ${first} ${second}`);
  // `M. Yusuf` and `Muhammad Yusuf` share what follows the shortened word.
  yield hashOf(`shortens ${first.charAt(0)} ${words.slice(1).join(" ")}`);
}

/** The hash of a name and of the name without each of its letters: two names that are one slip apart share one of these. */
function* slipKeys(sound: string): Generator<number> {
  // Hashes of what stands behind each letter, and the power of the base that goes with its length.
  const behind = new Int32Array(sound.length + 1);
  const powers = new Int32Array(sound.length + 1).fill(1);
  for (let at = sound.length - 1; at >= 0; at--) {
    const length = sound.length - at;
    powers[length] = Math.imul(powers[length - 1] ?? 1, BASE);
    behind[at] = Math.imul(sound.charCodeAt(at), powers[length - 1] ?? 1) + (behind[at + 1] ?? 0);
  }
  yield behind[0] ?? 0;
  let before = 0;
  for (let at = 0; at < sound.length; at++) {
    yield (Math.imul(before, powers[sound.length - at - 1] ?? 1) + (behind[at + 1] ?? 0)) | 0;
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
