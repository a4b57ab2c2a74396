import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";

/**
 * A NIP has 18 digits: birth date, month of appointment, sex, serial. A PPPK contract's month above 12 is right. One
 * finding a NIP, however many lists repeat it.
 */
export const nipTidakSah = defineCheck({
  code: "nip-tidak-sah",
  family: "peserta",
  severity: "salah",
  rule: { source: "Peraturan Kepala BKN 22/2007", status: "confirmed", from: undefined, to: undefined },
  needs: ["nip"],
  onMasked: "same-cells",
  example: { nama: "Rina Oktaviani", nip: "19850412201001201", sebab: "length" },
  *run({ nip: people }) {
    const wrong = people.filter(({ nip }) => nip.value.problem !== undefined);
    for (const rows of grouped(wrong, ({ nip }) => nip.value.digits).values()) {
      const [first] = rows;
      if (!first || first.nip.value.problem === undefined) continue;
      yield {
        code: "nip-tidak-sah",
        at: rows.map(({ nip }) => nip.at),
        facts: { nama: first.nama.value, nip: first.nip.value.digits, sebab: first.nip.value.problem },
        difference: undefined,
      };
    }
  },
});
