/** What a field of an acara file should hold. */
export type Expected =
  | "text"
  | "count"
  | "amount"
  | "date"
  | "object"
  | "list"
  | "wilayah"
  | "kab-kota"
  | "jenis"
  | "words"
  | "nip"
  | "percent";

/** What keeps an acara file from being used; `field` is a path such as `kursi.perKabKota[2].jumlah`, 1-based. */
export type AcaraProblem =
  | { readonly problem: "missing"; readonly field: string; readonly expected: Expected }
  | { readonly problem: "wrong"; readonly field: string; readonly expected: Expected; readonly found: unknown }
  /** A name that no acara has: a slip of the pen would otherwise leave a field out in silence. */
  | { readonly problem: "unknown-field"; readonly field: string }
  /** The date of `field` lies before that of `after`, which it has to follow. */
  | { readonly problem: "wrong-order"; readonly field: string; readonly after: string };
