import type { Sourced } from "../../cells/sourced";
import type { BarisBku } from "../../records/bku";
import { rupiah, ZERO_RUPIAH, type Rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, sameUpToSen, total } from "../../values/exact";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";

/**
 * Each balance is the one written before it plus what came in minus what went out. It starts from the written balance,
 * not from the right one, so that one slip is one finding; a balance that is right again after a slip is none. Rows without a balance add to the next; an opening or carried
 * balance starts anew, and nothing is said across an amount that is still asked about.
 */
export const saldoBerbeda = defineCheck({
  code: "saldo-berbeda",
  family: "realisasi",
  severity: "salah",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["bku", "belumTerbaca"],
  passesWith: ["bkuTerbaca"],
  example: {
    saldoSebelumnya: rupiah(20_000_000),
    penerimaan: ZERO_RUPIAH,
    pengeluaran: rupiah(16_080_000),
    tertulis: rupiah(3_290_000),
    seharusnya: rupiah(3_920_000),
  },
  *run({ bku, belumTerbaca }) {
    const open = new Set(belumTerbaca.bku);
    for (const inSheet of grouped(bku, ({ at }) => sheetKey(at)).values()) {
      let before: Sourced<Rupiah> | undefined;
      // The balance as it would be without the slip above.
      let right: Rupiah | undefined;
      let rows: BarisBku[] = [];
      for (const row of [...inSheet].sort((a, b) => a.at.row - b.at.row)) {
        rows.push(row);
        const { saldo } = row;
        if (!saldo) continue;
        const penerimaan = total(rows.map((each) => each.penerimaan?.value ?? ZERO_RUPIAH));
        const pengeluaran = total(rows.map((each) => each.pengeluaran?.value ?? ZERO_RUPIAH));
        const goesOn = before?.at.col === saldo.at.col && !startsAnew(row) && !rows.some((each) => open.has(each));
        right = goesOn && right !== undefined ? minus(total([right, penerimaan]), pengeluaran) : undefined;
        if (before && goesOn) {
          const seharusnya = minus(total([before.value, penerimaan]), pengeluaran);
          if (right !== undefined && sameUpToSen(saldo.value, right)) right = undefined;
          else if (!sameUpToSen(saldo.value, seharusnya)) {
            right ??= seharusnya;
            yield {
              code: "saldo-berbeda",
              at: [saldo.at, before.at],
              facts: { saldoSebelumnya: before.value, penerimaan, pengeluaran, tertulis: saldo.value, seharusnya },
              difference: minus(saldo.value, seharusnya),
            };
          }
        }
        before = saldo;
        rows = [];
      }
    }
  },
});

/** `Saldo awal`, `Saldo bulan lalu`, `Pindahan`: the row states a balance rather than a movement. */
function startsAnew({ uraian }: BarisBku): boolean {
  return uraian !== undefined && /\bsaldo\b|\bpindahan\b|\bdipindahkan\b/i.test(uraian.value);
}
