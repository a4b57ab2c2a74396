/**
 * Why a file could not be taken in. It is a statement about the file, never a fault of ours: the sentence and the next
 * step are made from it per language.
 */
export type Refusal = { readonly file: string } & (
  | { readonly reason: "no-sheets" }
  /** Nothing in it but blanks and line ends, if that; `bytes` is its size. */
  | { readonly reason: "empty-file"; readonly bytes: number }
  /** Locked with a password (an OLE container around an encrypted package). */
  | { readonly reason: "encrypted" }
  /** A web page saved under the name of a workbook, as many regional applications export. */
  | { readonly reason: "web-page" }
  /** Neither a workbook nor a table of text, whatever its name says; what it is, where that is known. */
  | { readonly reason: "not-a-workbook"; readonly is?: OtherKind }
  /** Looks like a workbook, but a part that is needed is missing or broken; `part` names it. */
  | { readonly reason: "damaged"; readonly part: string }
  /** Larger than what can be read safely on an office laptop; `limit` and `actual` are counts of `what`. */
  | { readonly reason: "too-large"; readonly what: RefusalLimit; readonly limit: number; readonly actual: number }
  /** Built so that unpacking it would do harm: duplicate or outside paths, a DOCTYPE. */
  | { readonly reason: "unsafe"; readonly part: string }
  /** A text file whose rows cannot be told apart: the quotation mark opened in this 1-based line is closed too late, or never. */
  | { readonly reason: "open-quote"; readonly line: number }
  /** The disk or the browser would not hand it over. */
  | { readonly reason: "unreadable"; readonly detail: UnreadableDetail }
);

/** `text`: lines of plain text under the name of a workbook. */
export type OtherKind = "text" | "pdf" | "picture";

/** `closed-folder`: a folder that was to be searched for files does not open. */
export type UnreadableDetail = "not-found" | "no-permission" | "is-folder" | "closed-folder" | "other";

/** What was counted when a file was found too large: bytes on disk, or after unpacking; the unpacking ratio; the rest. */
export type RefusalLimit =
  | "bytes"
  | "unpacked-bytes"
  | "ratio"
  | "parts"
  | "sheets"
  | "rows"
  | "columns"
  | "cells"
  | "characters"
  | "long-text-characters"
  | "merges";

/** Something odd that did not keep the file from being read; it is shown in the trail (`Jejak`). */
export type ReadNote = { readonly file: string; readonly sheet: string | undefined } &
  /** The extension promises another format than the bytes hold. */
  (
    | { readonly note: "other-format"; readonly format: FileFormat }
    | { readonly note: "dates-from-1904" }
    /** Encoding and separator that a text file was read with. */
    | { readonly note: "text-file"; readonly encoding: string; readonly separator: string }
    /** A cell refers to a shared text that the file does not hold; the cell was left empty. */
    | { readonly note: "missing-shared-text"; readonly cells: number }
    /** Cells whose position made no sense and were passed over, or whose number could not be read and was kept as text. */
    | { readonly note: "unreadable-cells"; readonly cells: number }
    /** Formulas saved without a result, as programs that do not calculate leave them: the cells are blank. */
    | { readonly note: "formulas-without-result"; readonly cells: number }
    /** Cells that the file tells of more than once, each time otherwise: the last was taken. */
    | { readonly note: "repeated-cells"; readonly cells: number }
    /** Texts longer than a cell of Excel can be; their beginning was taken. */
    | { readonly note: "cut-texts"; readonly cells: number }
    /** Formulas that the file gives only as copies of another, too many to be written out; their results were taken. */
    | { readonly note: "formulas-not-written-out"; readonly cells: number }
    /** Lines of a text file, from the 1-based `first` on, that seem to be separated otherwise; each was read as one cell. */
    | { readonly note: "other-separator"; readonly lines: number; readonly first: number; readonly separator: string }
    /** Chart sheets, macro sheets and the like hold no cells. */
    | { readonly note: "sheet-without-cells" }
    /** A sheet with content that is hidden; it was read all the same. */
    | { readonly note: "hidden-sheet" }
    /** Filled rows and columns that are hidden, by hand or by a filter; they were read all the same. */
    | { readonly note: "hidden-cells"; readonly rows: number; readonly columns: number }
    /** A sheet that somebody named and that holds no cell: empty, or pictures only. */
    | { readonly note: "blank-sheet" }
    /** A file with content of which no table and no form was recognised: nothing of it was counted. */
    | { readonly note: "nothing-recognised" }
    /** Figures outside every table and form, the first at the A1 address `first`: nothing was counted of them. */
    | { readonly note: "figures-outside-tables"; readonly cells: number; readonly first: string }
    /** Read from a program that calculates only when it is told to: results of formulas may be old. */
    | { readonly note: "calculated-by-hand" }
    /** Results of `SUM` that are not what their cells add up to, the first at `first`: saved without being calculated again. */
    | { readonly note: "stale-sums"; readonly cells: number; readonly first: string }
  );

export type FileFormat = "xlsx" | "xls" | "xlsb" | "ods" | "csv";

/** A file taken in, or the reason why not. */
export type Opened<W> =
  | {
      readonly ok: true;
      readonly workbook: W;
      readonly format: FileFormat;
      readonly sha256: string;
      readonly notes: readonly ReadNote[];
    }
  | { readonly ok: false; readonly refusal: Refusal };
