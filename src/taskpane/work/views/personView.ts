import type { CellRef } from "../../../core/cells/cellRef";
import type { Stage } from "../../../core/people/seatMap";

/** One person of a kab/kota or the province with all that the lists say, in the words of the language. */
export interface PersonView {
  /** Empty where the lists name an office only. */
  readonly nama: string;
  readonly nip: string;
  readonly jabatan: string;
  /** The seat, or another part; empty where it could not be told. */
  readonly peran: string;
  /** The stages that the person reached. */
  readonly stages: readonly Stage[];
  /** In the order of the lists. */
  readonly steps: readonly PersonStep[];
  /** All payments together, in rupiah; 0 where nothing was paid, undefined where it can't be counted exactly. */
  readonly dibayar: number | undefined;
}

/** What one list says of a person. */
export interface PersonStep {
  readonly stage: Exclude<Stage, "tandaTangan"> | "tercetak";
  /** The name as this list writes it, where that is another one. */
  readonly spelled: string;
  /** The day of the event that the list is about, from 1; several where it marks each day. */
  readonly days: readonly { readonly hari: number | undefined; readonly tanda: boolean | undefined }[];
  /** Undefined where the list shows no signatures. */
  readonly signed: boolean | undefined;
  /** What the list pays, in rupiah. */
  readonly amount: number | undefined;
  readonly at: CellRef;
}
