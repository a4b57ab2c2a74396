import type { CellRef } from "../../../core/cells/cellRef";
import type { Tahap } from "../../../core/records/peserta";

/** One person of a kab/kota or the province on one list, in the words of the language. */
export interface PersonView {
  /** Empty where the list names an office only. */
  readonly nama: string;
  readonly jabatan: string;
  /** The seat, or what stands there where it could not be told. */
  readonly peran: string;
  readonly tahap: Tahap;
  readonly at: CellRef;
}
