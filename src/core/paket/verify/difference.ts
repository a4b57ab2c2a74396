import type { FindingCode } from "../../checks/check";

/** Where a package is not what it says it is. Rows are 1-based, of a CSV with its header as row 1. */
export type Difference =
  | {
      readonly kind: "part";
      readonly part: string;
      /** `no-sum`: SHA256SUMS does not name it; `altered`: its fingerprint is another. */
      readonly problem: "missing" | "extra" | "no-sum" | "altered" | "unreadable";
    }
  | {
      readonly kind: "entry";
      readonly part: string;
      readonly row: number;
      readonly column: string;
      /** Against the schema, against the workbook beside it, or against what was reckoned anew from the records. */
      readonly problem: "type" | "required" | "enum" | "unique" | "reference" | "beside" | "reckoned";
      readonly there: string;
      readonly expected: string | undefined;
    }
  | { readonly kind: "rows"; readonly part: string; readonly there: number; readonly expected: number }
  | { readonly kind: "headers"; readonly part: string }
  | { readonly kind: "table"; readonly table: string; readonly problem: "not-in-workbook" | "not-in-package" }
  | {
      readonly kind: "sheet-cell";
      readonly sheet: string;
      readonly cell: string;
      /** The formula there gives something else; or value or formula are not those that were reckoned anew. */
      readonly problem: "formula-result" | "value" | "formula";
      readonly there: string;
      readonly expected: string;
    }
  | {
      readonly kind: "check";
      readonly code: FindingCode | string;
      /** File, sheet and cell; empty where the package names none. */
      readonly at: string;
      /** Of the checks repeated: the package hides one, invents one, or says it otherwise. */
      readonly problem: "hidden" | "invented" | "otherwise";
    }
  /** A figure of `paket.json` against the workbook or the findings beside it. */
  | { readonly kind: "head"; readonly member: string; readonly there: string; readonly expected: string }
  | { readonly kind: "line"; readonly part: string; readonly line: number }
  /**
   * A member of a part of JSON, by its path (`realisasi.0.pagu.value`) and the cell that it tells of; `unknown`: no package has one there,
   * `shape`: what stands there is of another kind; the others against what should be there.
   */
  | {
      readonly kind: "member";
      readonly part: string;
      readonly path: string;
      /** File, sheet and cell; empty where it tells of none. */
      readonly at: string;
      readonly problem: "missing" | "extra" | "other" | "unknown" | "shape";
      readonly there: string;
      readonly expected: string;
    }
  /** The amount of a record is not the one that stood in its cell. */
  | { readonly kind: "record"; readonly list: string; readonly at: string }
  /** A list has other rows of a sheet than the account says were read there. */
  | {
      readonly kind: "account";
      readonly list: string;
      readonly sheet: string;
      readonly there: number;
      readonly expected: number;
    }
  /** A part of a package that is to be shared shows people: how many names or numbers, and where the first stands. */
  | {
      readonly kind: "open";
      readonly part: string;
      readonly what: "names" | "numbers";
      readonly count: number;
      readonly at: string;
    }
  /**
   * A part is not, byte for byte, the one that its data make: where it begins to differ, what stands there, and what should.
   * Of a part inside the workbook, `part` names both; `sheet` is the sheet that it lays out.
   */
  | {
      readonly kind: "bytes";
      readonly part: string;
      readonly sheet: string | undefined;
      readonly there: string;
      readonly expected: string;
    }
  /** All that is packed is right, but not how: bytes that belong to no part, names or attributes of another packer. */
  | { readonly kind: "packing"; readonly part: string };
