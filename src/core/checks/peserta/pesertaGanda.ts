import type { Peserta } from "../../records/peserta";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";
import { tupleKey } from "../../values/keys";
import { dayKey } from "../../values/hariAcara";
import { namesPerson, nipKey } from "../../people/orang";

/**
 * Nobody stands twice on one list. Lists are kept apart by sheet, since a second day mostly has a sheet of its own, and by
 * the day and session, or the month, that a list states; a second part (peserta and narasumber) is another finding; two different NIP are two people.
 */
export const pesertaGanda = defineCheck({
  code: "peserta-ganda",
  family: "peserta",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["orang"],
  example: { nama: "Rina Oktaviani", nip: "198504122010012013", kali: 2, di: "hadir" },
  *run({ orang }) {
    for (const { rows } of orang) {
      if (rows.length < 2 || !namesPerson(rows[0])) continue;
      for (const same of grouped(rows, listAndPart).values()) {
        const [first] = same;
        if (!first || same.length < 2) continue;
        yield {
          code: "peserta-ganda",
          at: same.map(({ nama }) => nama.at),
          facts: {
            nama: first.nama.value,
            nip: same.map(nipKey).find((nip) => nip !== undefined),
            kali: same.length,
            di: first.tahap,
          },
          difference: undefined,
        };
      }
    }
  },
});

function listAndPart({ tahap, at, peran, hari, bulan }: Peserta): string {
  const part = peran?.value;
  return tupleKey(
    tahap,
    sheetKey(at),
    hari && dayKey(hari.value),
    hari?.value.sesi,
    bulan,
    part?.jenis,
    part?.jenis === "peserta" ? part.kursi : undefined,
  );
}
