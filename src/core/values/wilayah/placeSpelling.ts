import { distance } from "fastest-levenshtein";
import type { KabKota, Wilayah } from "./kabKota";
import { BARRIER, isOfficeWord, jenisNamed, squashed } from "./placeWords";

/** Shorter names are one letter away from other words: Solok and Solo, Agam and Agama. */
const SHORTEST = 6;
/** A misspelling is taken only where every other name is at least this much farther away. */
const CLEARLY_FARTHER = 2;

/**
 * Names that a found place may be the beginning or the end of. `Kota Padang Panjng` holds `Kota Padang`, and must not be
 * read as that: `spelled` are the longer names that one slip away would be meant, `possible` those that cannot be ruled out.
 */
export function unfinishedNames(
  found: readonly KabKota[],
  around: {
    readonly before: string | undefined;
    readonly next: string | undefined;
    readonly jenis: KabKota["jenis"] | undefined;
  },
  wilayah: Wilayah,
): { readonly spelled: readonly KabKota[]; readonly possible: readonly KabKota[] } {
  const { before, next, jenis } = around;
  const spelled: KabKota[] = [];
  const possible: KabKota[] = [];
  for (const longer of wilayah.kabKota) {
    if (jenis !== undefined && longer.jenis !== jenis) continue;
    for (const short of found) {
      const behind = longer.nama.startsWith(`${short.nama} `) ? longer.nama.slice(short.nama.length + 1) : undefined;
      const ahead = longer.nama.endsWith(` ${short.nama}`) ? longer.nama.slice(0, -short.nama.length - 1) : undefined;
      const [word, part] = behind !== undefined ? [next, behind] : [before, ahead];
      if (word === undefined || part === undefined) continue;
      const near = likeness(word, part);
      if (near === "slip") spelled.push(longer);
      else if (near === "short" || jenis === undefined) possible.push(longer);
    }
  }
  return { spelled, possible };
}

/** Whether a word is a part of a name with one slip in it, or that part cut short. */
function likeness(word: string, part: string): "slip" | "short" | "other" {
  const name = squashed(part);
  if (oneSlip(word, name)) return "slip";
  if (distance(word, name) === 2 && word.length > 4) return "short";
  return word.charAt(0) === name.charAt(0) && isSubsequence(word, name) ? "short" : "other";
}

function isSubsequence(word: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === word.charAt(at)) at += 1;
  return at === word.length;
}

/** One letter wrong, missing or too many, or two neighbours exchanged. */
function oneSlip(a: string, b: string): boolean {
  const apart = distance(a, b);
  if (apart <= 1) return true;
  if (apart !== 2 || a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b.charAt(index));
  return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * The places that a text without any known name may mean. A misspelled name is taken (`sure`) only as the whole of what
 * is not an office or title, or right behind `Kab.` or `Kota`; `full` tells that such a word was there.
 */
export function nearestPlaces(
  words: readonly string[],
  wilayah: Wilayah,
): { readonly sure: readonly KabKota[]; readonly candidates: readonly KabKota[]; readonly full: boolean } {
  const start = words.findIndex((word) => word !== BARRIER && !isOfficeWord(word));
  const announcedAt = words.findIndex((word, at) => jenisNamed(word) !== undefined && words[at + 1] !== undefined);
  const from = announcedAt >= 0 ? announcedAt + 1 : start;
  const jenis = announcedAt >= 0 ? jenisNamed(words[announcedAt]) : undefined;
  const end = words.findIndex(
    (word, at) => at >= from && (word === BARRIER || (isOfficeWord(word) && word !== "kota")),
  );
  const run = from < 0 ? [] : words.slice(from, end < 0 ? undefined : end);
  const lengths = jenis === undefined ? [run.length] : run.map((_, index) => index + 1);
  const ranked = wilayah.kabKota
    .filter((place) => jenis === undefined || place.jenis === jenis)
    .map((place) => ({ place, ...nearness(run, lengths, squashed(place.nama)) }))
    .sort((a, b) => a.apart - b.apart);
  const best = ranked[0];
  const near = ranked.filter(({ apart }) => best !== undefined && apart < best.apart + CLEARLY_FARTHER);
  const sameName = near.every(({ place }) => place.nama === best?.place.nama);
  const sure = best?.slip && sameName ? near.map(({ place }) => place) : [];
  const begun = run.length > 0 ? wilayah.kabKota.filter((place) => squashed(place.nama).startsWith(run.join(""))) : [];
  const candidates = ranked.filter(({ apart }) => apart <= 2).map(({ place }) => place);
  return { sure, candidates: candidates.length > 0 ? candidates : begun, full: jenis !== undefined };
}

function nearness(
  run: readonly string[],
  lengths: readonly number[],
  name: string,
): { readonly apart: number; readonly slip: boolean } {
  const tries = lengths.filter((length) => length > 0).map((length) => run.slice(0, length).join(""));
  const slip = name.length >= SHORTEST && tries.some((written) => oneSlip(written, name));
  return { apart: slip ? 1 : Math.min(Infinity, ...tries.map((written) => distance(written, name))), slip };
}
