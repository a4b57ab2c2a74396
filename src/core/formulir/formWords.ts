import type { Acara } from "../acara/acara";
import type { Rupiah } from "../values/rupiah";
import type { Tanggal } from "../values/tanggal";
import type { BandingPajak } from "../pajak/bandingPajak";
import type { LpjColumn } from "./lpjForm";
import type { LpjTaxColumn } from "./lpjTaxes";
import type { Mark } from "./markedCells";
import type { AskedFinding } from "./requests";
import type { Choice } from "./templat";
import type { TemplateColumnKey, TemplateSheetKey } from "./templateColumns";

/** The language of the papers that go out. */
export interface FormWords extends MoneyFormWords {
  /** `Rabu, 8 Maret 2023`. */
  readonly dayAndDate: (tanggal: Tanggal) => string;
  /** All days of an event of several: `Rabu-Kamis, 8-9 Maret 2023`. */
  readonly daysAndDates: (acara: Pick<Acara, "tanggal" | "tanggalSelesai">) => string;
  /** `8 Mar`, for the name of a sheet. */
  readonly shortDate: (tanggal: Tanggal) => string;
  readonly tanggal: (tanggal: Tanggal) => string;
  readonly provinsi: (nama: string) => string;
  readonly panitia: string;
  readonly narasumber: string;
  /** Those of whom the lists do not tell where they come from. */
  readonly elsewhere: string;
  /** Before a `NIP` in a signature block: `NIP. 1976...`. */
  readonly nip: (digits: string) => string;
  readonly pptk: string;
  readonly pa: string;
  readonly kpa: string;
  /** A day and month to be written by hand, of a known year. */
  readonly blankDate: (year: number) => string;
  /** Stands where a name, a number or a date is to be written by hand. */
  readonly blank: string;
  readonly footer: string;
  readonly daftarHadir: DaftarHadirWords;
  readonly perbaikan: PerbaikanWords;
  readonly templat: TemplatWords;
  readonly meja: MejaWords;
}

/** The papers about the money. */
export interface MoneyFormWords {
  /** `Rp 16.080.000`. */
  readonly rupiah: (jumlah: Rupiah) => string;
  /** Beside the sum of a column. */
  readonly total: string;
  readonly known: string;
  readonly bendahara: string;
  readonly bendaharaPembantu: string;
  /** So many amounts are missing in the sums. */
  readonly openAmounts: (count: number) => string;
  readonly kuitansi: KuitansiWords;
  readonly register: {
    readonly sheet: string;
    readonly title: string;
    /** Lines of the realisasi that name several receipts at once, as written. */
    readonly shared: (numbers: readonly string[]) => string;
  };
  readonly realisasi: {
    readonly sheet: string;
    readonly title: string;
    readonly persen: string;
    readonly withoutKode: string;
    readonly withoutSubKegiatan: string;
    /** One of several sheets. */
    readonly sheetOf: (subKegiatan: string) => string;
    readonly pagu: string;
    /** The accounts' limits come to another sum than the activity's. */
    readonly paguDiffers: (pagu: Rupiah, jumlah: Rupiah) => string;
    /** Why the limits are left blank. */
    readonly unsettled: string;
  };
  readonly lpj: {
    readonly sheet: string;
    readonly taxSheet: string;
    readonly title: string;
    readonly severalBooks: string;
    readonly bulan: string;
    /** `Maret 2023`, `Januari-Maret 2023`: from the month of the first day to that of the last, of one year. */
    readonly months: (first: Tanggal, last: Tanggal) => string;
    readonly columns: { readonly [C in LpjColumn]: string };
    readonly taxColumns: { readonly [C in LpjTaxColumn]: string };
    /** The BKU and the Buku Pajak say different amounts of one tax. */
    readonly taxDisagreement: (tax: BandingPajak) => string;
  };
}

/** The printed form of one receipt. */
export interface KuitansiWords {
  readonly workbookTitle: string;
  readonly title: string;
  readonly labels: {
    readonly [
      L in
        | "nomor"
        | "sudahTerimaDari"
        | "jumlah"
        | "untukPembayaran"
        | "nomorDpa"
        | "program"
        | "kegiatan"
        | "subKegiatan"
        | "kodeRekening"
        | "diterima"
        | "dibukukan"
        | "folio"
    ]: string;
  };
  /** `16.080.000,-`. */
  readonly amount: (jumlah: Rupiah) => string;
  /** `= Enam belas juta rupiah =`; undefined where nothing is to be said. */
  readonly terbilang: (words: string | undefined) => string | undefined;
  /** A date of which no place is known. */
  readonly dated: (tanggal: string) => string;
  readonly penerima: string;
  readonly setuju: string;
  readonly lunas: (tanggal: string) => string;
  readonly mengetahui: string;
  /** Under a form of which fields are printed as the papers have them though checks say that they are wrong. */
  readonly marked: (marks: readonly Mark[]) => string;
  /** At most 31 characters are kept of it. */
  readonly sheetName: (numbers: readonly string[]) => string;
}

/** The list that the registration desk leaves. */
export interface MejaWords {
  readonly workbookTitle: string;
  readonly title: string;
  readonly sheet: string;
  readonly dataSheet: string;
  readonly columns: {
    readonly [
      C in "no" | "nama" | "nip" | "jabatan" | "instansi" | "kabKota" | "peran" | "noHp" | "waktu" | "meja"
    ]: string;
  };
}

/** The empty workbook. Headers are those that the reader knows best. */
export interface TemplatWords {
  readonly workbookTitle: string;
  readonly choiceSheet: string;
  readonly choices: { readonly [C in Choice]: string };
  readonly units: readonly string[];
  readonly sheets: {
    readonly [S in TemplateSheetKey]: { readonly name: string; readonly title: string; readonly hint: string };
  };
  readonly labels: {
    readonly [
      L in "acara" | "tanggal" | "tempat" | "nomorDpa" | "program" | "kegiatan" | "subKegiatan" | "tahunAnggaran"
    ]: string;
  };
  readonly columns: { readonly [C in TemplateColumnKey]: string };
  /** What is said of something else than belongs in a cell; at most 225 characters each. */
  readonly refusals: { readonly [C in Choice | "nip" | "date" | "amount" | "unit"]: string };
}

/** The letter that asks a kab/kota to mend its part of the lists. */
export interface PerbaikanWords {
  readonly workbookTitle: string;
  readonly labels: { readonly [K in "nomor" | "lampiran" | "hal"]: string };
  readonly subject: string;
  readonly to: string;
  /** Whom the letter is for, where no seat of the acara is that of a head of office. */
  readonly addressee: string;
  readonly at: string;
  readonly opening: (acara: Acara, kabKota: string, on: string) => string;
  readonly columns: { readonly [K in "no" | "request" | "where" | "answer"]: string };
  readonly request: (finding: AskedFinding) => string;
  readonly where: (finding: AskedFinding) => string;
  readonly closing: string;
  readonly thanks: string;
  /** The page of people who are from elsewhere, or of whom it is not known from where. */
  readonly unplaced: { readonly sheet: string; readonly title: string; readonly note: string };
}

export interface DaftarHadirWords {
  readonly workbookTitle: string;
  readonly title: { readonly [K in "peserta" | "panitia" | "narasumber"]: string };
  readonly labels: { readonly [K in "acara" | "tanggal" | "tempat" | "subKegiatan" | "kabKota" | "sesi"]: string };
  readonly columns: {
    readonly [K in "no" | "nama" | "nip" | "jabatan" | "instansi" | "noHp" | "tandaTangan"]: string;
  };
  readonly known: string;
}
