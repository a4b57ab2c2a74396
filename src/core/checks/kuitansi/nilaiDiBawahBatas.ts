import { rupiah } from "../../values/rupiah";
import { jenisBelanja } from "../../kelengkapan/jenisBelanja";
import { defineCheck } from "../defineCheck";

const BANDS = [rupiah(10_000_000), rupiah(50_000_000), rupiah(200_000_000)];
/** So near under a limit, and so round, an amount may have been made to stay under it; nearer still, however round. */
const NEAR = 0.97;
const ROUND = rupiah(100_000);
const NEARER = 0.9995;
const PROCURED: ReadonlySet<string> = new Set(["barang", "jasa", "pertemuan", "konsumsi"]);

/**
 * A round amount just under the value from which a purchase needs more papers: it may be a coincidence or a purchase that
 * was divided. The limits are those of `bukti-tidak-sesuai-nilai`.
 */
export const nilaiDiBawahBatas = defineCheck({
  code: "nilai-di-bawah-batas",
  family: "kuitansi",
  severity: "info",
  rule: {
    source: "Perpres 16/2018 Pasal 28 jo. Perpres 12/2021",
    status: "confirmed",
    from: { year: 2018, month: 7, day: 1 },
    to: { year: 2025, month: 4, day: 29 },
  },
  needs: ["aturan", "pengeluaran"],
  passesWith: ["kuitansiTerbaca"],
  example: { jumlah: rupiah(49_900_000), batas: rupiah(50_000_000), uraian: "Sewa tenda dan kursi" },
  *run({ pengeluaran }) {
    for (const { jumlah, uraian, kode } of pengeluaran) {
      const nearest = jumlah.value % ROUND === 0 ? NEAR : NEARER;
      const batas = BANDS.find((band) => jumlah.value < band && jumlah.value >= band * nearest);
      if (batas === undefined || !PROCURED.has(jenisBelanja(uraian?.value, kode?.value))) continue;
      yield {
        code: "nilai-di-bawah-batas",
        at: [jumlah.at],
        facts: { jumlah: jumlah.value, batas, uraian: uraian?.value },
        difference: undefined,
      };
    }
  },
});
