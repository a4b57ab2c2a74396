import { dayNumber } from "../../values/tanggalArithmetic";
import { defineCheck } from "../defineCheck";

/** No payment is booked before its kuitansi was signed: the book records what a receipt proves. */
export const kuitansiSesudahDibukukan = defineCheck({
  code: "kuitansi-sesudah-dibukukan",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "urutan pembukuan", status: "confirmed", from: undefined, to: undefined },
  needs: ["pembukuanKuitansi"],
  example: {
    nomor: "012/KW/2023",
    kuitansi: { year: 2023, month: 3, day: 18 },
    dibukukan: { year: 2023, month: 3, day: 10 },
    hari: 8,
  },
  *run({ pembukuanKuitansi }) {
    for (const { nomor, kuitansi, dibukukan } of pembukuanKuitansi) {
      const hari = dayNumber(kuitansi.value) - dayNumber(dibukukan.value);
      if (hari <= 0) continue;
      yield {
        code: "kuitansi-sesudah-dibukukan",
        at: [kuitansi.at, dibukukan.at],
        facts: { nomor, kuitansi: kuitansi.value, dibukukan: dibukukan.value, hari },
        difference: undefined,
      };
    }
  },
});
