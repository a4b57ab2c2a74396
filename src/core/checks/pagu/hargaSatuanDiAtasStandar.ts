import type { HargaTertinggi } from "../../acara/ketentuan";
import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../../values/exact";
import { holdsOn } from "../../values/rule";

/**
 * No unit price is above the highest one of the office's own table, which a person fills in: SPJ Rapi brings none. Of
 * several prices whose words all stand in a line the one with the most words is meant, then that of the
 * same unit, then the highest.
 */
export const hargaSatuanDiAtasStandar = defineCheck({
  code: "harga-satuan-di-atas-standar",
  family: "pagu-anggaran",
  severity: "periksa",
  rule: {
    source: "daftar harga tertinggi di keterangan kegiatan",
    status: "confirmed",
    from: undefined,
    to: undefined,
  },
  needs: ["acara", "hargaTertinggi", "hargaBerketerangan"],
  example: {
    uraian: "Paket fullday peserta",
    harga: rupiah(335_000),
    batas: rupiah(300_000),
    sumber: "Pergub Sumbar 37/2022",
  },
  *run({ acara, hargaTertinggi, hargaBerketerangan }) {
    const known = hargaTertinggi
      .filter(({ dari: from, sampai: to }) => holdsOn({ source: "", status: "open", from, to }, acara.tanggal))
      .sort((a, b) => b.uraian.length - a.uraian.length || b.harga - a.harga)
      .map((batas) => ({ batas, words: batas.uraian.map(bareLetters), unit: bareLetters(batas.satuan ?? "") }));
    for (const { uraian, satuan, hargaSatuan } of hargaBerketerangan) {
      const batas = priceFor(known, bareLetters(uraian.value), bareLetters(satuan?.value ?? ""));
      if (batas === undefined || hargaSatuan.value <= batas.harga) continue;
      yield {
        code: "harga-satuan-di-atas-standar",
        at: [hargaSatuan.at, uraian.at],
        facts: { uraian: uraian.value, harga: hargaSatuan.value, batas: batas.harga, sumber: batas.sumber },
        difference: minus(hargaSatuan.value, batas.harga),
      };
    }
  },
});

/** A price with its words and its unit as they are compared, made once for all lines. */
interface KnownPrice {
  readonly batas: HargaTertinggi;
  readonly words: readonly string[];
  readonly unit: string;
}

function priceFor(known: readonly KnownPrice[], line: string, unit: string): HargaTertinggi | undefined {
  const first = known.findIndex(({ words }) => words.every((word) => line.includes(word)));
  const best = known[first];
  if (best === undefined) return undefined;
  for (let at = first; known[at]?.words.length === best.words.length; at += 1) {
    const one = known[at];
    if (one && one.unit !== "" && one.unit === unit && one.words.every((word) => line.includes(word))) return one.batas;
  }
  return best.batas;
}

/** `Full-Day`, `full day` and `fullday` are one. */
function bareLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
