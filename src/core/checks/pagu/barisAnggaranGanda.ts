import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";
import { textKey, tupleKey } from "../../values/keys";
import { accountKey } from "../../values/rekening";

/**
 * No budget line stands twice in one sheet: same code, description, volume, unit, price and amount. Lines that differ
 * in any of these are two lines; a second sheet with the same lines is a copy, not a doubling. Lines without a code often
 * recur room by room or day by day: they are doubled only where one directly follows the other.
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
    const placeOf = new Map(anggaran.map((line, index) => [line, index]));
    for (const alike of same.values()) {
      const coded = alike.every(({ kodeRekening }) => kodeRekening);
      const lines = coded ? alike : neighbours(alike, placeOf);
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

/** The lines of which another one of them stands directly before or behind. */
function neighbours<L>(alike: readonly L[], placeOf: ReadonlyMap<L, number>): readonly L[] {
  const places = new Set(alike.map((line) => placeOf.get(line)));
  return alike.filter((line) => {
    const place = placeOf.get(line) ?? 0;
    return places.has(place - 1) || places.has(place + 1);
  });
}
