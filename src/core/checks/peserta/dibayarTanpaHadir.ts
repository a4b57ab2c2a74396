import type { Peran, Peserta } from "../../records/peserta";
import { namaKey } from "../../values/namaOrang";
import { defineCheck } from "../defineCheck";
import { grouped } from "../grouped";
import { sheetKey } from "../keys";
import { namesPerson } from "../../people/orang";
import { headsOf } from "../../people/heads";

/**
 * Everyone who was paid is named and stands on an attendance list, whether or not the payment list has signatures of its
 * own. Panitia and narasumber are looked for only where an attendance list holds any. One finding a payment list.
 */
export const dibayarTanpaHadir = defineCheck({
  code: "dibayar-tanpa-hadir",
  family: "peserta",
  severity: "periksa",
  rule: { source: "daftar hadir", status: "confirmed", from: undefined, to: undefined },
  needs: ["kehadiranTerlihat", "dibayar", "hadir", "orang", "orangPerBaris"],
  example: { dibayar: 80, nama: ["Zulkifli Nasution"], tanpaNama: 1 },
  *run({ dibayar, hadir, orang, orangPerBaris }) {
    const partsPresent = new Set(hadir.map(partOf));
    const namesPresent = new Set(hadir.filter(namesPerson).map(({ nama }) => namaKey(nama.value)));
    const present = new Set<Peserta>();
    for (const { rows } of orang) {
      if (rows.some(({ tahap }) => tahap === "hadir")) for (const row of rows) present.add(row);
    }
    const cameOf = (row: Peserta) => present.has(row) || namesPresent.has(namaKey(row.nama.value));
    for (const rows of grouped(dibayar, ({ at }) => sheetKey(at)).values()) {
      const judged = rows.filter((row) => partOf(row) === "peserta" || partsPresent.has(partOf(row)));
      const nameless = rows.filter(({ nama }) => !/\p{L}/u.test(nama.value));
      const absent = judged.filter((row) => namesPerson(row) && !cameOf(row));
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

function partOf({ peran }: Peserta): Peran["jenis"] {
  return peran?.value.jenis ?? "peserta";
}
