import { hariTerlambat } from "../../pajak/bukuPajak";
import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";

/** A tax is paid on within days of the payment, or early in the next month. The days were not checked against the rules' text. */
export const setorPajakTerlambat = defineCheck({
  code: "setor-pajak-terlambat",
  family: "realisasi",
  severity: "info",
  rule: {
    source: "PMK 242/2014; PMK 231/2019 jo. PMK 59/2022; PMK 81/2024",
    status: "open",
    from: undefined,
    to: undefined,
  },
  needs: ["pajakBertanggal"],
  passesWith: ["tanggalBkuTerbaca"],
  example: {
    jenis: "PPh 21",
    nomor: "009",
    disetor: rupiah(600_000),
    setor: { year: 2023, month: 4, day: 14 },
    batas: { year: 2023, month: 4, day: 10 },
    hari: 4,
  },
  *run({ pajakBertanggal }) {
    for (const line of pajakBertanggal) {
      const hari = hariTerlambat(line);
      if (hari === undefined) continue;
      const { jenis, nomor, disetor, setor, batas, at } = line;
      yield {
        code: "setor-pajak-terlambat",
        at,
        facts: { jenis, nomor, disetor, setor, batas: batas.batas, hari },
        difference: undefined,
      };
    }
  },
});
