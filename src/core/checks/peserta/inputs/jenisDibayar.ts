import { jenisBelanja, jenisNamed } from "../../../kelengkapan/jenisBelanja";
import type { UntukDibayar } from "../../../records/peserta";
import { splitKodeField } from "../../../values/kodeRekening";

export type JenisDibayar = "honor" | "perjalanan";

const UANG_SAKU = /\buang saku\b/i;

/**
 * What a payment list pays, by the words over its amounts, else by its titles and accounts. Honorarium and imbalan are
 * taxed by golongan (PP 80/2010 Pasal 4); uang harian and transport of those who travel are no income. Undefined where a
 * list says neither or both, and for uang saku, which some offices tax and others do not.
 */
export function jenisDibayar({ kolom, judul }: UntukDibayar): JenisDibayar | undefined {
  return jenisIn(kolom) ?? jenisIn(judul);
}

function jenisIn(texts: readonly string[]): JenisDibayar | undefined {
  if (texts.some((text) => UANG_SAKU.test(text))) return undefined;
  return (
    only(texts.flatMap(jenisNamed)) ?? only(texts.flatMap(splitKodeField).map((kode) => jenisBelanja(undefined, kode)))
  );
}

function only(named: readonly string[]): JenisDibayar | undefined {
  const honor = named.includes("honor");
  if (honor === named.includes("perjalanan")) return undefined;
  return honor ? "honor" : "perjalanan";
}
