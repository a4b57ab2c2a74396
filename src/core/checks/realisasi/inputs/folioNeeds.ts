import type { Sourced } from "../../../cells/sourced";
import type { Tanggal } from "../../../values/tanggal";
import type { Rupiah } from "../../../values/rupiah";
import type { With } from "../../../values/having";
import type { Belanja } from "../../../tally/belanja";

/** What the checks of the way from a cash book to its receipts and back ask for. */
export interface FolioNeeds {
  /** Payments of belanja in a BKU with the number of their receipt, and their day where it is certain. */
  readonly bkuBernomor: readonly (With<Belanja, "nomor"> & { readonly hari: Tanggal | undefined })[];
  /** Amounts of the kuitansi of each number. Always there. */
  readonly nilaiMenurutNomor: ReadonlyMap<string, readonly Rupiah[]>;
  /** The folio that a kuitansi names, and the number of the only BKU line that books it, where most are the same. */
  readonly folioKuitansi: readonly {
    readonly nomor: string;
    readonly folio: Sourced<string>;
    readonly baris: Sourced<string>;
  }[];
}
