/** A person's name as written, and the titles before and the degrees behind it. */
export interface NamaParts {
  readonly nama: string;
  readonly gelarDepan: readonly string[];
  readonly gelarBelakang: readonly string[];
}

export function splitNama(text: string): NamaParts {
  return { nama: text.trim(), gelarDepan: [], gelarBelakang: [] };
}

export function namaKey(text: string): string {
  return splitNama(text)
    .nama.toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

export function similarNama(a: string, b: string): "same" | "likely-misspelling" | "different" {
  return namaKey(a) === namaKey(b) ? "same" : "different";
}
