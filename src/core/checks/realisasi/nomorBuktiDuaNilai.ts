import { rupiah, type Rupiah } from "../../values/rupiah";
import { compareTanggal } from "../../values/tanggal";
import { defineCheck } from "../defineCheck";
import { roughTotal } from "../../values/exact";
import { grouped } from "../../values/grouped";
import type { CheckInputs } from "../inputs";
import { nomorKey, tupleKey } from "../../values/keys";
import { sheetKey } from "../../cells/sheetKey";

type Line = CheckInputs["bkuBernomor"][number];

/**
 * A BKU books one receipt under one number: as one line, or as lines that come to its amount. Beside a line of the whole
 * amount of the kuitansi another one is too many. Where the kuitansi is not there, lines of one day may be its parts, and
 * lines of two days are two receipts. Bare numbers (1, 2, 3) begin again every month: only those of one day are one.
 */
export const nomorBuktiDuaNilai = defineCheck({
  code: "nomor-bukti-dua-nilai",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "kuitansi dan BKU", status: "confirmed", from: undefined, to: undefined },
  needs: ["bkuBernomor", "nilaiMenurutNomor"],
  passesWith: ["bkuTerbaca"],
  example: { nomor: "005/KW/2023", jumlah: rupiah(725_000), lain: rupiah(825_000) },
  *run({ bkuBernomor, nilaiMenurutNomor }) {
    for (const same of grouped(bkuBernomor, bySheetAndNumber).values()) {
      const [first] = same;
      if (first === undefined || same.length < 2) continue;
      const stated = nilaiMenurutNomor.get(nomorKey(first.nomor.value));
      const [own, other] = (stated === undefined ? ofTwoDays(same) : besideTheWhole(same, stated)) ?? [];
      if (own === undefined || other === undefined) continue;
      yield {
        code: "nomor-bukti-dua-nilai",
        at: [own.jumlah.at, other.jumlah.at],
        facts: { nomor: own.nomor.value, jumlah: own.jumlah.value, lain: other.jumlah.value },
        difference: undefined,
      };
    }
  },
});

function bySheetAndNumber({ nomor, jumlah, hari }: Line): string | undefined {
  const key = nomorKey(nomor.value);
  if (!/^\d+$/.test(key)) return tupleKey(sheetKey(jumlah.at), key);
  return hari && tupleKey(sheetKey(jumlah.at), key, hari.year, hari.month, hari.day);
}

function besideTheWhole(lines: readonly Line[], stated: readonly Rupiah[]): readonly Line[] | undefined {
  const isStated = (amount: number) => amount === roughTotal(stated) || stated.some((each) => each === amount);
  const others = lines.filter(({ jumlah }) => !isStated(jumlah.value));
  const sums = [lines, others].map((some) => roughTotal(some.map(({ jumlah }) => jumlah.value)));
  const whole = lines.find(({ jumlah }) => isStated(jumlah.value));
  return whole === undefined || others[0] === undefined || sums.some(isStated) ? undefined : [whole, others[0]];
}

function ofTwoDays(lines: readonly Line[]): readonly Line[] | undefined {
  const [first] = lines;
  if (first?.hari === undefined) return undefined;
  const { hari, jumlah } = first;
  const other = lines.find(
    (line) => line.hari !== undefined && compareTanggal(line.hari, hari) !== 0 && line.jumlah.value !== jumlah.value,
  );
  return other && [first, other];
}
