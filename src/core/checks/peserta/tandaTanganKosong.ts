import { defineCheck } from "../defineCheck";
import { total } from "../../values/exact";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";
import { having } from "../../values/having";

/**
 * Everyone on an attendance list with a signature column signed it. Lists without a single signature are one finding
 * together: they were printed, and perhaps signed on paper. So are payment lists with room for signatures and none. Of one
 * who did not sign it says what was paid to them all the same: a signature for the money proves no attendance.
 */
export const tandaTanganKosong = defineCheck({
  code: "tanda-tangan-kosong",
  family: "peserta",
  severity: "periksa",
  rule: { source: "daftar hadir dan daftar pembayaran", status: "confirmed", from: undefined, to: undefined },
  needs: ["bertandaTangan", "orangPerBaris"],
  example: { semua: false, nama: "Rina Oktaviani" },
  *run({ bertandaTangan: rows, orangPerBaris }) {
    const bayarTanpaTanda = having(rows, "belumTandaTangan");
    const bertandaTangan = having(rows, "tandaTangan");
    if (bayarTanpaTanda.length > 0) {
      yield {
        code: "tanda-tangan-kosong",
        at: [...grouped(bayarTanpaTanda, ({ at }) => sheetKey(at)).values()].flatMap(
          ([first]) => first?.belumTandaTangan.at ?? [],
        ),
        facts: { semua: true, baris: bayarTanpaTanda.length, di: "pembayaran" },
        difference: undefined,
      };
    }
    const lists = [...grouped(bertandaTangan, ({ at }) => sheetKey(at)).values()];
    const isBlank = (rows: typeof bertandaTangan) =>
      rows.every(({ tandaTangan }) => !tandaTangan.value) && (rows.length > 1 || rows[0]?.tahap === "tercetak");
    const blank = lists.filter(isBlank);
    const firsts = blank.flatMap(([first]) => first?.tandaTangan.at ?? []);
    if (firsts.length > 0) {
      yield {
        code: "tanda-tangan-kosong",
        at: firsts,
        facts: { semua: true, baris: blank.reduce((sum, rows) => sum + rows.length, 0) },
        difference: undefined,
      };
    }
    for (const row of lists.filter((rows) => !isBlank(rows)).flat()) {
      if (row.tandaTangan.value) continue;
      const paid = having(orangPerBaris.get(row)?.rows ?? [], "dibayar").filter(({ dibayar }) => dibayar.value > 0);
      yield {
        code: "tanda-tangan-kosong",
        at: [row.tandaTangan.at, ...paid.map(({ dibayar }) => dibayar.at)],
        facts: {
          semua: false,
          nama: row.nama.value,
          ...(paid.length > 0 ? { dibayar: total(paid.map(({ dibayar }) => dibayar.value)) } : {}),
        },
        difference: undefined,
      };
    }
  },
});
