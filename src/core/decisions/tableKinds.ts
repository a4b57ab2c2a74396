import type { TableKind } from "../tables/foundTable";

const NAMES: { readonly [K in TableKind]: K } = {
  peserta: "peserta",
  anggaran: "anggaran",
  realisasi: "realisasi",
  bku: "bku",
  kuitansi: "kuitansi",
  lain: "lain",
};

/** The kinds that a person can give a table. */
export const TABLE_KINDS: readonly TableKind[] = Object.values(NAMES);
