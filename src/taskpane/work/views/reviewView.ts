import type { Summary } from "../../../core/sheets/summary";
import type { FindingCode, Family } from "../../../core/checks/check";
import type { Stage } from "../../../core/people/seatMap";
import type { TableGlance } from "./sourceView";

/** A review as the first screen shows it; the long lists are asked for in portions. */
export interface ReviewView {
  readonly acara: {
    readonly nama: string;
    readonly tanggal: string;
    /** Undefined where nobody told it yet. */ readonly pagu: number | undefined;
  };
  readonly summary: Summary;
  readonly places: readonly PlaceView[];
  readonly counts: {
    readonly salah: number;
    readonly periksa: number;
    readonly info: number;
    readonly questions: number;
    readonly notCheckable: number;
    readonly passed: number;
    readonly switchedOff: number;
  };
  readonly tables: readonly TableGlance[];
  /** All rows of all tables: `86 baris = 78 data + 5 jumlah + 3 bukan data`. */
  readonly accountText: string;
  /** What is easily overlooked in the files, in sentences: hidden rows, pictures, figures outside tables. */
  readonly overlooked: readonly string[];
  readonly notCheckable: readonly NotCheckableView[];
  readonly passed: readonly CheckView[];
  readonly switchedOff: readonly CheckView[];
  /** The built-in activity stands because nobody named one, and the papers are of another: nothing is judged by it. */
  readonly ofAnother: boolean;
  /** The papers name another activity than the one that a person saved. */
  readonly misfit: boolean;
}

/** The province, a kab/kota, or elsewhere, and how its seats are filled. */
export interface PlaceView {
  readonly kode: string | undefined;
  readonly nama: string;
  /** `lain`: people come from there, and the activity expects none. */
  readonly level: "provinsi" | "kab-kota" | "lain";
  readonly seats: readonly SeatView[];
  /** People of this place on the daftar hadir whose seat could not be told. */
  readonly withoutSeat: number;
  /** People of this place on any list, whatever part they have. */
  readonly named: number;
}

export interface SeatView {
  readonly nama: string;
  readonly kuota: number;
  readonly diundang: number;
  readonly hadir: number;
  /** People who reached each stage of which some list tells, in the order of the event. */
  readonly stages: readonly { readonly stage: Stage; readonly orang: number }[];
}

export interface CheckView {
  readonly code: FindingCode;
  readonly nama: string;
  readonly family: Family;
}

export interface NotCheckableView extends CheckView {
  /** What is missing and how to give it, in sentences. */
  readonly missing: readonly string[];
}

/** One line of the rekap per kode rekening, in rupiah; undefined is what papers would tell that were not read. */
export interface RekapLineView {
  readonly kode: string;
  readonly uraian: string;
  readonly anggaran: number | undefined;
  readonly realisasi: number | undefined;
  readonly adaKuitansi: number | undefined;
  /** Paid by the cash book; undefined where it names no account. */
  readonly bku: number | undefined;
  readonly sisa: number | undefined;
  /** Share of the budget that was spent: 0.3213 is 32,13 %; undefined where there is no budget. */
  readonly persen: number | undefined;
  /** Spending that no receipt covers; never below zero. */
  readonly tanpaBukti: number | undefined;
  /** Receipts above the spending; never below zero. */
  readonly kuitansiLebih: number | undefined;
}
