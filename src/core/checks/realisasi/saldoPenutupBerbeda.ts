import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../../values/exact";

/**
 * The cash that the closing words under a BKU state is its last balance. A person decides: the words may be of another
 * day than the last row.
 */
export const saldoPenutupBerbeda = defineCheck({
  code: "saldo-penutup-berbeda",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "penutupan BKU", status: "confirmed", from: undefined, to: undefined },
  needs: ["saldoPenutup"],
  example: { saldo: rupiah(3_920_000), tertulis: rupiah(3_290_000) },
  *run({ saldoPenutup }) {
    for (const { saldo, tertulis } of saldoPenutup) {
      if (saldo.value === tertulis.value) continue;
      yield {
        code: "saldo-penutup-berbeda",
        at: [tertulis.at, saldo.at],
        facts: { saldo: saldo.value, tertulis: tertulis.value },
        difference: minus(tertulis.value, saldo.value),
      };
    }
  },
});
