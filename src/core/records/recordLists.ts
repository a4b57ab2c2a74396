import type { Records } from "./records";

/** The lists that rows of tables and forms become: each row read is a record of one of them. */
export const RECORD_LISTS = [
  "undangan",
  "registrasi",
  "tercetak",
  "hadir",
  "pembayaran",
  "anggaran",
  "realisasi",
  "bku",
  "pajak",
  "kuitansi",
] as const satisfies readonly (keyof Records)[];

export type RecordList = (typeof RECORD_LISTS)[number];
