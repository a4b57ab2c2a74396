import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { total } from "../../values/exact";
import { spanOf } from "../../cells/span";
import { budgetStatements } from "../../tally/budgetStatements";

/** A budget that is counted stands where people can see it; one on a hidden sheet may have been put aside. */
export const anggaranTersembunyi = defineCheck({
  code: "anggaran-tersembunyi",
  family: "pagu-anggaran",
  severity: "periksa",
  rule: { source: "kebiasaan lembar kerja", status: "confirmed", from: undefined, to: undefined },
  needs: ["anggaran"],
  example: { lembar: "RAB lama", jumlah: rupiah(2_350_000), baris: 2 },
  *run({ anggaran }) {
    for (const lines of budgetStatements(anggaran).counted) {
      const [first] = lines;
      if (!first?.tersembunyi) continue;
      yield {
        code: "anggaran-tersembunyi",
        at: spanOf(lines.map(({ jumlah }) => jumlah.at)),
        facts: {
          lembar: first.at.sheet,
          jumlah: total(lines.map(({ jumlah }) => jumlah.value)),
          baris: lines.length,
        },
        difference: undefined,
      };
    }
  },
});
