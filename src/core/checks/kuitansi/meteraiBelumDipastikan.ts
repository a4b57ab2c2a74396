import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";
import { distinctKuitansi, type Bukti } from "../../tally/distinctKuitansi";

/** A receipt that states more than this carries a meterai of Rp 10.000. */
const BATAS = rupiah(5_000_000);

/**
 * Receipts above Rp 5.000.000 need a meterai, which no cell can show: a person looks at the paper and ticks it off. One
 * notice a form; the lines of a register are one notice a sheet.
 */
export const meteraiBelumDipastikan = defineCheck({
  code: "meterai-belum-dipastikan",
  family: "kuitansi",
  severity: "info",
  rule: {
    source: "UU 10/2020 Pasal 3(2)g",
    status: "confirmed",
    from: { year: 2021, month: 1, day: 1 },
    to: undefined,
  },
  needs: ["aturan", "kuitansi"],
  example: { nomor: "012/KW/2023", jumlah: rupiah(16_080_000), batas: BATAS, banyak: 1 },
  *run({ kuitansi }) {
    const above = distinctKuitansi(kuitansi).filter(({ jumlah }) => jumlah > BATAS);
    const forms = above.filter(({ as: [first] }) => first.bentuk === "formulir").map((each) => [each]);
    const register = above.filter(({ as: [first] }) => first.bentuk === "register");
    const notices: Bukti[][] = [...forms, ...grouped(register, ({ as: [first] }) => sheetKey(first.at)).values()];
    for (const notice of notices) {
      const largest = notice.reduce((most, each) => (each.jumlah > most.jumlah ? each : most));
      yield {
        code: "meterai-belum-dipastikan",
        at: [largest, ...notice.filter((each) => each !== largest)].map(({ as: [first] }) => first.jumlah.at),
        facts: {
          nomor: largest.as.find(({ nomor }) => nomor)?.nomor?.value,
          jumlah: largest.jumlah,
          batas: BATAS,
          banyak: notice.length,
        },
        difference: undefined,
      };
    }
  },
});
