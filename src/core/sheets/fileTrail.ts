import type { FileFormat, ReadNote, Refusal } from "../cells/refusal";

/** What the sheet `Jejak` tells of one file: taken in, with the fingerprint of its bytes, or refused and why. */
export type FileTrail =
  | {
      readonly file: string;
      readonly format: FileFormat;
      /** SHA-256 of the file's bytes, 64 hexadecimal digits. */
      readonly sha256: string;
      /** Size on disk. */
      readonly bytes: number;
      readonly notes: readonly ReadNote[];
    }
  | { readonly file: string; readonly refusal: Refusal };

/** A workbook read while it stood open in another program: there are no bytes to take a fingerprint of. */
export interface OpenWorkbookTrail {
  readonly file: string;
  readonly open: true;
}

/** Whatever a review was made of. */
export type SourceTrail = FileTrail | OpenWorkbookTrail;
