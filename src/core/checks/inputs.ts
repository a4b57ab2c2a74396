import type { Acara } from "../acara/acara";
import type { HargaTertinggi } from "../acara/ketentuan";
import type { CellRef } from "../cells/cellRef";
import type { Sourced } from "../cells/sourced";
import type { BarisAnggaran } from "../records/anggaran";
import type { BarisBku } from "../records/bku";
import type { HitunganBaris } from "../records/witnesses/hitunganBaris";
import type { Kepala } from "../records/kepala";
import type { Kuitansi } from "../records/kuitansi";
import type { Pindahan } from "../records/witnesses/pindahanLembar";
import type { Kumulatif, PersenJumlah } from "../records/money/realisasiSums";
import type { BarisPergeseran } from "../records/money/pergeseran";
import type { RincianBulan } from "../records/money/rincianBulan";
import type { BarisRealisasi } from "../records/realisasi";
import type { BandingPembantu } from "./realisasi/inputs/bandingPembantu";
import type { SaldoPenutup } from "../records/money/saldoPenutup";
import type { PenandaTangan } from "../records/papers/penandaTangan";
import type { Saksi } from "../records/saksi";
import type { KodeRekening } from "../values/kodeRekening";
import type { Rupiah } from "../values/rupiah";
import type { With } from "../values/having";
import type { Tanggal } from "../values/tanggal";
import type { WaktuAcara } from "../values/waktuAcara";
import type { Unread } from "../tally/unread";
import type { SuratDikutip } from "./dokumen/isiSuratBerbeda";
import type { Kembar } from "./kuitansi/isiKuitansiBerbeda";
import type { PesertaNeeds } from "./peserta/inputs/pesertaNeeds";
import type { Belanja } from "../tally/belanja";
import type { FolioNeeds } from "./realisasi/inputs/folioNeeds";
import type { PajakNeeds } from "./realisasi/inputs/pajakNeeds";
import type { PembukuanKuitansi } from "./realisasi/inputs/pembukuanKuitansi";
import type { Pembanding } from "./realisasi/inputs/pembanding";
import type { BookOfBku } from "./realisasi/inputs/bookOfBku";
import type { BelanjaBertanggal, Pengurangan } from "./pagu/cutsBelowSpending";
import type { PerkalianBaris } from "../records/witnesses/perkalianBaris";
import type { PerkalianUraian } from "./pagu/perkalianUraian";
import type { DatedVersion } from "./pagu/datedVersions";
import type { LineWithPagu } from "./realisasi/inputs/uncodedLines";
import type { Limit } from "./realisasi/inputs/limits";
import type { Spending, SpendingItem } from "./realisasi/inputs/spending";

/** A fact over a table, and the kind of that table. */
interface OverTable<T> {
  readonly di: Kepala["di"];
  readonly line: Sourced<T>;
}

/**
 * What checks can ask for. Each list, where it is handed over, holds at least one element: an empty list means that
 * nothing of the kind was found, and a check without its input is never passed.
 */
export interface CheckInputs extends FolioNeeds, PajakNeeds, PesertaNeeds {
  readonly acara: Acara;
  readonly nomorDpa: string;
  readonly subKegiatan: KodeRekening;
  readonly rencanaPeserta: number;
  /** The seats of the acara, where kab/kota have any. */
  readonly kursi: Acara["kursi"];
  /** The check's rule was in force on the day of the event. Handed over while checks run, never by `inputsOf`. */
  readonly aturan: true;
  /** All sums could be held exactly. Never handed over: named as missing where one could not. */
  readonly jumlahTerhitung: true;

