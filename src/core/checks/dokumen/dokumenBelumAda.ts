import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { dokumenFor } from "../../kelengkapan/daftarDokumen";
import { jenisBelanja } from "../../kelengkapan/jenisBelanja";

/**
 * Meetings, meals and fees are proved by who was invited and who came. Where no such list is among the papers at all, it is
 * said once for all expenses that need it; which papers are needed each region writes for itself.
 */
export const dokumenBelumAda = defineCheck({
  code: "dokumen-belum-ada",
  family: "dokumen",
  severity: "info",
  rule: {
    source: "PP 12/2019 Pasal 141; daftar dokumen menurut kebiasaan",
    status: "open",
    from: { year: 2019, month: 3, day: 12 },
    to: undefined,
  },
  needs: ["aturan", "acara", "pengeluaran", "daftarAda"],
  example: { dokumen: "daftar-hadir", uraian: "Biaya Paket Fullday", jumlah: rupiah(16_080_000), banyak: 3 },
  *run({ acara, pengeluaran, daftarAda }) {
    for (const dokumen of ["undangan", "daftar-hadir"] as const) {
      if (daftarAda[dokumen]) continue;
      const needing = pengeluaran.filter(({ jumlah, uraian, kode }) =>
        dokumenFor(jenisBelanja(uraian?.value, kode?.value), jumlah.value, acara.tanggal, uraian?.value).some(
          (one) => one.dokumen === dokumen,
        ),
      );
      const [first] = needing;
      if (first === undefined) continue;
      yield {
        code: "dokumen-belum-ada",
        at: needing.map(({ jumlah }) => jumlah.at),
        facts: { dokumen, uraian: first.uraian?.value, jumlah: first.jumlah.value, banyak: needing.length },
        difference: undefined,
      };
    }
  },
});
