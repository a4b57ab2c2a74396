import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../../values/exact";
import { statementsOf } from "./statements";

/**
 * A pagu written over a table is that of the acara. A person decides: over a DPA may stand the pagu of a whole sub
 * kegiatan, of which the acara takes a part.
 */
export const paguLembarBerbeda = defineCheck({
  code: "pagu-lembar-berbeda",
  family: "dokumen",
  severity: "periksa",
  rule: { source: "DPA kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["acara", "paguKepala", "acaraBerkas"],
  passesWith: ["paguKepalaTerbaca"],
  example: { di: "anggaran", tertulis: rupiah(52_041_800), pagu: rupiah(50_041_800) },
  *run({ acara: { pagu }, paguKepala }) {
    for (const { di, value, at } of statementsOf(paguKepala, String)) {
      if (value === pagu) continue;
      yield {
        code: "pagu-lembar-berbeda",
        at,
        facts: { di, tertulis: value, pagu },
        difference: minus(value, pagu),
      };
    }
  },
});
