import type { Acara, KodeDanNama } from "../acara/acara";

/**
 * The acara, where these papers are known to be its own: a form takes nothing from an activity that nobody named, for it
 * would print another one's DPA.
 */
export function statedBy(acara: Acara): Acara | undefined {
  return acara.unrelated === true || acara.unclaimed === true ? undefined : acara;
}

/** `1.06.05 Perlindungan dan Jaminan Sosial`; undefined where neither is known. */
export function codeAndName(one: KodeDanNama | undefined): string | undefined {
  return one && (`${one.kode} ${one.nama}`.trim() || undefined);
}
