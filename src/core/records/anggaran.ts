import type { CellRef } from "../cells/cellRef";
import type { Sourced } from "../cells/sourced";
import type { KodeRekening } from "../values/kodeRekening";
import type { Rupiah } from "../values/rupiah";
import type { Tanggal } from "../values/tanggal";

/** One line of a RAB, RKA or DPA that carries an amount of its own (a leaf, never a parent or a sum). */
export interface BarisAnggaran {
  readonly at: CellRef;
  /** The line stands on a hidden sheet, which people forget: often a version that no longer holds. */
  readonly tersembunyi: boolean;
  /** The line's own code, or that of the parent it stands under (`at` shows which). */
  readonly kodeRekening: Sourced<KodeRekening> | undefined;
  /** The code as it stands in this line's own cell when it could not be read as a code. */
  readonly kodeTidakTerbaca: Sourced<string> | undefined;
  readonly uraian: Sourced<string> | undefined;
  /** Product of all factors: `40 Org x 1 Hr` is 40. */
  readonly volume: Sourced<number> | undefined;
  readonly satuan: Sourced<string> | undefined;
  readonly hargaSatuan: Sourced<Rupiah> | undefined;
  readonly jumlah: Sourced<Rupiah> | undefined;
  /** The amount is one for this line and those below it, in a cell merged over them: no line's own. */
  readonly jumlahBersama?: true;
  /** What the line had before the budget was revised, where its paper prints both. */
  readonly semula?: Sourced<Rupiah>;
  /** The day of the revised budget that the line stands in, where its title says one. */
  readonly berlaku?: Sourced<Tanggal>;
}
