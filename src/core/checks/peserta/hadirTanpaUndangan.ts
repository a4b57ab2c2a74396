import { defineCheck } from "../defineCheck";
import { invitations } from "./inputs/invitations";
import { namaAsal } from "../../records/people/namaTempat";

/** Everyone on the attendance list was invited, by name or by seat. Panitia and narasumber need no invitation here. */
export const hadirTanpaUndangan = defineCheck({
  code: "hadir-tanpa-undangan",
  family: "peserta",
  severity: "periksa",
  rule: { source: "daftar undangan", status: "confirmed", from: undefined, to: undefined },
  needs: ["undangan", "hadir", "gabungan"],
  example: { nama: "Fitri Handayani", asal: "Kota Solok" },
  *run({ gabungan }) {
    for (const row of invitations(gabungan).uninvited) {
      yield {
        code: "hadir-tanpa-undangan",
        at: [row.nama.at],
        facts: { nama: row.nama.value, asal: namaAsal(row) },
        difference: undefined,
      };
    }
  },
});
