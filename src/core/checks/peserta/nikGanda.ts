import { namaKey } from "../../values/namaOrang";
import { namesPerson, nikKey } from "../../people/orang";
import { defineCheck } from "../defineCheck";
import { repeated } from "../../values/repeated";

/**
 * One NIK stands beside one name. Degrees, case, dots and blanks make no difference between names; a NIK that is not whole
 * is another finding. The number itself stays in its cells.
 */
export const nikGanda = defineCheck({
  code: "nik-ganda",
  family: "peserta",
  severity: "periksa",
  rule: { source: "UU 24/2013 Pasal 1", status: "confirmed", from: undefined, to: undefined },
  needs: ["nik"],
  onMasked: "nothing",
  example: { nama: ["Rina Oktaviani", "Fitri Handayani"] },
  *run({ nik: people }) {
    for (const rows of repeated(people.filter(namesPerson), nikKey)) {
      const names = new Map<string, (typeof rows)[number]>();
      for (const row of rows) {
        const key = namaKey(row.nama.value);
        if (!names.has(key)) names.set(key, row);
      }
      if (names.size < 2) continue;
      const spellings = [...names.values()];
      yield {
        code: "nik-ganda",
        at: spellings.map(({ nik }) => nik.at),
        facts: { nama: spellings.map(({ nama }) => nama.value) },
        difference: undefined,
      };
    }
  },
});
