import type { KodeRekening } from "./kodeRekening";

/** What a code names: an account of belanja, or a level of the tree urusan - bidang - program - kegiatan - sub kegiatan. */
export type KodeKind = "belanja" | "sub-kegiatan" | "kegiatan" | "program" | "bidang" | "urusan" | "other";

const TREE: Readonly<Record<number, KodeKind>> = {
  1: "urusan",
  2: "bidang",
  3: "program",
  5: "kegiatan",
  6: "sub-kegiatan",
};

/**
 * What a code names. Accounts (4 pendapatan, 5 belanja, 6 pembiayaan) and the urusan of the same first digit are told
 * apart by the second segment as written: a kelompok has one digit (5.1), a bidang urusan has two (5.01).
 */
export function kindOfKode({ segments, written }: KodeRekening): KodeKind {
  const first = segments[0] ?? 0;
  const bidang = written.split(".")[1] ?? "";
  const isAccount = first >= 4 && first <= 6 && bidang.length < 2;
  if (isAccount) return first === 5 && segments.length <= 6 ? "belanja" : "other";
  if (first < 1 || first > 8) return "other";
  // The fourth segment is the kewenangan: 1 provinsi, 2 kabupaten/kota.
  const kewenangan = segments[3];
  if (kewenangan !== undefined && kewenangan !== 1 && kewenangan !== 2) return "other";
  return TREE[segments.length] ?? "other";
}

/** Why a code is no complete account of belanja. */
export type KodeRekeningProblem =
  /** Does not start with 5. */
  | "not-belanja"
  /** Kelompok other than 1 operasi, 2 modal, 3 tidak terduga, 4 transfer. */
  | "kelompok"
  | "zero-segment"
  /** A level above the sub rincian objek: good for a subtotal, not for a payment. */
  | "incomplete"
  | "too-long"
  /** More digits than the chart of accounts has at that level. */
  | "segment-range";

/** The largest number the chart of accounts can hold at each level. */
const LARGEST = [9, 9, 99, 99, 99, 9999];

/** What is wrong with a code that should be an account of belanja with all six levels; `undefined` where nothing is. */
export function kodeRekeningProblem(kode: KodeRekening): KodeRekeningProblem | undefined {
  const { segments } = kode;
  if (kindOfKode(kode) !== "belanja") return segments[0] === 5 && segments.length > 6 ? "too-long" : "not-belanja";
  if (segments.includes(0)) return "zero-segment";
  if ((segments[1] ?? 1) > 4) return "kelompok";
  if (segments.some((segment, level) => segment > (LARGEST[level] ?? 0))) return "segment-range";
  return segments.length < 6 ? "incomplete" : undefined;
}
