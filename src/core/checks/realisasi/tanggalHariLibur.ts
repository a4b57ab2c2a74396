import { hariLibur } from "../../values/hariLibur";
import { dayOfWeek, type Tanggal } from "../../values/tanggal";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";

/**
 * Payments are made on working days; a Saturday, a Sunday or a holiday on their papers is worth a look, since activities do
 * take place then. Told once a sheet. Of years whose holidays are not known only weekends can be told.
 */
export const tanggalHariLibur = defineCheck({
  code: "tanggal-hari-libur",
  family: "realisasi",
  severity: "info",
  rule: {
    source: "kalender Masehi; SKB Hari Libur Nasional 2022-2025",
    status: "open",
    from: undefined,
    to: undefined,
  },
  needs: ["tanggal"],
  passesWith: ["tanggalTerbaca", "hariLiburDiketahui"],
  example: { tanggal: { year: 2023, month: 3, day: 22 }, hari: 3, libur: true, banyak: 2, di: "kuitansi" },
  *run({ tanggal }) {
    const off = tanggal.filter(({ reading }) => isOff(reading.value));
    for (const inSheet of grouped(off, ({ reading }) => sheetKey(reading.at)).values()) {
      const [first] = inSheet;
      if (first === undefined) continue;
      const { value } = first.reading;
      yield {
        code: "tanggal-hari-libur",
        at: inSheet.map(({ reading }) => reading.at),
        facts: {
          tanggal: value,
          hari: dayOfWeek(value),
          libur: hariLibur(value)?.libur ?? false,
          banyak: inSheet.length,
          di: first.di,
        },
        difference: undefined,
      };
    }
  },
});

function isOff(day: Tanggal): boolean {
  const weekday = dayOfWeek(day);
  return weekday === 0 || weekday === 6 || (hariLibur(day)?.libur ?? false);
}
