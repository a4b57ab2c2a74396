import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, total } from "../exact";
import { spanOf } from "../span";

/**
 * What was spent stays within the pagu. Realisasi and kuitansi are two statements about the same money: each is compared
 * by itself, and where both exceed the pagu by the same amount it is said once.
 */
export const paguTerlampaui = defineCheck({
  code: "pagu-terlampaui",
  family: "realisasi",
  severity: "salah",
  rule: { source: "DPA dan KAK kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["acara", "paguDiisi", "spending"],
  passesWith: ["realisasiTerbaca", "kuitansiTerbaca"],
  example: { pagu: rupiah(50_041_800), jumlah: rupiah(51_300_000), sumber: "realisasi" },
  *run({ acara: { pagu }, spending }) {
    const said = new Set<number>();
    for (const { sumber, items, unread } of spending) {
      if (unread.length > 0) continue;
      const jumlah = total(items.map((item) => item.jumlah.value));
      if (jumlah <= pagu || said.has(jumlah)) continue;
      said.add(jumlah);
      yield {
        code: "pagu-terlampaui",
        at: spanOf(items.map((item) => item.jumlah.at)),
        facts: { pagu, jumlah, sumber },
        difference: minus(jumlah, pagu),
      };
    }
  },
});
