import { defineCheck } from "../defineCheck";
import { invitations } from "./inputs/invitations";
import { namaAsal } from "../../records/people/namaTempat";

/** Everyone invited came or was represented on the same seat. Staying away is no fault: good to know. */
export const undanganTidakHadir = defineCheck({
  code: "undangan-tidak-hadir",
  family: "peserta",
  severity: "info",
  rule: { source: "daftar undangan", status: "confirmed", from: undefined, to: undefined },
  needs: ["kehadiranTerlihat", "undangan", "hadir", "gabungan"],
  example: { nama: "Hendra Gunawan", jabatan: "Kepala Dinas Sosial", asal: "Kabupaten Agam" },
  *run({ gabungan }) {
    for (const row of invitations(gabungan).absent) {
      yield {
        code: "undangan-tidak-hadir",
        at: [row.nama.at],
        facts: { nama: row.nama.value, jabatan: row.jabatan?.value, asal: namaAsal(row) },
        difference: undefined,
      };
    }
  },
});
