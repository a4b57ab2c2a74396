import type { RawValue } from "../cells/cell";
import type { CellRange, CellRef } from "../cells/cellRef";
import type { Grouping } from "../values/rupiahText";
import type { BagianBayar, ColumnField, FormField } from "./words/fields";
import type { AmountPlace } from "./row/sumElsewhere";
import type { Why } from "./why";

/** How sure a decision is. `unsure` ones are asked, never acted on in silence. */
export type Certainty = "sure" | "likely" | "unsure";

/** What a table is on paper. `lain`: a table, but none that SPJ Rapi has a sheet for. */
export type TableKind = "peserta" | "anggaran" | "realisasi" | "bku" | "kuitansi" | "lain";

/** What was found in one sheet. */
export interface FoundSheet {
  readonly file: string;
  readonly sheet: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly tables: readonly FoundTable[];
  readonly forms: readonly FoundForm[];
}

/** A table of a sheet: where it stands, what its columns hold and what each of its rows is. */
export interface FoundTable {
  readonly file: string;
  readonly sheet: string;
  readonly range: CellRange;
  readonly kind: TableKind;
  readonly sure: Certainty;
  readonly why: readonly Why[];
  /** Text lines above the header that belong to this table, top first. */
  readonly titles: readonly { readonly at: CellRef; readonly text: string }[];
  readonly headerRows: readonly number[];
  /** The row of column numbers 1, 2, 3 ... under the header. */
  readonly numberRow: number | undefined;
  readonly columns: readonly FoundColumn[];
  /** Every filled row under the header, in order: rows read = records + groups + witnesses + others. */
  readonly rows: readonly FoundRow[];
  /** Where a person put this table right: the range by which detection knows it, undefined where it was missed. */
  readonly putRight?: { readonly found: CellRange | undefined };
}

export interface FoundColumn {
  readonly col: number;
  /** Header text, its levels joined by ` / `; empty where the column has none. */
  readonly header: string;
  readonly field: ColumnField | undefined;
  /** Which amount it is, where a person said so; otherwise its header tells. */
  readonly bagian?: BagianBayar;
  readonly sure: Certainty;
  readonly why: readonly Why[];
  /** How amounts written as text are grouped in this column; undefined where none are or it cannot be told. */
  readonly grouping: Grouping | undefined;
  /** Whether its numbers are summed: rupiah and counts that add up, not percentages, codes, years or unit prices. */
  readonly adds: boolean;
  /** What its figures are to be multiplied by to be rupiah: 1,000 under `(dalam ribuan rupiah)`. */
  readonly times?: number;
}

export type FoundRow = {
  readonly row: number;
  readonly sure: Certainty;
  readonly why: readonly Why[];
  /** Rows of the headings and parents this row stands under, outermost first. */
  readonly under: readonly number[];
} &
  /** Data; `onTop` where it is a tax or the like that is put on top of a total, and counts with the lines it is put on. */
  (
    | { readonly role: "record"; readonly onTop?: true }
    /** A heading inside the table: a section, a kab/kota, a parent of a hierarchy without an amount of its own. */
    | { readonly role: "group" }
    /** A witness: recomputed over the record rows it covers and compared, never counted. */
    | {
        readonly role: "subtotal" | "total";
        readonly covers: readonly number[];
        /** Where its amount stands when it is not in its own column. */
        readonly amountAt?: AmountPlace;
      }
    | { readonly role: "other"; readonly reason: OtherReason }
  );

/** Why a row under a header is neither data nor a witness. */
export type OtherReason =
  | "number row"
  | "repeated header"
  | "note"
  | "signature"
  | "blank"
  | "separator"
  | "rounding"
  | "footer"
  | "not attributable"
  /** A person said that it is no data. */
  | "set aside"
  /** A person said that the table is not to be read. */
  | "ignored table"
  /** A person drew the table without it. */
  | "outside range";

/** A form of labelled lines: a kuitansi, or the `label : value` block above a table. */
export interface FoundForm {
  readonly file: string;
  readonly sheet: string;
  readonly kind: "kuitansi" | "keterangan";
  readonly title: string | undefined;
  readonly range: CellRange;
  readonly sure: Certainty;
  readonly why: readonly Why[];
  readonly fields: readonly FoundField[];
}

export interface FoundField {
  readonly field: FormField;
  readonly label: string;
  readonly labelAt: CellRef;
  /** The cell of the value, or where the value should stand when it is blank. */
  readonly at: CellRef;
  /** What stands there; undefined for a blank or a line of dots. */
  readonly raw: RawValue | undefined;
  /** The value as text, the label and its colon taken off when both share a cell; empty for a blank. */
  readonly text: string;
}
