import { daysOfAttendance } from "../../people/personLine";
import type { Peserta } from "../../records/peserta";
import { dayKey } from "../../values/hariAcara";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";

/**
 * Nobody is paid for more days than attendance lists show: of an event whose lists tell several days, each payment that
 * counts days is held against the days that its person signed for, or was listed on where a list shows no signatures:
 * none, where all the days of the list were left blank. Whoever stands on no attendance list is another finding. One
 * finding a payment list.
 */
export const hariDibayarBerbeda = defineCheck({
  code: "hari-dibayar-berbeda",
  family: "peserta",
  severity: "periksa",
  rule: { source: "daftar hadir", status: "confirmed", from: undefined, to: undefined },
  needs: ["kehadiranTerlihat", "hariHadir", "dibayarPerHari", "orangPerBaris"],
  example: { nama: ["Hendra Gunawan"], hari: [{ dibayar: 2, hadir: 1 }], barisDiperiksa: 72 },
  *run({ dibayarPerHari, orangPerBaris }) {
    for (const rows of grouped(dibayarPerHari, ({ at }) => sheetKey(at)).values()) {
      const over = rows.flatMap((row) => {
        const person = orangPerBaris.get(row);
        if (!person) return [];
        const { hariDitandatangani } = daysOfAttendance(person.rows);
        const dibayar = row.perhitungan.volume.value;
        return person.rows.some(tellsDay) && dibayar > hariDitandatangani.size
          ? [{ row, hari: { dibayar, hadir: hariDitandatangani.size } }]
          : [];
      });
      if (over.length === 0) continue;
      yield {
        code: "hari-dibayar-berbeda",
        at: over.map(({ row }) => row.perhitungan.volume.at),
        facts: {
          nama: over.map(({ row }) => row.nama.value),
          hari: over.map(({ hari }) => hari),
          barisDiperiksa: rows.length,
        },
        difference: undefined,
      };
    }
  },
});

/** A line of an attendance list that says of which day it is, or that has room for several. */
function tellsDay({ tahap, hari, perHari }: Peserta): boolean {
  if (tahap !== "hadir") return false;
  const days = perHari?.map(({ hari: day }) => day) ?? (hari ? [hari.value] : []);
  return days.some((day) => dayKey(day) !== undefined);
}
