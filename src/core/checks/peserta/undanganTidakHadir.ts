import { defineCheck } from "../defineCheck";
import { invitations } from "./inputs/invitations";
import { namaAsal } from "../../records/people/namaTempat";

/** Everyone invited came or was represented on the same seat; who wrote in whose stead they came is told. Staying away is no fault: good to know. */
export const undanganTidakHadir = defineCheck({
  code: "undangan-tidak-hadir",
  family: "peserta",
  severity: "info",
  rule: { source: "daftar undangan", status: "confirmed", from: undefined, to: undefined },
  needs: ["kehadiranTerlihat", "undangan", "hadir", "gabungan"],
  example: { nama: "Hendra Gunawan", jabatan: "Kepala Dinas Sosial", asal: "Kabupaten Agam" },
  *run({ gabungan }) {
    const { absent, represented } = invitations(gabungan);
    for (const { invited, wakil } of represented) {
      yield {
        code: "undangan-tidak-hadir",
        at: [invited.nama.at],
        facts: {
          nama: invited.nama.value,
          jabatan: invited.jabatan?.value,
          asal: namaAsal(invited),
          diwakili: wakil.nama.value,
        },
        difference: undefined,
      };
    }
    for (const row of absent) {
      yield {
        code: "undangan-tidak-hadir",
        at: [row.nama.at],
        facts: { nama: row.nama.value, jabatan: row.jabatan?.value, asal: namaAsal(row) },
        difference: undefined,
      };
    }
  },
});
