import { LONGEST_VALUE } from "../decimalText";
import type { KabKota, KabKotaReading, Wilayah } from "./kabKota";
import { placeIndexOf, type PlaceForm, type PlaceIndex } from "./placeIndex";
import { nearestPlaces, unfinishedNames } from "./placeSpelling";
import {
  BARRIER,
  isOfficeWord,
  isPartOfName,
  isProvinsiWord,
  isWithinKabKota,
  jenisNamed,
  placeWords,
  squashed,
} from "./placeWords";

/** A form found in a text, from word `from` up to but not including word `to`. */
interface Match extends PlaceForm {
  readonly from: number;
  readonly to: number;
}

/** Reads a text afresh; `readKabKota` is the door. */
export function readPlace(text: string, wilayah: Wilayah): KabKotaReading {
  if (text.length > LONGEST_VALUE) return unsure("unknown");
  const index = placeIndexOf(wilayah);
  // A bare 4-digit number may be a code of the statistics bureau, which counts differently.
  const kode = /(?<![\d.,])(\d{2}\.\d{2})(?![\d.,]?\d)/.exec(text)?.[1];
  if (kode === undefined) return readNames(placeWords(text), wilayah, index);
  const place = index.byKode.get(kode);
  const rest = placeWords(text.replace(kode, " "));
  const named = rest.some((word) => word !== BARRIER && !isOfficeWord(word))
    ? readNames(rest, wilayah, index)
    : undefined;
  if (!place) return named ?? unsure("unknown");
  if (!named) return { sure: true, value: place, why: "kode" };
  if (named.sure) return named.value === place ? { ...named, why: "kode" } : unsure("ambiguous", [place, named.value]);
  return named.candidates.includes(place) ? { sure: true, value: place, why: "kode" } : unsure("unknown", [place]);
}

function readNames(words: readonly string[], wilayah: Wilayah, index: PlaceIndex): KabKotaReading {
  const { matches, provinsi, rest } = scan(words, index);
  const named = matches.filter(({ from, withJenis }) => withJenis || !isWithinKabKota(words[from - 1]));
  // A kecamatan that bears the name of a kab/kota may lie in it, or in its neighbour.
  if (named.length === 0 && matches.length > 0)
    return unsure(
      "ambiguous",
      matches.flatMap(({ places }) => places),
    );
  const readings = named.map((match) => readMatch(match, rest, wilayah));
  const first = readings[0];
  if (!first) return provinsi ? unsure("provinsi") : readMisspelled(rest, wilayah);
  const candidates = [...new Set(readings.flatMap((one) => (one.sure ? [one.value] : one.candidates)))];
  if (provinsi && !matches.some(({ withJenis }) => withJenis)) return unsure("provinsi", candidates);
  if (readings.length === 1) return first;
  const sure = new Set(readings.map((one) => (one.sure ? one.value : undefined)));
  return sure.size === 1 && first.sure ? first : unsure("ambiguous", candidates);
}

/**
 * The longest names from the left. In `rest` the province's own name has become a barrier: `Kota Solok Sumatera Barat`
 * has nothing unexplained behind the name.
 */
function scan(
  words: readonly string[],
  index: PlaceIndex,
): { readonly matches: readonly Match[]; readonly provinsi: boolean; readonly rest: readonly string[] } {
  const matches: Match[] = [];
  const rest = [...words];
  let provinsi = false;
  for (let from = 0; from < words.length; from += 1) {
    const { match, provinsiTo } = longestFrom(from, words, index);
    if (isProvinsiWord(words[from])) provinsi = true;
    // Some provinces bear the name of a kota, or begin one: Jambi, Bengkulu Selatan.
    if (provinsiTo > (match?.to ?? 0) || (provinsiTo > 0 && isProvinsiWord(words[from - 1]))) {
      provinsi = true;
      rest.fill(BARRIER, from, provinsiTo);
      from = provinsiTo - 1;
    } else if (match) {
      provinsi ||= provinsiTo === match.to;
      matches.push(match);
      from = match.to - 1;
    }
  }
  return { matches, provinsi, rest };
}

