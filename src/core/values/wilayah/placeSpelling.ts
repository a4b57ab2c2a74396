import { distance } from "fastest-levenshtein";
import { oneSlip } from "../oneSlip";
import type { KabKota, Wilayah } from "./kabKota";
import { BARRIER, isOfficeWord, jenisNamed, squashed } from "./placeWords";

/** Shorter names are one letter away from other words: Solok and Solo, Agam and Agama. */
const SHORTEST = 6;
/** A beginning shorter than this is not worth offering a place for. */
const SHORTEST_TO_OFFER = 4;
/** No name has more words, however it is torn apart. */
const MOST_WORDS = 6;
/** A misspelling is taken only where every other name is at least this much farther away. */
const CLEARLY_FARTHER = 2;

/**
 * Names that a found place may be the beginning, the middle or the end of, where a word that nothing explains stands beside it.
 * `Kota Padang Panjng` holds `Kota Padang` and must not be read as that, nor `Kota Padang Sidimpuan`, which lies in another
 * province: `spelled` are the longer names that are one slip away, `possible` those that cannot be ruled out.
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
    for (const { nama } of found) {
      if (next !== undefined && longer.nama.startsWith(`${nama} `)) {
        (oneSlip(next, squashed(longer.nama.slice(nama.length))) ? spelled : possible).push(longer);
      } else if (before !== undefined && longer.nama.endsWith(` ${nama}`)) {
        (oneSlip(before, squashed(longer.nama.slice(0, -nama.length))) ? spelled : possible).push(longer);
      } else if ((before ?? next) !== undefined && longer.nama.includes(` ${nama} `)) {
        // `Penajam Paser tara` holds Paser, which is another kabupaten.
        const written = [before, nama, next].map((word) => squashed(word ?? "")).join("");
        (oneSlip(written, squashed(longer.nama)) ? spelled : possible).push(longer);
      }
    }
  }
  return { spelled, possible };
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
  const run = from < 0 ? [] : words.slice(from, Math.min(end < 0 ? words.length : end, from + MOST_WORDS));
  const lengths = jenis === undefined ? [run.length] : run.map((_, index) => index + 1);
  const ranked = wilayah.kabKota
    .filter((place) => jenis === undefined || place.jenis === jenis)
    .map((place) => ({ place, ...nearness(run, lengths, squashedName(place)) }))
    .sort((a, b) => a.apart - b.apart);
  const best = ranked[0];
  const near = ranked.filter(({ apart }) => best !== undefined && apart < best.apart + CLEARLY_FARTHER);
  const sameName = near.every(({ place }) => place.nama === best?.place.nama);
  const sure = best?.slip && sameName ? near.map(({ place }) => place) : [];
  const written = run.join("");
  const begun =
    written.length >= SHORTEST_TO_OFFER
      ? wilayah.kabKota.filter((place) => squashedName(place).startsWith(written))
      : [];
  const candidates = ranked
    .filter(({ place, apart }) => apart <= (place.nama.length < 8 ? 1 : 2))
    .map(({ place }) => place);
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

const squashedNames = new WeakMap<KabKota, string>();

function squashedName(place: KabKota): string {
  const known = squashedNames.get(place);
  if (known !== undefined) return known;
  const name = squashed(place.nama);
  squashedNames.set(place, name);
  return name;
}
