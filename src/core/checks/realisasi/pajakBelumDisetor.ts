import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../../values/exact";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";
import { tupleKey } from "../../values/keys";
import { sisiPajak } from "./inputs/sisiPajak";

/**
 * A tax that was held back is paid on: in each book the deposits of a tax come to what was held back of it. A deposit may
 * stand in the book of the next month, so a person decides. A BKU and a buku pajak that lack the same are told once.
 */
export const pajakBelumDisetor = defineCheck({
  code: "pajak-belum-disetor",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["gerakPajak"],
  passesWith: ["bkuTerbaca", "pajakTerbaca"],
  example: { jenis: "PPh 21", dipungut: rupiah(705_000), disetor: rupiah(600_000) },
  *run({ gerakPajak }) {
    const told = new Set<string>();
    for (const inSheet of grouped(gerakPajak, ({ baris }) => sheetKey(baris)).values()) {
      for (const [jenis, moves] of grouped(inSheet, (one) => one.jenis)) {
        const { dipungut, disetor } = sisiPajak(moves);
        const key = tupleKey(jenis, dipungut.jumlah, disetor.jumlah);
        if (disetor.jumlah >= dipungut.jumlah || told.has(key)) continue;
        told.add(key);
        yield {
          code: "pajak-belum-disetor",
          at: [...dipungut.at, ...disetor.at],
          facts: { jenis, dipungut: dipungut.jumlah, disetor: disetor.jumlah },
          difference: minus(disetor.jumlah, dipungut.jumlah),
        };
      }
    }
  },
});
