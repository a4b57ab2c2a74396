import type { BarisBku } from "../../../records/bku";
import type { Bukti } from "../../../tally/distinctKuitansi";
import { belanjaOfBku, uncodedPayments } from "../../../tally/belanja";
import { pairing } from "../../../tally/pairing";

/**
 * Whether it is known what every payment of a BKU was for: it names its account, or it pays a kuitansi. Where kuitansi
 * stand beside a book that codes most payments, one without a code is compared with them as well.
 */
export function paymentsKnown(bku: readonly BarisBku[], bukti: readonly Bukti[]): boolean {
  const compared = new Set(bukti.length > 0 ? belanjaOfBku(bku).map(({ at }) => at) : []);
  const open = uncodedPayments(bku).filter(({ at }) => !compared.has(at));
  return pairing(open, bukti).belanja.length === 0;
}
