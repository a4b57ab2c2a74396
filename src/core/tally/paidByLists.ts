import type { Sourced } from "../cells/sourced";
import type { Records } from "../records/records";
import type { Rupiah } from "../values/rupiah";
import { SumTooLarge } from "../values/exact";
import { distinctKuitansi } from "./distinctKuitansi";
import { paymentLists, type PaymentList } from "./paymentLists";
import { having } from "../values/having";
import { unreadOf, type Unread } from "./unread";
import { belanjaOfRealisasi, type Belanja } from "./belanja";
import { countedRealisasi } from "./countedRealisasi";
import { pairing } from "./pairing";
import { partsOf, paysPeople } from "./paymentsToPeople";
import { uncovered } from "./uncovered";

/**
 * What was spent without a kuitansi of its own and is shown by payment lists instead: a payment to people, by its own
 * words, of exactly what a list comes to, or the few payments that make a list up. Only where nothing else fits: two
 * payments of one amount, or two ways to make a sum, are left to a person.
 */
export function paidByLists(belanja: readonly Belanja[], records: Records, unread: Unread): readonly Belanja[] {
  if (records.pembayaran.length === 0) return [];
  try {
    return shownByLists(belanja, records, unread);
  } catch (reason) {
    if (reason instanceof SumTooLarge) return [];
    throw reason;
  }
}

/** The amounts of the realisasi that payment lists show, as they stand on its lines. */
export function realisasiByLists(records: Records): ReadonlySet<Sourced<Rupiah>> {
  const lines = belanjaOfRealisasi(countedRealisasi(having(records.realisasi, "realisasi")));
  return new Set(paidByLists(lines, records, unreadOf(records)).map(({ jumlah }) => jumlah));
}

function shownByLists(belanja: readonly Belanja[], records: Records, unread: Unread): readonly Belanja[] {
  const bukti = distinctKuitansi(having(records.kuitansi, "jumlah"));
  const lists = paymentLists(having(records.pembayaran, "dibayar"), records.questions);
  const lacking = uncovered(belanja, bukti, unread).filter(({ realisasi, kuitansi }) => realisasi > kuitansi);
  const cells = new Set(lacking.flatMap(({ at }) => at));
  const open = pairing(belanja, bukti).belanja.filter(
    ({ jumlah, uraian }) => cells.has(jumlah.at) && paysPeople(uraian?.value),
  );
  const { alone, rest } = wholeLists(open, lists);
  const taken = new Set(alone);
  const together = rest.flatMap(
    (list) =>
      partsOf(
        list.sums,
        open.filter((line) => !taken.has(line)),
      ) ?? [],
  );
  const counted = together.filter((line) => together.indexOf(line) === together.lastIndexOf(line));
  const complete = counted.length === together.length ? counted : [];
  const paid = new Set([...alone, ...complete]);
  // More by lists than an account lacks: its kuitansi are of the same payments.
  for (const { at, realisasi, kuitansi } of lacking) {
    const own = [...paid].filter((line) => at.includes(line.jumlah.at));
    if (own.reduce((sum, { jumlah }) => sum + jumlah.value, 0) > realisasi - kuitansi)
      for (const line of own) paid.delete(line);
  }
  return belanja.filter((line) => paid.has(line));
}

/** Payments that are the whole of one list each, and the lists that none is. */
function wholeLists(open: readonly Belanja[], lists: readonly PaymentList[]) {
  const alone: Belanja[] = [];
  const isWhole = ({ sums }: PaymentList, amount: Rupiah) => sums.includes(amount);
  const rest = lists.filter((list) => {
    const fitting = open.filter(({ jumlah }) => isWhole(list, jumlah.value));
    const rivals = lists.filter((other) => fitting.some(({ jumlah }) => isWhole(other, jumlah.value)));
    if (fitting.length > 0 && fitting.length === rivals.length) alone.push(...fitting);
    return fitting.length === 0;
  });
  return { alone, rest };
}
