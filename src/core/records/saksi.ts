import type { CellRef } from "../cells/cellRef";
import type { Sourced } from "../cells/sourced";
import type { ColumnField } from "../tables/words/fields";
import type { Rupiah } from "../values/rupiah";

/** A subtotal or total as a witness: what is written, and what the rows it covers add up to. */
export interface Saksi {
  readonly level: "subtotal" | "total";
  /** The row's label: `Jumlah`, `Belanja Barang dan Jasa`; empty where it has none. */
  readonly label: string;
  readonly field: ColumnField;
  /** Header of the column. */
  readonly header: string;
  readonly written: Sourced<Rupiah>;
  readonly recomputed: Rupiah;
  /** First and last cell that were added up, and how many records lie between them. */
  readonly from: CellRef;
  readonly to: CellRef;
  readonly count: number;
  /** `Jumlah s/d bulan ini`, or `Jumlah` of a next page: what was carried over from before; `recomputed` has it in it. */
  readonly carried?: Sourced<Rupiah>;
  /** `Jumlah dibulatkan`: the exact sum that this line rounds is `recomputed`; it may differ by the rounding. */
  readonly rounded?: true;
}
