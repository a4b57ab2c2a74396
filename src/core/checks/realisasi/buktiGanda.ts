import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { nomorKey, textKey, tupleKey } from "../../values/keys";
import { sheetKey } from "../../cells/sheetKey";

/**
 * No bukti is booked twice in one sheet: same number, amount, account and description. One number over several lines
 * with different descriptions or amounts is a receipt divided among accounts or people; another sheet may be the next
 * month's report of the same spending.
 */
export const buktiGanda = defineCheck({
  code: "bukti-ganda",
  family: "realisasi",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["catatanBernomor"],
  example: { nomor: "012/KW/2023", jumlah: rupiah(2_400_000), kali: 2, di: "bku" },
  *run({ catatanBernomor }) {
    const same = grouped(catatanBernomor, ({ di, nomor, jumlah, kode, uraian }) =>
      tupleKey(
        di,
        sheetKey(jumlah.at),
        nomorKey(nomor.value),
        jumlah.value,
        kode?.value.segments.join("."),
        uraian && textKey(uraian.value),
      ),
    );
    for (const lines of same.values()) {
      const [first] = lines;
      if (!first || lines.length < 2) continue;
      yield {
        code: "bukti-ganda",
        at: lines.map(({ nomor }) => nomor.at),
        facts: { nomor: first.nomor.value, jumlah: first.jumlah.value, kali: lines.length, di: first.di },
        difference: undefined,
      };
    }
  },
});
