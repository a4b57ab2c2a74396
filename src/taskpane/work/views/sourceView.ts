import type { FileFormat } from "../../../core/cells/refusal";
import type { Certainty, TableKind } from "../../../core/tables/foundTable";

/** A workbook that the desk holds, or was refused. */
export interface SourceView {
  readonly file: string;
  readonly format: FileFormat | undefined;
  /** Set where the file was not taken in: why, and what to do next. */
  readonly refused: string | undefined;
  /** Set where SPJ Rapi itself wrote the file: it says nothing new. */
  readonly own: boolean;
  /** What was odd about the file, in sentences. */
  readonly notes: readonly string[];
  readonly sheets: readonly SheetView[];
}

export interface SheetView {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** Filled rows. */
  readonly rows: number;
  readonly lastRow: number;
  readonly lastCol: number;
}

/** One table or form as lists show it. */
export interface TableGlance {
  /** Stands for the table in questions to the desk; new with every review. */
  readonly id: number;
  readonly file: string;
  readonly sheet: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** A1 address. */
  readonly range: string;
  readonly shape: "table" | "form";
  readonly kind: TableKind | "kuitansi" | "keterangan";
  /** What its records became, in words of the language. */
  readonly became: string;
  readonly sure: Certainty;
  readonly account: AccountView;
  /** The account in one line: `86 baris = 78 data + 5 jumlah + 3 bukan data`. */
  readonly accountText: string;
}

export interface AccountView {
  readonly read: number;
  readonly records: number;
  readonly groups: number;
  readonly witnesses: number;
  readonly dropped: number;
}
