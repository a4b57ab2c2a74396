import type { CellRef } from "../cells/cellRef";
import { SumTooLarge, total } from "../values/exact";
import { nomorKey } from "../values/keys";
import { gross, net, paymentLists, type PaymentList } from "../tally/paymentLists";
import { having } from "../values/having";
import { bookedPayments } from "../tally/belanja";
import { spanOf } from "../cells/span";
import type { Records } from "../records/records";
import { rupiahFromSen, type Rupiah } from "../values/rupiah";
import { gerakOfBku, gerakOfPajak, type GerakPajak } from "./gerakPajak";

/** The income tax that payment lists hold back, and what a book says was held back under the bukti they are paid by. */
export interface PphDaftar {
  readonly nomor: string;
  readonly daftar: Rupiah;
  readonly dipungut: Rupiah;
  /** Of the lists in front, then of the book; of the bukti where no book tells of a tax. */
  readonly at: readonly CellRef[];
}

interface Bukti {
  readonly nomor: { readonly value: string };
  readonly jumlah: { readonly value: Rupiah; readonly at: CellRef };
}

/**
 * The lists with a column of PPh whose sum, before tax or after, is the amount of one numbered bukti: each alone, or
 * person by person, or those that are left all together. What was held back is what the tax book says under that number, else the BKU; nothing where
 * their taxes are numbered as the bukti are and none has it. Where taxes bear other numbers or none, nothing can be told.
 */
export function pphDaftar(records: Records): readonly PphDaftar[] {
  try {
    return comparedLists(records);
  } catch (reason) {
    if (reason instanceof SumTooLarge) return [];
    throw reason;
  }
}

function comparedLists(records: Records): readonly PphDaftar[] {
  const lists = paymentLists(having(records.pembayaran, "dibayar"), records.questions).filter(
    (list) => pphOf([list]) > 0,
  );
  const bukti: readonly Bukti[] = having(
    [...having(records.kuitansi, "jumlah"), ...bookedPayments(records.bku)],
    "nomor",
  );
  const books = [gerakOfPajak(records.pajak), gerakOfBku(records.bku)].map((moves) => moves.filter(isIncomeTaxHeld));
  const groups = lists.map((list) => paidBy(list, lists, bukti));
  const left = lists.filter((_, index) => groups[index]?.length === 0);
  const together = left.length > 1 ? buktiOf(left, [], bukti) : undefined;
  return [...groups.flat(), ...(together ? [{ paid: left, by: together }] : [])].flatMap(
    ({ paid, by }) => compared(paid, by, books, bukti) ?? [],
  );
}

interface PaidBy {
  readonly paid: readonly PaymentList[];
  readonly by: Bukti;
}

/** One bukti of the whole list, or one for each of its people. */
function paidBy(list: PaymentList, lists: readonly PaymentList[], bukti: readonly Bukti[]): readonly PaidBy[] {
  const whole = buktiOf([list], lists, bukti);
  if (whole) return [{ paid: [list], by: whole }];
  const people = list.rows.map((row): PaymentList => ({ rows: [row], sums: [net(row), gross(row)] }));
  const each = people.flatMap((one): PaidBy[] => {
    const by = buktiOf([one], people, bukti);
    return by ? [{ paid: [one], by }] : [];
  });
  const numbers = new Set(each.map(({ by }) => nomorKey(by.nomor.value)));
  return numbers.size === people.length ? each.filter(({ paid }) => pphOf(paid) > 0) : [];
}

/** The only bukti of what the lists come to; undefined also where another list comes to the same. */
function buktiOf(
  paid: readonly PaymentList[],
  all: readonly PaymentList[],
  bukti: readonly Bukti[],
): Bukti | undefined {
  const sums = [0, 1].map((way) => total(paid.flatMap(({ sums: both }) => both[way] ?? [])));
  const rivals = all.filter((other) => other.sums.some((sum) => sums.includes(sum)));
  const fitting = bukti.filter(({ jumlah }) => sums.includes(jumlah.value));
  const numbers = new Set(fitting.map(({ nomor }) => nomorKey(nomor.value)));
  return numbers.size === 1 && rivals.length < 2 ? fitting[0] : undefined;
}

function compared(
  lists: readonly PaymentList[],
  { nomor, jumlah }: Bukti,
  books: readonly (readonly GerakPajak[])[],
  bukti: readonly Bukti[],
): PphDaftar | undefined {
  const key = nomorKey(nomor.value);
  const numberOf = (one: GerakPajak) => one.nomor && nomorKey(one.nomor.value);
  const held = books.map((moves) => moves.filter((one) => numberOf(one) === key)).find((moves) => moves.length > 0);
  const known = new Set(bukti.map((one) => nomorKey(one.nomor.value)));
  const moves = books.flat();
  const isNumbered = moves.length > 0 && moves.every((one) => known.has(numberOf(one) ?? ""));
  if (held === undefined && !isNumbered) return undefined;
  const cells = lists.flatMap(({ rows }) => rows.flatMap(({ potongan }) => potongan?.pph?.at ?? []));
  return {
    nomor: nomor.value,
    daftar: pphOf(lists),
    dipungut: total((held ?? []).map((one) => one.jumlah.value)),
    at: [...spanOf(cells), ...(held?.map((one) => one.jumlah.at) ?? [jumlah.at])],
  };
}

/** Some lists print what is taken off with a minus. */
function pphOf(lists: readonly PaymentList[]): Rupiah {
  const taxes = lists.flatMap(({ rows }) => rows.flatMap(({ potongan }) => potongan?.pph?.value ?? []));
  return total(taxes.map((tax) => rupiahFromSen(Math.abs(tax))));
}

function isIncomeTaxHeld({ jenis, sisi }: GerakPajak): boolean {
  return sisi === "dipungut" && (jenis === "PPh 21" || jenis === "PPh" || jenis === "pajak");
}
