import { rupiah, type Rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, total } from "../../values/exact";
import { spanOf } from "../../cells/span";
import { budgetStatements, type AnggaranLine } from "../../tally/budgetStatements";

/**
 * Sheets that state one budget agree on its sum. Where they do not, it is told which one counts and why; where nothing
 * tells, the sum of the budget stays open.
 */
export const versiAnggaranBerbeda = defineCheck({
  code: "versi-anggaran-berbeda",
  family: "pagu-anggaran",
  severity: "periksa",
  rule: { source: "DPA kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["anggaran", "anggaranTerbaca"],
  example: {
    dihitung: { lembar: "RAB Perubahan", jumlah: rupiah(50_041_800), tersembunyi: false },
    lain: { lembar: "RAB Awal", jumlah: rupiah(48_500_000), tersembunyi: false },
    dasar: "perubahan",
  },
  *run({ anggaranTerbaca: anggaran }) {
    for (const { counted, other, dasar } of budgetStatements(anggaran).versions) {
      const [dihitung, lain] = [statement(counted), statement(other)];
      yield {
        code: "versi-anggaran-berbeda",
        at: [...spanOf(counted.map(({ jumlah }) => jumlah.at)), ...spanOf(other.map(({ jumlah }) => jumlah.at))],
        facts: { dihitung, lain, dasar },
        difference: minus(dihitung.jumlah, lain.jumlah),
      };
    }
  },
});

function statement(lines: readonly AnggaranLine[]): { lembar: string; jumlah: Rupiah; tersembunyi: boolean } {
  return {
    lembar: lines[0]?.at.sheet ?? "",
    jumlah: total(lines.map(({ jumlah }) => jumlah.value)),
    tersembunyi: lines.some(({ tersembunyi }) => tersembunyi),
  };
}
