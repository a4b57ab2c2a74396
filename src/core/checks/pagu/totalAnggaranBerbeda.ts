import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, total } from "../exact";
import { spanOf } from "../span";
import { budgetStatements, codesOf, type AnggaranLine } from "./budgetStatements";

/**
 * The budget lines of an activity add up to its pagu. Silent where one sheet alone does (the others are details then),
 * and for a sheet that restates only a part of the budget.
 */
export const totalAnggaranBerbeda = defineCheck({
  code: "total-anggaran-berbeda",
  family: "pagu-anggaran",
  severity: "salah",
  rule: { source: "DPA dan KAK kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["acara", "anggaran"],
  example: { pagu: rupiah(50_041_800), total: rupiah(50_241_800), baris: 24 },
  *run({ acara: { pagu }, anggaran }) {
    const { counted, restated, loose } = budgetStatements(anggaran);
    const main = counted.flat();
    const mainCodes = codesOf(main);
    const whole = restated.filter((lines) => codesOf(lines).size === mainCodes.size);
    const fits = (lines: readonly AnggaranLine[]) => sumOf(lines) === pagu;
    const oneFits = counted.some(fits) || fits([...main, ...loose.flat()]);
    for (const lines of [main, ...whole]) {
      if (fits(lines) || (lines === main && oneFits)) continue;
      const sum = sumOf(lines);
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
