import type { KabKota, Wilayah } from "./kabKota";
import { KODE_WILAYAH } from "./kodeWilayah";
import { SUMATERA_BARAT } from "./sumateraBarat";

/** From this number on a kab/kota is a kota. */
const FIRST_KOTA = 71;

let all: readonly Wilayah[] | undefined;

/** All provinces by their code; read from the list of codes when first asked for. */
export function allProvinsi(): readonly Wilayah[] {
  return (all ??= [SUMATERA_BARAT, ...Object.entries(KODE_WILAYAH).map(wilayahOf)].sort((a, b) =>
    a.kodeProvinsi.localeCompare(b.kodeProvinsi),
  ));
}

/** The province with this code, name or abbreviation (`32`, `Jawa Barat`, `jabar`), in any case. */
export function provinsiNamed(codeOrName: string): Wilayah | undefined {
  const sought = plain(codeOrName);
  return allProvinsi().find(({ kodeProvinsi, namaProvinsi, singkatanProvinsi }) =>
    [kodeProvinsi, namaProvinsi, ...(singkatanProvinsi ?? [])].some((name) => plain(name) === sought),
  );
}

/** Whether a province is the built-in one of its code, and nothing was added to its list or left out. */
export function isBuiltIn(wilayah: Wilayah): boolean {
  const known = provinsiNamed(wilayah.kodeProvinsi);
  return wilayah === known || JSON.stringify(wilayah) === JSON.stringify(known);
}

/** `Provinsi D.I. Yogyakarta` and `DI Yogyakarta` are one. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\s*(?:provinsi|propinsi|prov\.?)\s+/, "")
    .replace(/[^a-z0-9]/g, "");
}

function wilayahOf([province, places]: readonly [string, string]): Wilayah {
  const { kode, nama, singkatan } = entryOf(province);
  return {
    kodeProvinsi: kode,
    namaProvinsi: nama,
    singkatanProvinsi: singkatan,
    kabKota: places.split(", ").map((place) => kabKotaOf(kode, place)),
  };
}

function kabKotaOf(kodeProvinsi: string, place: string): KabKota {
  const { kode, nama, singkatan } = entryOf(place);
  const jenis = Number(kode) >= FIRST_KOTA ? "Kota" : "Kabupaten";
  return { kode: `${kodeProvinsi}.${kode}`, jenis, nama, singkatan };
}

function entryOf(text: string): { readonly kode: string; readonly nama: string; readonly singkatan: string[] } {
  const [first = "", ...singkatan] = text.split(" = ");
  return { kode: first.slice(0, 2), nama: first.slice(3), singkatan };
}
