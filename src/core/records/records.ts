import type { RawValue } from "../cells/cell";
import type { CellRef } from "../cells/cellRef";
import type { BarisAnggaran } from "./anggaran";
import type { BarisBku } from "./bku";
import type { ButirNota } from "./witnesses/butirNota";
import type { PerkalianBaris } from "./witnesses/perkalianBaris";
import type { BarisBukuPembantu } from "./money/bukuPembantu";
import type { BarisPergeseran } from "./money/pergeseran";
import type { Pindahan } from "./witnesses/pindahanLembar";
import type { HitunganBaris } from "./witnesses/hitunganBaris";
import type { Kepala } from "./kepala";
import type { JumlahTertulis } from "./witnesses/jumlahTertulis";
import type { Kuitansi } from "./kuitansi";
import type { BarisPajak } from "./pajak";
import type { Peserta } from "./peserta";
import type { Kumulatif, PersenJumlah } from "./money/realisasiSums";
import type { BarisRealisasi } from "./realisasi";
import type { RincianBulan } from "./money/rincianBulan";
import type { SaldoPenutup } from "./money/saldoPenutup";
import type { Saksi } from "./saksi";
import type { PenandaTangan } from "./papers/penandaTangan";
import type { SuratPengadaan } from "./papers/suratPengadaan";
import type { TerbilangTabel } from "./witnesses/terbilangOfTable";
import type { RecordList } from "./recordLists";
import type { ColumnField, FormField } from "../tables/words/fields";

/** What the rows and forms of all workbooks of one activity mean. A list is empty where no table of its kind was found. */
export interface Records {
  readonly undangan: readonly Peserta[];
  readonly registrasi: readonly Peserta[];
  /** Lists to be signed at the event on which no signature is seen: nobody on them is called present or absent. */
  readonly tercetak: readonly Peserta[];
  readonly hadir: readonly Peserta[];
  readonly pembayaran: readonly Peserta[];
  readonly anggaran: readonly BarisAnggaran[];
  readonly realisasi: readonly BarisRealisasi[];
  readonly bku: readonly BarisBku[];
  /** Lines of Buku Pembantu Pajak. */
  readonly pajak: readonly BarisPajak[];
  readonly kuitansi: readonly Kuitansi[];
  /** SPK and BAST on sheets of their own. */
  readonly surat: readonly SuratPengadaan[];
  /** Who signs the papers, outside the lines of their tables. */
  readonly penandaTangan: readonly PenandaTangan[];
  readonly saksi: readonly Saksi[];
  /** Written subtotals and totals that can't be recomputed: they, or an amount they sum, could not be read. */
  readonly jumlahTerbuka: readonly CellRef[];
  /** Percentages in the sums of a realisasi. */
  readonly persenJumlah: readonly PersenJumlah[];
  /** Rows of a realisasi that print what was spent before, in this month and up to now. */
  readonly kumulatif: readonly Kumulatif[];
  /** Rows of budgets and realisasi that print an amount for each month beside their sum. */
  readonly rincianBulan: readonly RincianBulan[];
  /** Rows of shifted budgets that print what changed. */
  readonly pergeseran: readonly BarisPergeseran[];
  /** Rows of recaps that print what columns before it come to. */
  readonly hitunganBaris: readonly HitunganBaris[];
  /** Lines of bills and other plain lists whose words say how many at what price. */
  readonly butirNota: readonly ButirNota[];
  readonly perkalianBaris: readonly PerkalianBaris[];
  /** Sums that pages hand on to one another, in the order of the sheets. */
  readonly pindahan: readonly Pindahan[];
  /** What the books beside the BKU book under a number. */
  readonly bukuPembantu: readonly BarisBukuPembantu[];
  /** What the closing words under a BKU say is left. */
  readonly saldoPenutup: readonly SaldoPenutup[];
  /** What stands over the tables about their activity. */
  readonly kepala: readonly Kepala[];
  /** Amounts in words under tables. */
  readonly terbilang: readonly TerbilangTabel[];
  /** Lines that say how many people there were. */
  readonly jumlahTertulis: readonly JumlahTertulis[];
  /** What could not be told from the cells: a person answers, nothing is guessed. */
  readonly questions: readonly Question[];
  /** One account a table or form: rows read = records + groups + witnesses + dropped. A form is read as one row. */
  readonly accounts: readonly RowAccount[];
}

/** Something that stands in a cell and can be read in more than one way, or in none. */
export interface Question {
  readonly at: CellRef;
  readonly raw: RawValue;
  readonly field: ColumnField | FormField;
  readonly about: "amount" | "date" | "kab-kota" | "code" | "number" | "peran" | "row" | "table-kind" | "tahap";
  /** Readings to choose from, most likely first, as a person would write them; empty where there is none. */
  readonly candidates: readonly string[];
}

export interface RowAccount {
  readonly file: string;
  readonly sheet: string;
  /** A1 address of the table or form. */
  readonly range: string;
  /** What its records became. */
  readonly became: RecordList | "keterangan" | "lain";
  readonly read: number;
  readonly records: number;
  readonly groups: number;
  readonly witnesses: number;
  readonly dropped: readonly { readonly reason: string; readonly rows: readonly number[] }[];
}
