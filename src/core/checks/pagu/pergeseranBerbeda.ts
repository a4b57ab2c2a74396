import type { BarisPergeseran } from "../../records/money/pergeseran";
import { rupiah, rupiahFromSen, type Rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { minus, sameUpToSen } from "../../values/exact";
import { disagreements } from "../mostRows";

/**
 * On every row of a shifted budget, sums among them, what was there before and the difference come to what is there after
 * it. Where no sign can be told, only the amount of the difference counts.
 */
export const pergeseranBerbeda = defineCheck({
  code: "pergeseran-berbeda",
  family: "pagu-anggaran",
  severity: "salah",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["pergeseran"],
  example: {
    sebelum: rupiah(2_000_000),
    sesudah: rupiah(1_200_000),
    tertulis: rupiah(-500_000),
    seharusnya: rupiah(-800_000),
    barisBerbeda: 1,
    barisDiperiksa: 24,
  },
  *run({ pergeseran }) {
    for (const { row, ...counts } of disagreements(pergeseran, isWrong)) {
      const { sebelum, sesudah, bertambah, berkurang } = row;
      const tertulis = writtenOf(row);
      const seharusnya = minus(sesudah.value, sebelum.value);
      yield {
        code: "pergeseran-berbeda",
        at: [...[bertambah, berkurang].flatMap((one) => one?.at ?? []), sebelum.at, sesudah.at],
        facts: { sebelum: sebelum.value, sesudah: sesudah.value, tertulis, seharusnya, ...counts },
        difference: minus(tertulis, seharusnya),
      };
    }
  },
});

function isWrong(row: BarisPergeseran): boolean {
  const [written, due] = [writtenOf(row), minus(row.sesudah.value, row.sebelum.value)];
  const isRight = sameUpToSen(written, due) || (row.tanpaTanda && sameUpToSen(negative(written), due));
  return !isRight;
}

function writtenOf({ bertambah, berkurang }: BarisPergeseran): Rupiah {
  // `Berkurang` prints its amounts with or without a minus.
  return rupiahFromSen((bertambah?.value ?? 0) - Math.abs(berkurang?.value ?? 0));
}

function negative(amount: Rupiah): Rupiah {
  return rupiahFromSen(-amount);
}
