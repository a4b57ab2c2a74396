import type { CellRef } from "../cells/cellRef";
import type { Sourced } from "../cells/sourced";
import type { KodeRekening } from "../values/kodeRekening";
import type { Rupiah } from "../values/rupiah";
import type { TanggalReading } from "../values/tanggal";

/** One line of a realisasi report: what a kode rekening may cost, what was spent on it, what is left. */
export interface BarisRealisasi {
  readonly at: CellRef;
  readonly kodeRekening: Sourced<KodeRekening> | undefined;
  readonly kodeTidakTerbaca: Sourced<string> | undefined;
  readonly uraian: Sourced<string> | undefined;
  readonly pagu: Sourced<Rupiah> | undefined;
  readonly realisasi: Sourced<Rupiah> | undefined;
  readonly sisa: Sourced<Rupiah> | undefined;
  /** Percent as printed: 32.13 for `32,13 %`, whether the cell holds 0.3213 with a percent format or the figure. */
  readonly persen: Sourced<number> | undefined;
  readonly nomorBukti: Sourced<string> | undefined;
  readonly tanggal: Sourced<TanggalReading> | undefined;
}
