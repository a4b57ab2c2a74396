import { comparableJenis } from "../../pajak/bandingPajak";
import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../../values/exact";
import { grouped } from "../../values/grouped";
import { sisiPajak } from "./inputs/sisiPajak";

/**
 * No more of a tax is paid on than was held back, in all books of a kind together. The rest may have been held back in a
 * book that is not there, so it is no more than information, and books that hold nothing back tell nothing of it.
 */
export const pajakLebihDisetor = defineCheck({
  code: "pajak-lebih-disetor",
  family: "realisasi",
  severity: "info",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["gerakSatuBuku"],
  passesWith: ["bkuTerbaca", "pajakTerbaca"],
  example: { jenis: "PPh 21", dipungut: rupiah(600_000), disetor: rupiah(705_000) },
  *run({ gerakSatuBuku }) {
    for (const [jenis, moves] of grouped(gerakSatuBuku, comparableJenis(gerakSatuBuku))) {
      const { dipungut, disetor } = sisiPajak(moves);
      if (dipungut.jumlah === 0 || disetor.jumlah <= dipungut.jumlah) continue;
      yield {
        code: "pajak-lebih-disetor",
        at: disetor.at,
        facts: { jenis, dipungut: dipungut.jumlah, disetor: disetor.jumlah },
        difference: minus(disetor.jumlah, dipungut.jumlah),
      };
    }
  },
});
