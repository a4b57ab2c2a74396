import { namesPerson } from "../../people/orang";
import { defineCheck } from "../defineCheck";
import { isParticipant } from "./inputs/participants";

/** Every participant present was registered. Good to know: heads of offices are often let in without. One finding in all. */
export const hadirTanpaRegistrasi = defineCheck({
  code: "hadir-tanpa-registrasi",
  family: "peserta",
  severity: "info",
  rule: { source: "daftar registrasi", status: "confirmed", from: undefined, to: undefined },
  needs: ["registrasi", "hadir", "orang"],
  example: { nama: ["Hendra Gunawan", "Rina Oktaviani"], orang: 78 },
  *run({ orang }) {
    const present = orang.flatMap(({ rows }) => {
      const row = rows.find((one) => one.tahap === "hadir" && isParticipant(one) && namesPerson(one));
      return row ? [{ row, registered: rows.some(({ tahap }) => tahap === "registrasi") }] : [];
    });
    const without = present.flatMap(({ row, registered }) => (registered ? [] : [row]));
    if (without.length === 0) return;
    yield {
      code: "hadir-tanpa-registrasi",
      at: without.map(({ nama }) => nama.at),
      facts: { nama: without.map(({ nama }) => nama.value), orang: present.length },
      difference: undefined,
    };
  },
});
