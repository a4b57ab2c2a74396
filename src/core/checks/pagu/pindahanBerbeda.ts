import type { Pindahan } from "../../records/witnesses/pindahanLembar";
import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../exact";
import { tupleKey } from "../keys";

/**
 * What a page hands on is what the next page takes over: of each column, the nearest sum handed on before it in the same
 * file. Pages may stand in another order than they were written in, so a person looks.
 */
export const pindahanBerbeda = defineCheck({
  code: "pindahan-berbeda",
  family: "pagu-anggaran",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["pindahan"],
  example: { dipindahkan: rupiah(1_100_000), pindahan: rupiah(1_010_000) },
  *run({ pindahan }) {
    const handedOn = new Map<string, Pindahan>();
    for (const one of pindahan) {
      const key = tupleKey(one.at.file, one.kolom);
      if (one.sisi === "ke") {
        handedOn.set(key, one);
        continue;
      }
      const before = handedOn.get(key);
      handedOn.delete(key);
      if (before === undefined || before.jumlah.value === one.jumlah.value) continue;
      yield {
        code: "pindahan-berbeda",
        at: [one.at, before.at],
        facts: { dipindahkan: before.jumlah.value, pindahan: one.jumlah.value },
        difference: minus(one.jumlah.value, before.jumlah.value),
      };
    }
  },
});
