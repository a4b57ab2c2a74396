import { rupiah, type Rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { total } from "../../values/exact";
import { spanOf } from "../../cells/span";
import { headsOf } from "../../people/heads";
import { waysTo } from "../../tally/paymentsToPeople";
import { gross, net, paymentLists, type PaymentList } from "../../tally/paymentLists";

/** More lists than this are not tried in every combination. */
const MOST_TOGETHER = 8;

/**
 * What a payment list comes to, before tax or after, is the amount of a bukti: a kuitansi, a payment of the BKU or a line
 * of the realisasi. Several lists may share one bukti, each person of a list may have one of their own, and one list may be
 * paid under a few bukti that name payments to people.
 */
export const daftarBayarTanpaBukti = defineCheck({
  code: "daftar-bayar-tanpa-bukti",
  family: "peserta",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: [
    "dibayar",
    "orangPerBaris",
    "nilaiBukti",
    "pembayaranOrang",
    "bayarTerbaca",
    "kuitansiTerbaca",
    "bkuTerbaca",
    "realisasiTerbaca",
  ],
  example: { jumlah: rupiah(13_650_000), orang: 39 },
  *run({ dibayar, orangPerBaris, nilaiBukti, pembayaranOrang }) {
    const amounts = new Set(nilaiBukti);
    const lists = paymentLists(dibayar);
    const covered = new Set<PaymentList>();
    for (const together of combinations(lists)) {
      const covers = [0, 1].some((way) => amounts.has(total(together.map(({ sums }) => sums[way] ?? rupiah(0)))));
      if (covers) for (const list of together) covered.add(list);
    }
    for (const list of lists) {
      if (covered.has(list) || oneEach(list.rows.map(net), nilaiBukti) || oneEach(list.rows.map(gross), nilaiBukti))
        continue;
      if (pembayaranOrang.some((payments) => waysTo(list.sums, payments).length > 0)) continue;
      yield {
        code: "daftar-bayar-tanpa-bukti",
        at: spanOf(list.rows.map(({ dibayar: { at } }) => at)),
        facts: { jumlah: list.sums[1], orang: headsOf(list.rows, orangPerBaris) },
        difference: undefined,
      };
    }
  },
});

/** Every choice of lists that may share a bukti; where there are many, each alone and all together. */
function combinations(lists: readonly PaymentList[]): readonly (readonly PaymentList[])[] {
  if (lists.length > MOST_TOGETHER) return [...lists.map((list) => [list]), lists];
  return lists.reduce<readonly (readonly PaymentList[])[]>(
    (found, list) => [...found, [list], ...found.map((others) => [...others, list])],
    [],
  );
}

/** Whether there is a bukti of its own for every amount. */
function oneEach(paid: readonly Rupiah[], bukti: readonly Rupiah[]): boolean {
  const left = new Map<Rupiah, number>();
  for (const amount of bukti) left.set(amount, (left.get(amount) ?? 0) + 1);
  return paid.every((amount) => {
    const count = left.get(amount) ?? 0;
    left.set(amount, count - 1);
    return count > 0;
  });
}
