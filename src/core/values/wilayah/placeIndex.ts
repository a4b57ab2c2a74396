import type { KabKota, Wilayah } from "./kabKota";
import { squashed } from "./placeWords";

/** What one way of writing a place stands for. */
export interface PlaceForm {
  readonly places: readonly KabKota[];
  readonly why: "name" | "abbreviation";
  /** The kind of place is part of the form: `kotapadang`. */
  readonly withJenis: boolean;
}

export interface PlaceIndex {
  readonly forms: ReadonlyMap<string, PlaceForm>;
  readonly byKode: ReadonlyMap<string, KabKota>;
  readonly provinsi: ReadonlySet<string>;
  /** The most words that a form is spread over when every word of it is written apart. */
  readonly longest: number;
}

const PREFIXES: Readonly<Record<KabKota["jenis"], readonly string[]>> = {
  Kabupaten: ["kab", "kabupaten", "pemkab", "bupati", "kbp"],
  Kota: ["kota", "kotamadya", "kodya", "pemko", "pemkot", "walikota"],
};

const indexes = new WeakMap<Wilayah, PlaceIndex>();

/** The index of a province's list, made once for each list. */
export function placeIndexOf(wilayah: Wilayah): PlaceIndex {
  const known = indexes.get(wilayah);
  if (known) return known;
  const made = makeIndex(wilayah);
  indexes.set(wilayah, made);
  return made;
}

function makeIndex(wilayah: Wilayah): PlaceIndex {
  const forms = new Map<string, PlaceForm>();
  const add = (form: string, place: KabKota, why: PlaceForm["why"], withJenis: boolean): void => {
    const places = forms.get(form)?.places ?? [];
    if (!places.includes(place)) forms.set(form, { places: [...places, place], why, withJenis });
  };
  const written = (place: KabKota, names: readonly string[], why: PlaceForm["why"]): void => {
    for (const name of names.map(squashed)) {
      add(name, place, why, false);
      for (const prefix of PREFIXES[place.jenis]) add(prefix + name, place, why, true);
    }
  };
  for (const place of wilayah.kabKota) written(place, [place.nama], "name");
  for (const place of wilayah.kabKota) written(place, place.singkatan, "abbreviation");
  return {
    forms,
    byKode: new Map(wilayah.kabKota.map((place) => [place.kode, place])),
    provinsi: new Set([wilayah.namaProvinsi, ...(wilayah.singkatanProvinsi ?? [])].map(squashed)),
    longest: 6,
  };
}
