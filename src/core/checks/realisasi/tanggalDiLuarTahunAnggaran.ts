import { defineCheck } from "../defineCheck";

/** Spending and receipts are dated within the budget year. Only dates that could be read with certainty count. */
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
  example: { tanggal: { year: 2022, month: 3, day: 8 }, tahunAnggaran: 2023, di: "kuitansi" },
  *run({ acara: { tahunAnggaran }, tanggal }) {
    for (const { di, reading } of tanggal) {
      if (reading.value.year === tahunAnggaran) continue;
      yield {
        code: "tanggal-di-luar-tahun-anggaran",
        at: [reading.at],
        facts: { tanggal: reading.value, tahunAnggaran, di },
        difference: undefined,
      };
    }
  },
});
