/**
 * Why a file could not be taken in. It is a statement about the file, never a fault of ours: the sentence and the next
 * step are made from it per language.
 */
export type Refusal = { readonly file: string } & (
  | { readonly reason: "empty-file" }
  /** Locked with a password (an OLE container around an encrypted package). */
  | { readonly reason: "encrypted" }
  /** A web page saved under the name of a workbook, as many regional applications export. */
  | { readonly reason: "web-page" }
  /** Neither a workbook nor a table of text, whatever its name says. */
  | { readonly reason: "not-a-workbook" }
  /** Looks like a workbook, but a part that is needed is missing or broken; `part` names it. */
  | { readonly reason: "damaged"; readonly part: string }
  /** Larger than what can be read safely on an office laptop; `limit` and `actual` are counts of `what`. */
  | { readonly reason: "too-large"; readonly what: RefusalLimit; readonly limit: number; readonly actual: number }
  /** Built so that unpacking it would do harm: duplicate or outside paths, a DOCTYPE. */
  | { readonly reason: "unsafe"; readonly part: string }
  | { readonly reason: "no-sheets" }
  /** The disk or the browser would not hand it over. */
  | { readonly reason: "unreadable"; readonly detail: "not-found" | "no-permission" | "is-folder" | "other" }
);

/** What was counted when a file was found too large: bytes on disk, or after unpacking; the unpacking ratio; the rest. */
export type RefusalLimit =
  "bytes" | "unpacked-bytes" | "ratio" | "parts" | "sheets" | "rows" | "columns" | "cells" | "merges";

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
    /** Formulas saved without a result, as programs that do not calculate leave them: the cells were left empty. */
    | { readonly note: "formulas-without-result"; readonly cells: number }
    /** Chart sheets, macro sheets and the like hold no cells. */
    | { readonly note: "sheet-without-cells" }
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
