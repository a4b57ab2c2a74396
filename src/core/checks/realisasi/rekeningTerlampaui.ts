import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, total } from "../../values/exact";
import { grouped } from "../../values/grouped";
import { accountKey } from "../../values/rekening";

/**
 * No account costs more than its budget, summed over all of its lines. Where realisasi and kuitansi of an account
 * exceed it by the same amount it is said once, and of the BKU only where neither does. A realisasi without codes is held to the pagu that its own lines print.
 */
export const rekeningTerlampaui = defineCheck({
  code: "rekening-terlampaui",
  family: "realisasi",
  severity: "salah",
  rule: { source: "DPA kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["limits", "spending", "barisTanpaKode", "versiAnggaran", "pengurangan"],
  passesWith: ["anggaranTerbaca", "realisasiTerbaca", "kuitansiTerbaca", "rekeningBelanja"],
  example: {
    kode: "5.1.02.01.01.0052",
    uraian: "Belanja Makanan dan Minuman Rapat",
    batas: rupiah(7_800_000),
    batasDari: "anggaran",
    jumlah: rupiah(8_580_000),
    sumber: "realisasi",
    banyak: 1,
  },
  *run({ limits, spending, barisTanpaKode, pengurangan }) {
    for (const lines of barisTanpaKode) {
      const batas = total(lines.map(({ pagu }) => pagu.value));
      const jumlah = total(lines.map(({ realisasi }) => realisasi.value));
      if (jumlah <= batas) continue;
      yield {
        code: "rekening-terlampaui",
        at: lines.flatMap(({ realisasi, pagu }) => [realisasi.at, pagu.at]),
        facts: {
          kode: undefined,
          uraian: lines[0]?.uraian?.value,
          batas,
          batasDari: "realisasi",
          jumlah,
          sumber: "realisasi",
          banyak: lines.length,
        },
        difference: minus(jumlah, batas),
      };
    }
    const limitOf = new Map(limits.map((limit) => [limit.account, limit]));
    // Spending is judged by the budget of its own day: that a later one is lower is another check's affair.
    const cut = new Map<string, number>(pengurangan.map(({ account, jumlah }) => [account, jumlah]));
    const said = new Map<string, number>();
    for (const { sumber, items, unread } of spending) {
      const open = new Set(unread.map(({ kode }) => kode && accountKey(kode.value)));
      for (const [account, own] of grouped(items, ({ kode }) => kode && accountKey(kode.value))) {
        const limit = limitOf.get(account);
        const jumlah = total(own.map((item) => item.jumlah.value));
        if (!limit || open.has(account) || cut.get(account) === jumlah || said.get(account) === jumlah) continue;
        if (sumber === "bku" && said.has(account)) continue;
        const batas = total(limit.amounts.map(({ value }) => value));
        if (jumlah <= batas) continue;
        said.set(account, jumlah);
        yield {
          code: "rekening-terlampaui",
          at: [...own.map((item) => item.jumlah.at), ...limit.amounts.map(({ at }) => at)],
          facts: {
            kode: own[0]?.kode?.value.written ?? account,
            uraian: own.find(({ uraian }) => uraian)?.uraian?.value,
            batas,
            batasDari: limit.dari,
            jumlah,
            sumber,
            banyak: own.length,
          },
          difference: minus(jumlah, batas),
        };
      }
    }
  },
});
