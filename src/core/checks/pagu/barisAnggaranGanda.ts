import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { grouped } from "../grouped";
import { sheetKey, textKey, tupleKey } from "../keys";
import { accountKey } from "../rekening";

/**
 * No budget line stands twice in one sheet: same code, description, volume, unit, price and amount. Lines that differ
 * in any of these are two lines; a second sheet with the same lines is a copy, not a doubling.
 */
export const barisAnggaranGanda = defineCheck({
  code: "baris-anggaran-ganda",
  family: "pagu-anggaran",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["anggaran"],
  example: { kode: "5.1.02.01.01.0024", uraian: "Kertas HVS F4", jumlah: rupiah(600_000), kali: 2 },
  *run({ anggaran }) {
    const same = grouped(anggaran, ({ at, kodeRekening, uraian, volume, satuan, hargaSatuan, jumlah }) =>
      uraian && jumlah.value !== 0
        ? tupleKey(
            sheetKey(at),
            kodeRekening && accountKey(kodeRekening.value),
            textKey(uraian.value),
            volume?.value,
            satuan && textKey(satuan.value),
            hargaSatuan?.value,
            jumlah.value,
          )
        : undefined,
    );
    for (const lines of same.values()) {
      const [first] = lines;
      if (!first?.uraian || lines.length < 2) continue;
      yield {
        code: "baris-anggaran-ganda",
        at: lines.map((line) => line.uraian?.at ?? line.at),
        facts: {
          kode: first.kodeRekening?.value.written,
          uraian: first.uraian.value,
          jumlah: first.jumlah.value,
          kali: lines.length,
        },
        difference: undefined,
      };
    }
  },
});
