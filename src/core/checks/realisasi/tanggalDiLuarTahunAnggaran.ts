import { defineCheck } from "../defineCheck";
import { disagreements } from "../mostRows";

/**
 * Spending and receipts are dated within the budget year. Only dates that could be read with certainty count. A
 * sheet most of whose dates lie outside is one finding.
 */
export const tanggalDiLuarTahunAnggaran = defineCheck({
  code: "tanggal-di-luar-tahun-anggaran",
  family: "realisasi",
  severity: "salah",
  rule: {
    source: "UU 17/2003 Pasal 4",
    status: "confirmed",
    from: { year: 2003, month: 4, day: 5 },
    to: undefined,
  },
  needs: ["acara", "aturan", "tanggal"],
  passesWith: ["tanggalTerbaca"],
  example: {
    tanggal: { year: 2022, month: 3, day: 8 },
    tahunAnggaran: 2023,
    di: "kuitansi",
    barisBerbeda: 1,
    barisDiperiksa: 3,
  },
  *run({ acara: { tahunAnggaran }, tanggal }) {
    const dates = tanggal.map(({ di, reading }) => ({ di, at: reading.at, tanggal: reading.value }));
    const outside = disagreements(dates, (row) => row.tanggal.year !== tahunAnggaran);
    for (const { row, ...counts } of outside) {
      yield {
        code: "tanggal-di-luar-tahun-anggaran",
        at: [row.at],
        facts: { tanggal: row.tanggal, tahunAnggaran, di: row.di, ...counts },
        difference: undefined,
      };
    }
  },
});
