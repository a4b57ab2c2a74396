import type { CellRange } from "../../cells/cellRef";

/** What is to be written, as plain data: a host turns it into sheets and never has to know what it means. */
export interface PlannedWorkbook {
  readonly title: string;
  readonly sheets: readonly PlannedSheet[];
}

export interface PlannedSheet {
  /** At most 31 characters, none of `\ / ? * [ ] :`, unique without regard to case. */
  readonly name: string;
  readonly state: "visible" | "hidden";
  /** Widths in characters, column A first; a column beyond the list keeps the usual width. */
  readonly columnWidths: readonly number[];
  /** Loose cells around the tables: titles, label and value pairs, rekap figures. */
  readonly cells: readonly PlannedCell[];
  readonly tables: readonly PlannedTable[];
  readonly merges: readonly CellRange[];
  /** Rows and columns that stay in view while scrolling. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PlannedPrint;
  /** 1-based row numbers to hide. */
  readonly hiddenRows: readonly number[];
  /** Only on sheets that people fill in or print; they leave as workbooks of their own, never into one that is open. */
  readonly form?: PlannedForm;
}

/** What a form to be filled in has beyond its cells. */
export interface PlannedForm {
  /** Heights in points of rows that leave room, for a signature above all. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly validations: readonly PlannedValidation[];
}

/** What may be typed in a range, with the sentence that is shown for anything else. */
export interface PlannedValidation {
  readonly range: CellRange;
  readonly rule: ValidationRule;
  /** At most 32 characters. */
  readonly title: string;
  /** At most 225 characters. */
  readonly message: string;
  /** `stop` refuses anything else; `warning` asks first. */
  readonly otherwise: "stop" | "warning";
}

export type ValidationRule =
  /** One of the texts in a range of another sheet, offered as a drop-down. */
  | { readonly kind: "list"; readonly sheet: string; readonly range: CellRange }
  /** One of a few texts without commas, 255 characters in all. */
  | { readonly kind: "texts"; readonly texts: readonly string[] }
  /** A day between two, as 1900-system serials. */
  | { readonly kind: "date"; readonly from: number; readonly to: number }
  | { readonly kind: "number"; readonly least: number }
  /** en-US formula without `=`, written for the range's first cell. */
  | { readonly kind: "formula"; readonly formula: string };

/** Text, a number, or empty. Rupiah are numbers in rupiah (sen after the point); dates are 1900-system serials. */
export type PlannedValue = string | number | undefined;

export interface PlannedCell {
  readonly row: number;
  readonly col: number;
  /** With a formula: its result, which is written as the cached value. */
  readonly value: PlannedValue;
  /** en-US formula without `=`; structured references name the table. */
  readonly formula?: string;
  readonly style: PlannedStyle;
  /** Instead of the dress of `style`: the plain look of a workbook made by hand, as the samples need it. */
  readonly plain?: PlainLook;
}

/** How a cell looks in a workbook that staff typed; what is left out is as in an empty new workbook. */
export interface PlainLook {
  /** Number-format code: `#,##0`, `dd/mm/yyyy`; `General` where left out. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly border?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** In the middle of a tall row; at its foot where left out. */
  readonly middle?: boolean;
  /** Points; the usual size where left out. */
  readonly size?: number;
}

/** A real Excel Table: one header row, records under it, an optional row of totals. */
export interface PlannedTable {
  /** Letters, digits and `_`, unique in the workbook; formulas name it. */
  readonly name: string;
  /** The header row's first cell, 1-based. */
  readonly row: number;
  readonly col: number;
  readonly columns: readonly PlannedColumn[];
  /** One array a record, in the order of the columns. A table without records gets one empty row (Excel's rule). */
  readonly rows: readonly (readonly PlannedValue[])[];
  /**
   * Headers of figures that this table has in other results and not in this one: where they stand in a former result, nobody
   * set them there beside ours.
   */
  readonly absent?: readonly string[];
}

export interface PlannedColumn {
  readonly header: string;
  readonly style: PlannedStyle;
  /** The same formula in every row (`[@Pagu]-[@Realisasi]` is written `Tabel[[#This Row],[Pagu]]`); rows hold its results. */
  readonly formula?: string;
  /** Formula of the totals row under this column, with its result; a text alone labels the row. */
  readonly total?: PlannedTotal;
  /** Stands where people set the column beside ours: its number format is theirs, where one is known. */
  readonly ofPeople?: { readonly format: string | undefined };
}

export interface PlannedTotal {
  readonly value: PlannedValue;
  readonly formula?: string;
  /** Stands where people set it under one of our tables: its number format is theirs. */
  readonly ofPeople?: { readonly format: string };
}

/**
 * How a cell looks and which number format it has. `text` is written with format `@`, so that nothing in it is ever
 * taken for a number or a formula.
 */
export type PlannedStyle =
  | "text"
  | "wrapped"
  | "rupiah"
  | "integer"
  | "decimal"
  | "percent"
  | "date"
  | "title"
  | "subtitle"
  | "heading"
  /** As the header of a table, for small tables of loose cells. */
  | "header"
  | "label"
  | "note"
  | "total-label"
  | "total-rupiah"
  | "total-integer"
  | "total-percent"
  | "state-salah"
  | "state-periksa"
  | "state-info"
  | "state-cocok"
  | "state-belum";

export interface PlannedPrint {
  /** F4 (folio, 215 x 330 mm) is the paper of government offices. */
  readonly paper: "F4" | "A4";
  readonly orientation: "portrait" | "landscape";
  /** 1-based first and last row repeated on each page. */
  readonly repeatRows: readonly [number, number] | undefined;
  /** 1-based first and last row that are to stand on one page: a signature block with the lines that it signs, a heading with its table's first. */
  readonly together?: readonly [number, number];
  /** All of it on one page, however small; otherwise as many pages as its rows take. */
  readonly onePage?: true;
  /** What is printed; the whole sheet where left out. */
  readonly area?: CellRange;
  /**
   * Foot of each page in Excel's header and footer codes (`&A` sheet, `&P` page, `&N` pages), at most 255 characters.
   * Without it: the sheet's name at the left and "Halaman 1 dari 3" at the right.
   */
  readonly footer?: string;
}
