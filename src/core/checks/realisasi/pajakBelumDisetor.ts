import type { GerakPajak } from "../../pajak/gerakPajak";
import type { SisiPajak } from "../../records/kolomPajak";
import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, total } from "../exact";
import { grouped } from "../grouped";
import { sheetKey, tupleKey } from "../keys";

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
        const [held, paid] = [of(moves, "dipungut"), of(moves, "disetor")];
        const [dipungut, disetor] = [totalOf(held), totalOf(paid)];
        const key = tupleKey(jenis, dipungut, disetor);
        if (disetor >= dipungut || told.has(key)) continue;
        told.add(key);
        yield {
          code: "pajak-belum-disetor",
          at: [...held, ...paid].map(({ jumlah }) => jumlah.at),
          facts: { jenis, dipungut, disetor },
          difference: minus(disetor, dipungut),
        };
      }
    }
  },
});

function of(moves: readonly GerakPajak[], sisi: SisiPajak): readonly GerakPajak[] {
  return moves.filter((one) => one.sisi === sisi);
}

function totalOf(moves: readonly GerakPajak[]) {
  return total(moves.map(({ jumlah }) => jumlah.value));
}
