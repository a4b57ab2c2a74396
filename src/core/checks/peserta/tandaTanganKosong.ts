import { defineCheck } from "../defineCheck";
import { grouped } from "../grouped";
import { sheetKey } from "../keys";

/**
 * Everyone on an attendance list with a signature column signed it. A column without a single signature is one finding: the list was
 * printed and signed on paper.
 */
export const tandaTanganKosong = defineCheck({
  code: "tanda-tangan-kosong",
  family: "peserta",
  severity: "periksa",
  rule: { source: "daftar hadir", status: "confirmed", from: undefined, to: undefined },
  needs: ["bertandaTangan"],
  example: { semua: false, nama: "Rina Oktaviani" },
  *run({ bertandaTangan }) {
    for (const inSheet of grouped(bertandaTangan, ({ at }) => sheetKey(at)).values()) {
      const empty = inSheet.filter(({ tandaTangan }) => !tandaTangan.value);
      const [first] = empty;
      if (first && empty.length === inSheet.length && inSheet.length > 1) {
        yield {
          code: "tanda-tangan-kosong",
          at: [first.tandaTangan.at],
          facts: { semua: true, baris: empty.length },
          difference: undefined,
        };
        continue;
      }
      for (const { nama, tandaTangan } of empty) {
        yield {
          code: "tanda-tangan-kosong",
          at: [tandaTangan.at],
          facts: { semua: false, nama: nama.value },
          difference: undefined,
        };
      }
    }
  },
});
