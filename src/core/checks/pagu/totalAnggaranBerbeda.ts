import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, total } from "../exact";
import { spanOf } from "../span";
import { budgetStatements, codesOf, type AnggaranLine } from "./budgetStatements";

/**
 * The budget lines of an activity add up to its pagu. Silent about a sheet that restates only a part of the budget.
 */
export const totalAnggaranBerbeda = defineCheck({
  code: "total-anggaran-berbeda",
  family: "pagu-anggaran",
  severity: "salah",
  rule: { source: "DPA dan KAK kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["acara", "anggaran", "anggaranTerbaca"],
  example: { pagu: rupiah(50_041_800), total: rupiah(50_241_800), baris: 24 },
  *run({ acara: { pagu }, anggaranTerbaca: anggaran }) {
    const { counted, restated } = budgetStatements(anggaran);
    const main = counted.flat();
    const mainCodes = codesOf(main);
    const whole = restated.filter((lines) => mainCodes.size > 0 && codesOf(lines).size === mainCodes.size);
    for (const lines of [main, ...whole]) {
      const sum = sumOf(lines);
      if (sum === pagu) continue;
      yield {
        code: "total-anggaran-berbeda",
        at: spanOf(lines.map((line) => line.jumlah.at)),
        facts: { pagu, total: sum, baris: lines.length },
        difference: minus(sum, pagu),
      };
    }
  },
});

function sumOf(lines: readonly AnggaranLine[]) {
  return total(lines.map((line) => line.jumlah.value));
}
