import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";
import { headsOf } from "../../people/heads";
import { attendanceOf } from "./inputs/attendance";

/**
 * Everyone who was paid is named and stands on an attendance list, whether or not the payment list has signatures of its
 * own. Panitia and narasumber are missed only where an attendance list holds any; where anybody paid could not be looked
 * for, it does not pass. One finding a payment list.
 */
export const dibayarTanpaHadir = defineCheck({
  code: "dibayar-tanpa-hadir",
  family: "peserta",
  severity: "periksa",
  rule: { source: "daftar hadir", status: "confirmed", from: undefined, to: undefined },
  needs: ["kehadiranTerlihat", "dibayar", "hadir", "orang", "orangPerBaris"],
  passesWith: ["peranDibayarHadir"],
  example: { dibayar: 80, nama: ["Zulkifli Nasution"], tanpaNama: 1 },
  *run({ dibayar, hadir, orang, orangPerBaris }) {
    const { came, tellsOf } = attendanceOf(hadir, orang);
    for (const rows of grouped(dibayar, ({ at }) => sheetKey(at)).values()) {
      const nameless = rows.filter(({ nama }) => !/\p{L}/u.test(nama.value));
      const absent = rows.filter((row) => tellsOf(row) && !came(row));
      const found = [...absent, ...nameless];
      if (found.length === 0) continue;
      yield {
        code: "dibayar-tanpa-hadir",
        at: found.map(({ dibayar: { at } }) => at),
        facts: {
          dibayar: headsOf(rows, orangPerBaris),
          nama: absent.map(({ nama }) => nama.value),
          tanpaNama: nameless.length,
        },
        difference: undefined,
      };
    }
  },
});
