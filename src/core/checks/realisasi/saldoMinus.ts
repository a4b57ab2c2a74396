import type { Sourced } from "../../cells/sourced";
import { rupiah, type Rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";

/** Cash that is not there can't be paid out: no balance of a BKU is below nothing. One finding a book, at the first such row. */
export const saldoMinus = defineCheck({
  code: "saldo-minus",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["bku"],
  passesWith: ["bkuTerbaca"],
  example: { saldo: rupiah(-3_500_000), terendah: rupiah(-8_500_000), baris: 3 },
  *run({ bku }) {
    const below = bku.flatMap(({ saldo }) => (saldo && saldo.value < 0 ? [saldo] : []));
    for (const inSheet of grouped(below, ({ at }) => sheetKey(at)).values()) {
      const [first] = inSheet;
      if (!first) continue;
      yield {
        code: "saldo-minus",
        at: inSheet.map(({ at }) => at),
        facts: { saldo: first.value, terendah: lowest(inSheet, first.value), baris: inSheet.length },
        difference: undefined,
      };
    }
  },
});

function lowest(saldo: readonly Sourced<Rupiah>[], start: Rupiah): Rupiah {
  return saldo.reduce((least, { value }) => (value < least ? value : least), start);
}
