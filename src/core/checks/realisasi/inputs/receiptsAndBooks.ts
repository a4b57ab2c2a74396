import { compareTanggal } from "../../../values/tanggal";
import { tupleKey } from "../../../values/keys";
import { distinctKuitansi, type Bukti, type KuitansiWithJumlah } from "../../../tally/distinctKuitansi";
import type { Unread } from "../../../tally/unread";
import type { Belanja } from "../../../tally/belanja";
import type { BookOfBku } from "./bookOfBku";
import { pairing } from "../../../tally/pairing";
import { uncovered, type Uncovered } from "../../../tally/uncovered";

/**
 * Where receipts and what is booked do not cover each other: against the realisasi, then against the BKU beside it. What
 * the realisasi lacks as well is said once. A BKU in which no receipt is found at all is the book of something else.
 */
export function receiptsAndBooks(
  belanja: readonly Belanja[],
  bku: BookOfBku,
  kuitansi: readonly KuitansiWithJumlah[],
  unread: Unread,
): readonly Uncovered[] {
  const bukti = distinctKuitansi(kuitansi);
  const found = uncovered(belanja, bukti, unread);
  const payments = bku.belanja;
  const unpaired = new Set(pairing(payments, bukti).bukti);
  if (payments.length === 0 || unpaired.size === bukti.length) return found;
  const inTime = bukti.filter((each) => !unpaired.has(each) || isWithin(each, bku));
  const said = new Set(found.flatMap(keysOf));
  return [...found, ...uncovered(payments, inTime, unread).filter((one) => !keysOf(one).some((key) => said.has(key)))];
}

/** The cells of one finding, and its account with the amount that is missing: either makes another one the same. */
function keysOf({ at, kode, realisasi, kuitansi }: Uncovered): readonly string[] {
  const direction = realisasi < kuitansi ? "receipt" : "booking";
  const account = kode === undefined ? [] : [tupleKey(direction, kode, realisasi - kuitansi)];
  return [...at.map(({ file, sheet, row, col }) => tupleKey(direction, file, sheet, row, col)), ...account];
}

/** A book of one month holds no receipt of the next. */
function isWithin({ as }: Bukti, { dari, sampai }: BookOfBku): boolean {
  const date = as.find(({ tanggal }) => tanggal?.value.sure)?.tanggal?.value;
  if (!date?.sure || !dari || !sampai) return true;
  return compareTanggal(date.value, dari) >= 0 && compareTanggal(date.value, sampai) <= 0;
}
