import type { Records } from "../records/records";
import { unreadOf } from "./unread";

/** Sums of the answer over which an amount is still asked about: they can't be called right or wrong. */
export interface OpenSums {
  readonly realisasi: boolean;
  readonly kuitansi: boolean;
}

export function openSumsOf(records: Records): OpenSums {
  const unread = unreadOf(records);
  return { realisasi: unread.realisasi.length > 0, kuitansi: unread.kuitansi.length > 0 };
}
