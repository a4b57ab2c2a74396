import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";

/**
 * A NIK has 16 digits: region of first registration, date of birth, serial. The region says nothing about the home. Which
 * digit is missing can't be told, so that a person looks at the card. One finding a NIK, however many lists repeat it; the
 * number itself stays in its cell.
 */
export const nikTidakLengkap = defineCheck({
  code: "nik-tidak-lengkap",
  family: "peserta",
  severity: "periksa",
  rule: { source: "UU 24/2013 Pasal 1", status: "confirmed", from: undefined, to: undefined },
  needs: ["nik"],
  onMasked: "same-cells",
  example: { nama: "Rina Oktaviani", angka: 15, sebab: "length" },
  *run({ nik: people }) {
    const wrong = people.filter(({ nik }) => nik.value.problem !== undefined);
    for (const rows of grouped(wrong, ({ nik }) => nik.value.digits).values()) {
      const [first] = rows;
      if (!first || first.nik.value.problem === undefined) continue;
      yield {
        code: "nik-tidak-lengkap",
        at: rows.map(({ nik }) => nik.at),
        facts: {
          nama: first.nama.value,
          angka: first.nik.value.digits.length,
          sebab: first.nik.value.problem,
        },
        difference: undefined,
      };
    }
  },
});
