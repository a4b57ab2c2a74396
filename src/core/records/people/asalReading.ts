import type { CellRef } from "../../cells/cellRef";
import type { Sourced } from "../../cells/sourced";
import type { KabKota, Wilayah } from "../../values/wilayah/kabKota";
import { kodeProvinsiOf, readKabKota } from "../../values/wilayah/kabKota";
import { readKabKotaOfIndonesia } from "../../values/wilayah/indonesia";
import { namedProvince } from "../../values/wilayah/namedProvince";
import { wholeProvince } from "../../values/wilayah/wholeProvince";
import { fold } from "../../tables/words/fold";
import type { Asal } from "../peserta";

/** Where a text about a person's origin stands, from the row's own kab/kota cell outwards. */
export type AsalPlace = "own" | "whole" | "words" | "heading" | "sheet" | "title";

/** One text that may tell where a person comes from. */
export interface AsalText {
  readonly place: AsalPlace;
  readonly text: Sourced<string>;
}

/** The origin with the cell that decided it, and the cell to ask about where nothing did. */
export interface AsalReading {
  readonly asal: Sourced<Asal> | undefined;
  readonly ask: { readonly at: CellRef; readonly raw: string; readonly candidates: readonly KabKota[] } | undefined;
}

/**
 * Reads an origin from the row's own cell, else from its office, its headings, its sheet and its titles, in this order.
 * A text of two meanings (`Solok`) holds until a later text names one of the two; it is never overruled by a third.
 * The error preferred is a question too many: a person counted for the wrong place hides that another is missing.
 */
export function readAsal(texts: Iterable<AsalText>, wilayah: Wilayah): AsalReading {
  let pending: { readonly text: Sourced<string>; readonly candidates: readonly KabKota[] } | undefined;
  for (const { place, text } of texts) {
    const found = readText(place, text.value, wilayah);
    if (found === undefined) continue;
    if (found.tingkat === "belum-pasti") {
      pending ??= { text, candidates: found.candidates };
    } else if (!pending) {
      return { asal: { ...text, value: found }, ask: undefined };
    } else if (isOneOf(found, pending.candidates)) {
      return { asal: { ...text, value: found }, ask: undefined };
    }
  }
  if (!pending) return { asal: undefined, ask: undefined };
  const { text, candidates } = pending;
  return {
    asal: { ...text, value: { tingkat: "belum-pasti", candidates } },
    ask: { at: text.at, raw: text.value, candidates },
  };
}

/**
 * What one text says by its place. Only the row's own cell has to name a place: an unknown one there is asked about, an
 * office without one says nothing. A cell of an office that names nothing but a kab/kota (`whole`) has to name a known one
 * as well, spelled as it is. A misspelt name is believed in that cell and in a heading, not amid other words.
 */
function readText(place: AsalPlace, text: string, wilayah: Wilayah): Asal | undefined {
  if (!/\p{L}{2}|\d\d\.\d\d/u.test(text)) return undefined;
  const reading = readKabKota(text, wholeProvince(wilayah));
  if (reading.sure) {
    if (place === "whole" && reading.why === "spelling") return { tingkat: "belum-pasti", candidates: [reading.value] };
    const other = reading.why === "spelling" ? ofOtherProvince(text, []) : undefined;
    // `Kab. Badung` is no misspelt Bandung: which of the two is meant is asked.
    if (other?.tingkat === "luar" && other.kabKota)
      return { tingkat: "belum-pasti", candidates: [reading.value, other.kabKota] };
    const believed = reading.why !== "spelling" || place === "own" || place === "heading";
    return believed ? partIn(reading.value, wilayah) : undefined;
  }
  if (reading.why === "ambiguous") return { tingkat: "belum-pasti", candidates: reading.candidates };
  if (reading.why === "provinsi") return otherProvince(text, wilayah) ?? { tingkat: "provinsi" };
  const asked = place === "own" || place === "whole";
  if (!asked && place !== "heading") return undefined;
  const other = otherProvince(text, wilayah) ?? ofOtherProvince(text, reading.candidates);
  // A heading that may mean two places, or none, asks nothing of those who stand under it.
  if (!asked) return other?.tingkat === "luar" && SAYS_KAB_KOTA.test(text) ? other : undefined;
  return other ?? { tingkat: "belum-pasti", candidates: reading.candidates };
}

/** `Dinas Sosial Provinsi Riau`, on a list of another province. */
export function otherProvince(text: string, own: Wilayah): Asal | undefined {
  const named = namedProvince(text, NAMED_PROVINCE);
  if (named === undefined || named.kodeProvinsi === own.kodeProvinsi) return undefined;
  return { tingkat: "luar", kodeProvinsi: named.kodeProvinsi };
}

const SAYS_KAB_KOTA = /\b(?:kab|kabupaten|kota|pemkab|pemko|pemkot)\b|\d\d\.\d\d/i;
const NAMED_PROVINCE = /\b(?:provinsi|propinsi|prov|pemprov)\b[\s.:]*(\p{L}[\p{L} .]*)/iu;

/**
 * A kab/kota of another province, spelled as it is. Without the word kab or kota, or a code, it is the whole text: `Batang
 * Anai` and `Kaur Keuangan` are no places of other provinces.
 */
function ofOtherProvince(text: string, own: readonly KabKota[]): Asal | undefined {
  const reading = readKabKotaOfIndonesia(text);
  if (reading.sure && !SAYS_KAB_KOTA.test(text) && fold(reading.value.nama) !== fold(text)) return undefined;
  if (reading.sure)
    return reading.why === "name" || reading.why === "kode"
      ? { tingkat: "luar", kabKota: reading.value, kodeProvinsi: kodeProvinsiOf(reading.value) }
      : { tingkat: "belum-pasti", candidates: [...own, reading.value] };
  if (reading.why === "unknown" || own.length > 0) return undefined;
  return { tingkat: "belum-pasti", candidates: reading.candidates };
}

/** A kab/kota of the activity, or one of its province that takes no part in it. */
export function partIn(kabKota: KabKota, { kabKota: all }: Wilayah): Asal {
  return all.includes(kabKota) ? { tingkat: "kab-kota", kabKota } : { tingkat: "luar", kabKota };
}

function isOneOf(found: Asal, candidates: readonly KabKota[]): boolean {
  return "kabKota" in found && found.kabKota !== undefined && candidates.includes(found.kabKota);
}