/** The longest form that starts at a word, and where the longest name of the province ends that starts there, or 0. */
function longestFrom(
  from: number,
  words: readonly string[],
  index: PlaceIndex,
): { readonly match: Match | undefined; readonly provinsiTo: number } {
  let run = "";
  let match: Match | undefined;
  let provinsiTo = 0;
  for (let to = from + 1; to <= Math.min(words.length, from + index.longest); to += 1) {
    const word = words[to - 1];
    if (word === undefined || word === BARRIER) break;
    run += word;
    const form = index.forms.get(run);
    if (form) match = { ...form, from, to };
    if (index.provinsi.has(run)) provinsiTo = to;
  }
  return { match, provinsiTo };
}

function readMatch(match: Match, words: readonly string[], wilayah: Wilayah): KabKotaReading {
  const { places, why, withJenis, from, to } = match;
  const announced = withJenis ? undefined : jenisNamed(words[from - 1]);
  const jenis = withJenis ? places[0]?.jenis : announced;
  const before = withJenis ? undefined : wordAt(words, from - 1);
  const open = unfinishedNames(places, { before, next: wordAt(words, to), jenis }, wilayah);
  const [spelled, ...others] = open.spelled;
  if (spelled && others.length === 0) return { sure: true, value: spelled, why: "spelling" };
  // A kind that this place has not: `Kota Agam`, `Kabupaten Pariaman`.
  if (announced) return unsure("ambiguous", [...places, ...bearing(match, words, wilayah, announced)]);
  if (open.possible.length > 0) return unsure("ambiguous", [...places, ...open.possible]);
  const [value, ...more] = places;
  if (!value || more.length > 0) return unsure("ambiguous", places);
  // `Dharmasraya Selatan` is no kab/kota: another place, or a word too many.
  if (isPartOfName(wordAt(words, to))) return unsure("ambiguous", [value]);
  const tail = withJenis ? [] : endingWith(value, wilayah);
  return tail.length > 0 && why === "name" ? unsure("ambiguous", [value, ...tail]) : { sure: true, value, why };
}

/** A word beside a name that nothing explains: no office, no number, nothing across a barrier. */
function wordAt(words: readonly string[], at: number): string | undefined {
  const word = words[at];
  return word === undefined || word === BARRIER || isOfficeWord(word) || /^\d+$/.test(word) ? undefined : word;
}

/** People leave out the first half of a name: bare `Pariaman` may be Padang Pariaman. */
function endingWith(value: KabKota, wilayah: Wilayah): readonly KabKota[] {
  const tail = ` ${value.nama}`;
  return wilayah.kabKota.filter((one) => one.nama.endsWith(tail));
}

/** Places of the announced kind whose name has the matched words in it: `Kabupaten Pariaman`. */
function bearing(
  match: Match,
  words: readonly string[],
  wilayah: Wilayah,
  jenis: KabKota["jenis"],
): readonly KabKota[] {
  const run = words.slice(match.from, match.to).join("");
  return wilayah.kabKota.filter((one) => one.jenis === jenis && squashed(one.nama).includes(run));
}

function readMisspelled(words: readonly string[], wilayah: Wilayah): KabKotaReading {
  const { sure, candidates, full } = nearestPlaces(words, wilayah);
  if (!full && words.some(isWithinKabKota)) return unsure("unknown", candidates);
  const [value, ...others] = sure;
  if (!value) return unsure("unknown", candidates);
  if (others.length > 0 || (!full && endingWith(value, wilayah).length > 0)) {
    return unsure("ambiguous", [...new Set([...sure, ...endingWith(value, wilayah)])]);
  }
  return { sure: true, value, why: "spelling" };
}

function unsure(why: "ambiguous" | "unknown" | "provinsi", candidates: readonly KabKota[] = []): KabKotaReading {
  return { sure: false, why, candidates: [...new Set(candidates)] };
}
