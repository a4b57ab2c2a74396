import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, total } from "../../values/exact";
import { spanOf } from "../../cells/span";

/**
 * What was spent stays within the pagu. Realisasi, kuitansi and BKU are statements about the same money: each is compared
 * by itself, and where two exceed the pagu by the same amount it is said once, of the BKU only where the others do not.
 */
export const paguTerlampaui = defineCheck({
  code: "pagu-terlampaui",
  family: "realisasi",
  severity: "salah",
  rule: { source: "DPA dan KAK kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["acara", "paguDiisi", "spending"],
  passesWith: ["realisasiTerbaca", "kuitansiTerbaca", "belanjaBkuSeanggaran"],
  example: { pagu: rupiah(50_041_800), jumlah: rupiah(51_300_000), sumber: "realisasi" },
  *run({ acara: { pagu }, spending }) {
    const said = new Set<number>();
    for (const { sumber, items, unread } of spending) {
      if (unread.length > 0) continue;
      const jumlah = total(items.map((item) => item.jumlah.value));
      if (jumlah <= pagu || said.has(jumlah) || (sumber === "bku" && said.size > 0)) continue;
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
