import type { Bukti } from "../../../tally/distinctKuitansi";
import type { Belanja } from "../../../tally/belanja";
import { accountOfBelanja, accountOfBukti, pairing } from "../../../tally/pairing";

/**
 * Whether the account of every amount spent is known. A receipt that names none is known by the realisasi that books it;
 * one that stands nowhere else may belong to any account, and no account can then be said to keep within its budget.
 */
export function accountsKnown(realisasi: readonly Belanja[], bukti: readonly Bukti[]): boolean {
  if (realisasi.some((line) => accountOfBelanja(line) === undefined)) return false;
  return pairing(realisasi, bukti).bukti.every((each) => each.jumlah === 0 || accountOfBukti(each) !== undefined);
}
