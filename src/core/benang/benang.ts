import type { RawValue } from "../cells/cell";
import type { CellRef } from "../cells/cellRef";
import type { KodeRekening } from "../values/kodeRekening";
import type { Rupiah } from "../values/rupiah";
import type { TanggalReading } from "../values/tanggal";

/** The links of a chain, in the order in which money passes them. */
export const RUAS = ["anggaran", "spk", "bast", "kuitansi", "bku", "setoran"] as const;
export type RuasKey = (typeof RUAS)[number];

/** The links that a person can be asked about. */
export const ASKED_RUAS = ["anggaran", "bku"] as const;
export type AskedRuas = (typeof ASKED_RUAS)[number];

/** Why two papers are taken for one expense; `penjumlahan`: several of one side add up to the other. */
export type Alasan =
  "nomor" | "jumlah" | "rekening" | "tanggal" | "uraian" | "penjumlahan" | "satu-satunya" | "potongan" | "jawaban";

/** pasti: nothing else could be meant. kuat: most agrees and nothing speaks against it. jawaban: a person said so. */
export type Keyakinan = "pasti" | "kuat" | "jawaban";

/** A paper that may belong to an expense. */
export interface Calon {
  readonly at: CellRef;
  /** What stands in its cell: a decision holds while it does. */
  readonly raw: RawValue;
  readonly uraian: string | undefined;
  readonly jumlah: Rupiah;
}

/** One link of a chain. */
export type Ruas =
  | {
      readonly keadaan: "ada";
      /** The cells of its amounts. */
      readonly at: readonly CellRef[];
      /** The part that belongs to this expense. */
      readonly jumlah: Rupiah | undefined;
      readonly nomor: string | undefined;
      readonly keyakinan: Keyakinan;
      readonly alasan: readonly Alasan[];
    }
  /** Cited by the kuitansi, itself not among the papers. */
  | {
      readonly keadaan: "disebut";
      readonly at: readonly CellRef[];
      readonly nomor: string;
      readonly tanggal: TanggalReading | undefined;
    }
  /** A payment list stands in the place of a kuitansi. */
  | { readonly keadaan: "daftar" }
  /** More than one paper may be meant, or too little agrees: a person tells. */
  | { readonly keadaan: "tanya"; readonly calon: readonly Calon[] }
  /** Papers of this kind were read, and none is of this expense: as far as was found, or as a person said. */
  | { readonly keadaan: "belum-ada"; readonly jawaban?: true }
  /** No paper of this kind was read at all. */
  | { readonly keadaan: "tidak-dibaca" }
  /** Nothing on the papers calls for it. */
  | { readonly keadaan: "tidak-perlu" };

/** One expense with the papers that carry it. */
export interface Benang {
  /** What stands for the expense in questions and answers: the amount on its kuitansi, BKU line or realisasi. */
  readonly pokok: { readonly di: "kuitansi" | "bku" | "realisasi"; readonly at: CellRef; readonly raw: RawValue };
  readonly kode: KodeRekening | undefined;
  readonly uraian: string | undefined;
  readonly penerima: string | undefined;
  /** Of the kuitansi, else of the BKU, else what the realisasi has above both; undefined on a form without an amount. */
  readonly jumlah: Rupiah | undefined;
  readonly ruas: Readonly<Record<RuasKey, Ruas>>;
}

/** A person's word on what belongs to an expense; an empty `to`: none of what was offered. */
export interface LinkDecision {
  readonly ruas: AskedRuas;
  readonly from: CellRef;
  /** What stood in the cells when it was said. */
  readonly raw: RawValue;
  readonly to: readonly { readonly at: CellRef; readonly raw: RawValue }[];
}

export type StaleLink = "text-changed" | "not-asked";

export interface BenangAnggaran {
  readonly benang: readonly Benang[];
  /** Decisions that no longer fit, and were not applied. */
  readonly stale: readonly { readonly link: LinkDecision; readonly because: StaleLink }[];
}

/** A person said that there is none. */
export const SAID_MISSING: Ruas = { keadaan: "belum-ada", jawaban: true };
export const NOT_NEEDED: Ruas = { keadaan: "tidak-perlu" };
