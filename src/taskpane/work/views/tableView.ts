import type { CellRange } from "../../../core/cells/cellRef";
import type { GivenField } from "../../../core/tables/words/fields";
import type { Certainty, FoundRow } from "../../../core/tables/foundTable";
import type { TableGlance } from "./sourceView";

/** A table with its reasons, for the person who asks why. */
export interface TableView extends TableGlance {
  readonly at: CellRange;
  /** The range by which detection knows it, whatever was put right since; undefined for one that a person marked out. */
  readonly found: CellRange | undefined;
  readonly putRight: boolean;
  /** A person said that it is not to be read. */
  readonly ignored: boolean;
  /** Its layout is remembered, and will be known again. */
  readonly remembered: boolean;
  readonly why: readonly string[];
  readonly titles: readonly string[];
  readonly headerRows: readonly number[];
  readonly numberRow: number | undefined;
  readonly columns: readonly ColumnView[];
  /** Rows that nobody can be sure of, the first of them. */
  readonly unsureRows: readonly RowView[];
  /** For a form: its labelled lines. */
  readonly fields: readonly FieldView[];
}

export interface ColumnView {
  readonly col: number;
  readonly letter: string;
  readonly header: string;
  readonly field: GivenField | undefined;
  /** The field in words. */
  readonly name: string | undefined;
  readonly sure: Certainty;
  readonly why: readonly string[];
}

export interface RowView {
  readonly row: number;
  readonly role: FoundRow["role"];
  readonly sure: Certainty;
  readonly why: readonly string[];
  /** For a row that is neither data nor a total: what it is, in words. */
  readonly reason: string | undefined;
}

export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly row: number;
  readonly col: number;
  readonly text: string;
}
