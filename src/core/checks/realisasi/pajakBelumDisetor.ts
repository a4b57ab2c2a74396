import type { CellRef } from "../../cells/cellRef";
import type { BarisBku } from "../../records/bku";
import { rupiah, ZERO_RUPIAH, type Rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, total } from "../exact";
import { grouped } from "../grouped";
import { sheetKey, tupleKey } from "../keys";
import { jenisPajak } from "./jenisPajak";

/**
 * A tax that was held back is paid on: in each book the deposits of a tax come to what was held back of it. A deposit may
 * stand in the book of the next month, so a person decides. A BKU and a buku pajak that lack the same are told once.
 */
export const pajakBelumDisetor = defineCheck({
  code: "pajak-belum-disetor",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["pajakBku"],
  passesWith: ["bkuTerbaca"],
  example: { jenis: "PPh 21", dipungut: rupiah(705_000), disetor: rupiah(600_000) },
  *run({ pajakBku }) {
    const told = new Set<string>();
    for (const inSheet of grouped(pajakBku, ({ at }) => sheetKey(at)).values()) {
      for (const [jenis, lines] of grouped(inSheet, ({ uraian }) => jenisPajak(uraian?.value ?? ""))) {
        const dipungut = sumOf(lines, "penerimaan");
        const disetor = sumOf(lines, "pengeluaran");
        const key = tupleKey(jenis, dipungut, disetor);
        if (disetor >= dipungut || told.has(key)) continue;
        told.add(key);
        yield {
          code: "pajak-belum-disetor",
          at: cellsOf(lines),
          facts: { jenis, dipungut, disetor },
          difference: minus(disetor, dipungut),
        };
      }
    }
  },
});

function sumOf(lines: readonly BarisBku[], side: "penerimaan" | "pengeluaran"): Rupiah {
  return total(lines.map((line) => line[side]?.value ?? ZERO_RUPIAH));
}

/** What was held back in front, then what was paid on. */
function cellsOf(lines: readonly BarisBku[]): readonly CellRef[] {
  return [
    ...lines.flatMap(({ penerimaan }) => (penerimaan ? [penerimaan.at] : [])),
    ...lines.flatMap(({ pengeluaran }) => (pengeluaran ? [pengeluaran.at] : [])),
  ];
}