  /** Nothing among these is still to be asked about; each stands also where there are no such papers. */
  readonly perkalianTerbaca: true;
  readonly saksiTerbaca: true;
  /** The realisasi column alone, and every figure of its rows. */
  readonly realisasiTerbaca: true;
  readonly barisRealisasiTerbaca: true;
  readonly kuitansiTerbaca: true;
  readonly bkuTerbaca: true;
  /** The account of every amount of realisasi and kuitansi is known. */
  readonly rekeningBelanja: true;
  /** On every form amount and words were read, or seen to be blank. */
  readonly terbilangLengkap: true;
  /** No date of spending is still to be asked about. */
  readonly tanggalTerbaca: true;
  /** The numbers of bukti on some sheet follow one another. */
  readonly urutanNomor: true;
  /** It is known what every payment of the BKU was for. */
  readonly pengeluaranBkuDikenali: true;
  /** Of every SPK and BAST that is named, the date is read. */
  readonly tanggalDokumenTerbaca: true;
  /** No date of a BKU line is still to be asked about. */
  readonly tanggalBkuTerbaca: true;
  /** No amount of a payment list is. */
  readonly bayarTerbaca: true;
  /** Of everyone who was paid it can be seen whether they signed. */
  readonly tandaTanganTerlihat: true;
  /** No attendance list is without any signature: of everyone on a list it is known whether they came. */
  readonly kehadiranTerlihat: true;
  /** Nobody who is panitia or narasumber stands on another list without a known part. */
  readonly peranTerbaca: true;
  /** No list gives the kecamatan of its people instead of their kab/kota. */
  readonly asalKabKota: true;
  /** It can be told which of several versions of the budget holds. */
  readonly versiAnggaran: true;

  /** Budget lines with an amount. */
  readonly anggaran: readonly With<BarisAnggaran, "jumlah">[];
  /** The same lines, where no amount among them is still to be asked about. */
  readonly anggaranTerbaca: readonly With<BarisAnggaran, "jumlah">[];
  /** Budget lines with a code, whether or not their amount could be read. */
  readonly anggaranBerkode: readonly With<BarisAnggaran, "kodeRekening">[];
  /** Lines of budgets and of other tables with volume, price and amount. */
  readonly perkalian: readonly PerkalianBaris[];
  /** Lines of budget and realisasi where something stands as a code. */
  readonly kodeRekening: readonly (BarisAnggaran | BarisRealisasi)[];
  /** Sums that pages hand on, at least one of them taken over; in the order of the sheets. */
  readonly pindahan: readonly Pindahan[];
  /** Lines whose words say how many at what price. */
  readonly perkalianUraian: readonly PerkalianUraian[];
  /** Written subtotals and totals. */
  readonly saksi: readonly Saksi[];

