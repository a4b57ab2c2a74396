import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, total } from "../../values/exact";
import { spanOf } from "../../cells/span";
import { budgetStatements } from "../../tally/budgetStatements";

/**
 * The budget lines of an activity add up to its pagu. Silent about sheets that restate the budget: where they differ, that
 * is `versi-anggaran-berbeda`.
 */
export const totalAnggaranBerbeda = defineCheck({
  code: "total-anggaran-berbeda",
  family: "pagu-anggaran",
  severity: "salah",
  rule: { source: "DPA dan KAK kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["acara", "paguDiisi", "anggaran", "anggaranTerbaca", "versiAnggaran"],
  example: { pagu: rupiah(50_041_800), total: rupiah(50_241_800), baris: 24 },
  *run({ acara: { pagu }, anggaranTerbaca: anggaran }) {
    const lines = budgetStatements(anggaran).counted.flat();
    const sum = total(lines.map(({ jumlah }) => jumlah.value));
    if (sum === pagu) return;
    yield {
      code: "total-anggaran-berbeda",
      at: spanOf(lines.map(({ jumlah }) => jumlah.at)),
      facts: { pagu, total: sum, baris: lines.length },
      difference: minus(sum, pagu),
    };
  },
});
