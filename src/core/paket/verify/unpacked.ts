import type { Book } from "./book";

/** A package as it was unpacked. */
export interface Unpacked {
  /** Parts of text by their path. */
  readonly texts: ReadonlyMap<string, string>;
  /** SHA-256 of every part but `SHA256SUMS`. */
  readonly sums: ReadonlyMap<string, string>;
  /** What `SHA256SUMS` says; undefined where it cannot be understood. */
  readonly stated: ReadonlyMap<string, string> | undefined;
  /** Undefined where the workbook cannot be read. */
  readonly book: Book | undefined;
}
