import type { CellRef } from "../cells/cellRef";
import type { Sourced } from "../cells/sourced";
import type { FormField } from "../tables/words/fields";
import type { KodeRekening } from "../values/kodeRekening";
import type { Rupiah } from "../values/rupiah";
import type { TanggalReading } from "../values/tanggal";
import type { SuratDirujuk } from "./papers/suratPengadaan";

/** One receipt: a kuitansi form, or a line of a register of kuitansi. */
export interface Kuitansi {
  readonly bentuk: "formulir" | "register";
  /** First cell of the form, or of the register's row. */
  readonly at: CellRef;
  readonly nomor: Sourced<string> | undefined;
  readonly tahunAnggaran: Sourced<number> | undefined;
  readonly sudahTerimaDari: Sourced<string> | undefined;
  readonly jumlah: Sourced<Rupiah> | undefined;
  /** What is handed over after the tax that the form itself takes off `jumlah`. */
  readonly bersih: Sourced<Rupiah> | undefined;
  /** The amount in words as written. */
  readonly terbilang: Sourced<string> | undefined;
  readonly untukPembayaran: Sourced<string> | undefined;
  readonly nomorDpa: Sourced<string> | undefined;
  readonly program: Sourced<string> | undefined;
  readonly kegiatan: Sourced<string> | undefined;
  /** The code printed after "Sub Kegiatan". */
  readonly subKegiatan: Sourced<KodeRekening> | undefined;
  /** The belanja code (5....) of the "Kode Rekening" field. */
  readonly kodeRekening: Sourced<KodeRekening> | undefined;
  /** The other code of that field, before the dash: it must be the sub kegiatan. */
  readonly kodeSubKegiatan: Sourced<KodeRekening> | undefined;
  readonly tanggal: Sourced<TanggalReading> | undefined;
  readonly penerima: Sourced<string> | undefined;
  readonly tanggalDiterima: Sourced<TanggalReading> | undefined;
  readonly tanggalDibukukan: Sourced<TanggalReading> | undefined;
  readonly tanggalLunas: Sourced<TanggalReading> | undefined;
  readonly folioBukuKas: Sourced<string> | undefined;
  /** A clause that the goods were received, on forms that print it. */
  readonly klausulBarang: Sourced<string> | undefined;
  /** Document numbers and dates named in the text: SPK, BAST. */
  readonly spk: Sourced<Rujukan> | undefined;
  readonly bast: Sourced<Rujukan> | undefined;
  /** Which copy of the receipt this form is, as printed over it or in the name of its sheet: `ASLI`, `Tembusan`. */
  readonly rangkap?: string;
  /** Labelled lines of the form that were left blank. */
  readonly kosong: readonly { readonly field: FormField; readonly label: string; readonly at: CellRef }[];
}

/** A document that another one cites. */
export interface Rujukan {
  readonly nomor: string;
  readonly tanggal: TanggalReading | undefined;
  /** The document itself, where it was read under that number. */
  readonly surat?: SuratDirujuk;
}
