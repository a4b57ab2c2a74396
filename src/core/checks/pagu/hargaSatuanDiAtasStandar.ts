import type { HargaTertinggi } from "../../acara/ketentuan";
import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../exact";
import { holdsOn } from "../holdsOn";

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
      .sort((a, b) => b.uraian.length - a.uraian.length || b.harga - a.harga);
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

function priceFor(known: readonly HargaTertinggi[], line: string, unit: string): HargaTertinggi | undefined {
  const fitting = known.filter(({ uraian }) => uraian.every((word) => line.includes(bareLetters(word))));
  const best = fitting.filter(({ uraian }) => uraian.length === fitting[0]?.uraian.length);
  return best.find(({ satuan = "" }) => satuan !== "" && bareLetters(satuan) === unit) ?? best[0];
}

/** `Full-Day`, `full day` and `fullday` are one. */
function bareLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
