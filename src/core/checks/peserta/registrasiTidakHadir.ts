import { namesPerson } from "../../people/orang";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";
import { isParticipant } from "./inputs/participants";

/** Whoever registered at the door stands on an attendance list. One finding a registration list. */
export const registrasiTidakHadir = defineCheck({
  code: "registrasi-tidak-hadir",
  family: "peserta",
  severity: "periksa",
  rule: { source: "daftar registrasi", status: "confirmed", from: undefined, to: undefined },
  needs: ["kehadiranTerlihat", "registrasi", "hadir", "orangPerBaris"],
  example: { nama: ["Fitri Handayani"], orang: 75 },
  *run({ registrasi, orangPerBaris }) {
    for (const rows of grouped(registrasi.filter(isParticipant), ({ at }) => sheetKey(at)).values()) {
      const named = rows.filter(namesPerson);
      const absent = named.filter(
        (row) => orangPerBaris.get(row)?.rows.some(({ tahap }) => tahap === "hadir") === false,
      );
      if (absent.length === 0) continue;
      yield {
        code: "registrasi-tidak-hadir",
        at: absent.map(({ nama }) => nama.at),
        facts: { nama: absent.map(({ nama }) => nama.value), orang: named.length },
        difference: undefined,
      };
    }
  },
});
