import { compareTanggal } from "../../values/tanggal";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";

/**
 * A BKU is kept day by day: no line is dated before the one above it. Years other than the budget year are left to the
 * check of the budget year.
 */
export const tanggalBkuMundur = defineCheck({
  code: "tanggal-bku-mundur",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "urutan pembukuan", status: "confirmed", from: undefined, to: undefined },
  needs: ["acara", "bkuBertanggal"],
  passesWith: ["tanggalBkuTerbaca"],
  example: {
    tanggal: { year: 2024, month: 8, day: 2 },
    sebelumnya: { year: 2024, month: 8, day: 14 },
  },
  *run({ acara, bkuBertanggal }) {
    const inYear = bkuBertanggal.filter(({ value }) => value.year === acara.tahunAnggaran);
    for (const inSheet of grouped(inYear, ({ at }) => sheetKey(at)).values()) {
      const lines = [...inSheet].sort((a, b) => a.at.row - b.at.row);
      for (const [index, line] of lines.entries()) {
        const before = lines[index - 1];
        if (!before || compareTanggal(line.value, before.value) >= 0) continue;
        yield {
          code: "tanggal-bku-mundur",
          at: [line.at, before.at],
          facts: { tanggal: line.value, sebelumnya: before.value },
          difference: undefined,
        };
      }
    }
  },
});
