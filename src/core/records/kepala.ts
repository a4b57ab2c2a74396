import type { Sourced } from "../cells/sourced";
import type { KodeRekening } from "../values/kodeRekening";
import type { Rupiah } from "../values/rupiah";
import type { WaktuAcara } from "../values/waktuAcara";
import type { Tahap } from "./peserta";

/**
 * What stands over a table about the activity that it belongs to: `Sub Kegiatan : 1.06.05.1.02.02`, `TAHUN ANGGARAN
 * 2023`, `Hari/Tanggal : Rabu, 8 Maret 2023`. A value is undefined inside its `Sourced` where it could not be read.
 */
export interface Kepala {
  /** The kind of table that it stands over, people's lists by their stage. */
  readonly di: Tahap | "anggaran" | "realisasi" | "bku" | "kuitansi";
  readonly pagu?: Sourced<Rupiah | undefined>;
  /** Codes of the program, kegiatan and sub kegiatan, as far as they are printed. */
  readonly kode: readonly {
    readonly isian: "program" | "kegiatan" | "sub_kegiatan";
    readonly kode: Sourced<KodeRekening>;
  }[];
  readonly nomorDpa?: Sourced<string>;
  readonly tahunAnggaran?: Sourced<number>;
  /** When the event was, where the line says so; other dates over a table (of printing, of signing) are none. */
  readonly waktu?: Sourced<WaktuAcara | undefined>;
  /** A day of the week and the date written beside or under it, whatever they are the date of. */
  readonly hari?: Sourced<WaktuAcara>;
}