  /** Records with an amount that is still asked about. */
  readonly belumTerbaca: Unread;
  /** A realisasi tells what was spent, or the BKU does, or the BKU paid no more than the pagu even if all of it was. */
  readonly belanjaBkuSeanggaran: true;
  /** What was spent: by the realisasi, by the kuitansi, by a BKU of the accounts of the budget, each by itself. */
  readonly spending: readonly Spending[];
  /** Amounts spent on an account, of realisasi, kuitansi and BKU. */
  readonly belanjaBerkode: readonly (With<SpendingItem, "kode"> & {
    readonly sumber: "realisasi" | "kuitansi" | "bku";
  })[];
  /** Amounts spent line by line: of the realisasi, or of the BKU where there is none. */
  readonly belanja: readonly Belanja[];
  /** Payments of belanja in the BKU where a realisasi stands beside it, and the days that the book reaches over. Always there. */
  readonly pembayaranBku: BookOfBku;
  /** Payments on an account of a BKU that holds all months, beside a realisasi without kuitansi. */
  readonly bkuBerkode: readonly Belanja[];
  /** Lines of the realisasi on an account. */
  readonly realisasiBerkode: readonly Belanja[];
  /** Number and account of each bukti, as at least two kinds of papers write it; kuitansi first. */
  readonly buktiBerkode: readonly {
    readonly pada: "kuitansi" | "realisasi" | "bku";
    readonly nomor: Sourced<string>;
    readonly kode: Sourced<KodeRekening>;
  }[];
  /** What each account may cost. */
  readonly limits: readonly Limit[];
  /** Lines of realisasi without any codes that print their pagu, together where they name one thing. Always there. */
  readonly barisTanpaKode: readonly (readonly LineWithPagu[])[];
  readonly sisa: readonly With<BarisRealisasi, "pagu" | "realisasi" | "sisa">[];
  /** Lines of the realisasi, and its sums. */
  readonly persen: readonly PersenJumlah[];
  readonly kumulatif: readonly Kumulatif[];
  /** Rows of recaps that print what columns before it come to. */
  readonly hitunganBaris: readonly HitunganBaris[];
  /** Rows that print an amount for each month beside their sum. */
  readonly rincianBulan: readonly RincianBulan[];
  /** Rows of shifted budgets that print what changed. */
  readonly pergeseran: readonly BarisPergeseran[];
  /** Lines of books beside the BKU, each with what the papers book or pay under its number. */
  readonly barisPembantu: readonly BandingPembantu[];
  readonly saldoPenutup: readonly SaldoPenutup[];
  /** Lines of realisasi and BKU that name their bukti. */
  readonly catatanBernomor: readonly With<Belanja, "nomor">[];
  /** What a numbered kuitansi is compared with: the lines above and those of a register. */
  readonly pembanding: readonly Pembanding[];
  /** Numbers of bukti on tables. */
  readonly nomorBukti: readonly Sourced<string>[];
  /** Dates that are certain. */
  readonly tanggal: readonly {
    readonly di: "realisasi" | "bku" | "kuitansi";
    readonly reading: Sourced<Tanggal>;
  }[];
  /** BKU lines, at least one with a balance. */
  readonly bku: readonly BarisBku[];
  /** Certain dates of BKU lines. */
  readonly bkuBertanggal: readonly Sourced<Tanggal>[];
  /** Kuitansi forms whose payment the BKU books on a known day. */
  readonly pembukuanKuitansi: readonly PembukuanKuitansi[];
  /** Lines of the realisasi that print the pagu of an account. */
  readonly paguRealisasi: readonly With<BarisRealisasi, "pagu" | "kodeRekening">[];
  /** Amounts of kuitansi, of payments of the BKU and of lines of the realisasi. */
  readonly nilaiBukti: readonly Rupiah[];
  /** What was paid: by the receipts, each once, or by the BKU where there are none. */
  readonly pengeluaran: readonly Pick<Belanja, "jumlah" | "uraian" | "kode">[];
  /** Whether these lists are among the papers, signed or not. Always there. */
  readonly daftarAda: Readonly<Record<"undangan" | "daftar-hadir", boolean>>;
  /** Receipts that cite an SPK or a BAST. */
  readonly kuitansiMengutip: readonly Kuitansi[];
  /** What receipts and BAST say of an SPK or BAST that was read. */
  /** Names and NIP where papers are signed. */
  readonly penandaTangan: readonly PenandaTangan[];
  readonly suratDikutip: readonly SuratDikutip[];
  /** Receipts with payee and day, each once. */
  readonly buktiBerpenerima: readonly {
    readonly penerima: Sourced<string>;
    readonly jumlah: Sourced<Rupiah>;
    readonly hari: Tanggal;
    readonly uraian: Sourced<string> | undefined;
    readonly nomor: Sourced<string> | undefined;
  }[];
  /** The holidays of every year on the papers are known. */
  readonly hariLiburDiketahui: true;
  /** Revised budgets of a known day. */
  readonly versiBertanggal: readonly DatedVersion[];
  /** Accounts that a revision left with less than had been spent; empty where there is none. */
  readonly pengurangan: readonly Pengurangan[];
  /** Payments on an account of a certain day: of kuitansi, and of the BKU where no kuitansi shows them. */
  readonly belanjaBertanggal: readonly BelanjaBertanggal[];
  /** The highest prices that somebody filled in. */
  readonly hargaTertinggi: readonly HargaTertinggi[];
  /** Budget lines with a unit price and words. */
  readonly hargaBerketerangan: readonly With<BarisAnggaran, "uraian" | "hargaSatuan">[];
  readonly semuaKuitansi: readonly Kuitansi[];
  /** Lines of registers of kuitansi with a number and an amount. */
  readonly registerBernomor: readonly With<Kuitansi, "nomor" | "jumlah">[];
  readonly kuitansiKembar: readonly Kembar[];
  /** Receipts with an amount. */
  readonly kuitansi: readonly With<Kuitansi, "jumlah">[];
  readonly kuitansiBernomor: readonly With<Kuitansi, "jumlah" | "nomor">[];
  readonly kuitansiBertanggal: readonly Kuitansi[];
  readonly kuitansiBersubKegiatan: readonly Kuitansi[];
  readonly kuitansiBerdpa: readonly With<Kuitansi, "nomorDpa">[];
  /** Receipts that name the certain date of an SPK or of a BAST: with no date but their own there is nothing to compare. */
  readonly kuitansiBerdokumen: readonly Kuitansi[];
  /** Forms that say what was paid for; the line of a register is too short to show count and price. */
  readonly formulirBerketerangan: readonly With<Kuitansi, "jumlah" | "untukPembayaran">[];
  readonly kuitansiBerklausul: readonly With<Kuitansi, "untukPembayaran" | "klausulBarang">[];
  /** Kuitansi forms, as opposed to lines of a register. */
  readonly formulir: readonly Kuitansi[];
  readonly formulirBerjumlah: readonly With<Kuitansi, "jumlah">[];
  /** Amounts with their words: of kuitansi, and of tables with a line of words under them. */
  readonly terbilang: readonly {
    readonly jumlah: Sourced<Rupiah>;
    /** The words of a form may say what is left after tax. */
    readonly bersih?: Sourced<Rupiah> | undefined;
    readonly terbilang: Sourced<string>;
  }[];
  /** Heads of all who came or were paid, with the panitia. */
  readonly orangSeluruhnya: number;
  readonly headcounts: {
    /** Headcounts of the event. */
    readonly orang: readonly number[];
    /** By account: what its own budget lines count in people. */
    readonly budgeted: ReadonlyMap<string, readonly number[]>;
    /** Amounts that a budget line shows as volume times price. */
    readonly priced: ReadonlySet<Rupiah>;
  };
  /** The acara is that of the papers: named by a person, or agreeing with some line over their tables. */
  readonly acaraBerkas: true;
  /** The papers do not say that they are of another event than the built-in acara. */
  readonly acaraDiisi: true;
  /** The pagu is known: that of the acara, or one that a person named. */
  readonly paguDiisi: true;
  /** No pagu and no date of the event over a table is left unread. */
  readonly paguKepalaTerbaca: true;
  readonly waktuKepalaTerbaca: true;
  /** What stands over tables about their activity. */
  readonly paguKepala: readonly OverTable<Rupiah>[];
  readonly waktuKepala: readonly OverTable<WaktuAcara>[];
  readonly kodeKepala: readonly (OverTable<KodeRekening> & { readonly isian: Kepala["kode"][number]["isian"] })[];
  readonly dpaKepala: readonly OverTable<string>[];
  /** The same of the budget year, kuitansi included. */
  readonly tahunTertulis: readonly OverTable<number>[];
  /** Dates with their day of the week, 0 for Sunday, over tables and on kuitansi. */
  readonly tanggalBerhari: readonly { readonly at: CellRef; readonly tanggal: Tanggal; readonly hari: number }[];

  /** Payments to people, by their own words: of the kuitansi, of the BKU and of the realisasi, each by itself. Always there. */
  readonly pembayaranOrang: readonly (readonly Pick<Belanja, "jumlah">[])[];
  /** What was spent and is shown by payment lists instead of kuitansi. Always there. */
  readonly menurutDaftar: readonly Belanja[];
}
