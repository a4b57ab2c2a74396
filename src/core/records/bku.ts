import type { CellRef } from "../cells/cellRef";
import type { Sourced } from "../cells/sourced";
import type { KodeRekening } from "../values/kodeRekening";
import type { Rupiah } from "../values/rupiah";
import type { TanggalReading } from "../values/tanggal";

/** One booked line of a Buku Kas Umum. */
export interface BarisBku {
  readonly at: CellRef;
  readonly nomor: Sourced<string> | undefined;
  readonly tanggal: Sourced<TanggalReading> | undefined;
  readonly kodeRekening: Sourced<KodeRekening> | undefined;
  readonly uraian: Sourced<string> | undefined;
  readonly nomorBukti: Sourced<string> | undefined;
  readonly penerimaan: Sourced<Rupiah> | undefined;
  readonly pengeluaran: Sourced<Rupiah> | undefined;
  /** The balance as written: balance before + penerimaan - pengeluaran. */
  readonly saldo: Sourced<Rupiah> | undefined;
}
