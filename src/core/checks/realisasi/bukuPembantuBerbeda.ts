import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus } from "../../values/exact";
import { isBooked } from "./inputs/bandingPembantu";

/**
 * What a book beside the BKU books under a number (Buku Pembantu Kas Tunai, Bank, Panjar, Rincian Objek) is what the BKU books
 * under it. A book of accounts may divide a bukti: its parts are held against the whole.
 */
export const bukuPembantuBerbeda = defineCheck({
  code: "buku-pembantu-berbeda",
  family: "realisasi",
  severity: "salah",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["barisPembantu"],
  example: {
    buku: "rincian-objek",
    nomor: "0003",
    tertulis: rupiah(570_000),
    tercatat: rupiah(750_000),
    di: "bku",
  },
  *run({ barisPembantu }) {
    for (const line of barisPembantu) {
      if (isBooked(line)) continue;
      const { buku, nomor, jumlah, di, tercatat } = line;
      const [booked] = tercatat;
      yield {
        code: "buku-pembantu-berbeda",
        at: [jumlah.at, booked.at],
        facts: { buku, nomor: nomor.value, tertulis: jumlah.value, tercatat: booked.value, di },
        difference: minus(jumlah.value, booked.value),
      };
    }
  },
});
