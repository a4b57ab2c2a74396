import type { CellRef } from "../cells/cellRef";
import type { Sourced } from "../cells/sourced";
import type { Nik } from "../values/nik";
import type { Nip } from "../values/nip";
import type { Rupiah } from "../values/rupiah";
import type { HariAcara } from "../values/hariAcara";
import type { KabKota } from "../values/wilayah/kabKota";

/** One person on one list of an event: a line of an undangan, a registrasi, a daftar hadir or a payment list. */
export interface Peserta {
  /** The row's first filled cell. */
  readonly at: CellRef;
  readonly tahap: Tahap;
  /** Empty where a line names an office only (an invited Kepala Dinas, a narasumber yet to be named). */
  readonly nama: Sourced<string>;
  readonly nip: Sourced<Nip> | undefined;
  readonly nik: Sourced<Nik> | undefined;
  readonly jabatan: Sourced<string> | undefined;
  readonly instansi: Sourced<string> | undefined;
  /**
   * From the row's own cells, its section heading, its sheet's name or a title, whichever `asal.at` shows; for the sheet's
   * name that is the table's first cell.
   */
  readonly asal: Sourced<Asal> | undefined;
  /** The part this person plays, recognised from peran, jabatan and instansi; undefined where it can't be told. */
  readonly peran: Sourced<Peran> | undefined;
  readonly noHp: Sourced<string> | undefined;
  /**
   * `value` is false for an empty signature cell. Undefined where the list has no column for signatures or attendance,
   * and where none of its cells holds a mark: drawn signatures are pictures and can't be seen.
   */
  readonly tandaTangan: Sourced<boolean> | undefined;
  /** On a payment list with a column for signatures on which no mark is seen: the row's empty place to sign. */
  readonly belumTandaTangan?: Sourced<boolean>;
  /** The day of the event that the list, or this part of it, is about; left out where nothing names one. */
  readonly hari?: Sourced<HariAcara> | undefined;
  /** On lists with a column a day: on which days the row is marked or signed. */
  readonly perHari?: readonly { readonly hari: HariAcara; readonly tanda: Sourced<boolean> }[] | undefined;
  /** The month that a payment list says it pays, 1 to 12. */
  readonly bulan?: number;
  /** What was paid to this person, on payment lists. */
  readonly dibayar: Sourced<Rupiah> | undefined;
  /** On lists that print them: what is due before tax, and what is taken off it. What is left is `dibayar`. */
  readonly potongan: Potongan | undefined;
  /** The list takes something off before it pays, and from which amounts cannot be told. */
  readonly potonganTerbuka?: true;
  /** On payment lists that print them: how many (days, hours), the price of one, and what they should come to. */
  readonly perhitungan: Perhitungan | undefined;
  /** Those of the further payments of the row, where each has its own count and price (uang harian, then penginapan). */
  readonly perhitunganLain?: readonly Perhitungan[];
  /** On payment lists that add up several payments in each row. */
  readonly penjumlahan?: Penjumlahan | undefined;
  /** As a payment list writes it: `III/c`, `Pembina (IV/a)`. */
  readonly golongan?: Sourced<string> | undefined;
}

/** `volume` × `hargaSatuan` = `hasil`, as a payment list prints the three. */
export interface Perhitungan {
  readonly volume: Sourced<number>;
  readonly hargaSatuan: Sourced<Rupiah>;
  /** Before tax where the list tells it apart. */
  readonly hasil: Sourced<Rupiah>;
  /** The volume counts days: its header or the price says so. */
  readonly perHari?: true;
}

/** Honorarium before tax and the columns of what is taken off. */
export interface Potongan {
  /** Where several payments are due, their sum, at the first of them. */
  readonly bruto: Sourced<Rupiah>;
  /** The payments that are due together (transport and uang saku); left out where there is one. */
  readonly bagian?: readonly Sourced<Rupiah>[];
  readonly dipotong: readonly Sourced<Rupiah>[];
  readonly untuk: UntukDibayar;
  /** The income tax among them, zero where its cell is blank; undefined where no column of its own prints it. */
  readonly pph?: Sourced<Rupiah>;
}

/** Words by which a payment list says what it pays; the same value for all of its rows. */
export interface UntukDibayar {
  /** Over the amounts. */
  readonly kolom: readonly string[];
  /** In its titles and on its tab. */
  readonly judul: readonly string[];
}

/** Payments that a row adds up, and what it says they come to. */
export interface Penjumlahan {
  readonly bagian: readonly Sourced<Rupiah>[];
  readonly hasil: Sourced<Rupiah>;
}

/** `tercetak`: printed to be signed, and not one row is: of those on it nothing tells whether they came. */
export type Tahap = "undangan" | "registrasi" | "tercetak" | "hadir" | "pembayaran";

/** Where a person comes from: one kab/kota, the province itself, somewhere else, or a text that must be asked about. */
export type Asal =
  | { readonly tingkat: "kab-kota"; readonly kabKota: KabKota }
  | { readonly tingkat: "provinsi" }
  /** Of an activity of one kab/kota: `Kecamatan Kertek`. */
  | { readonly tingkat: "kecamatan"; readonly nama: string }
  /**
   * From none of them: from a kab/kota that takes no part in the activity, from another province, or, as somebody said who
   * was asked, from a ministry or a company.
   */
  | { readonly tingkat: "luar"; readonly kabKota?: KabKota; readonly kodeProvinsi?: string }
  | { readonly tingkat: "belum-pasti"; readonly candidates: readonly KabKota[] };

/** `kursi` names a seat of the acara (`Kursi.peran`); panitia, narasumber and moderator are not participants. */
export type Peran =
  | { readonly jenis: "peserta"; readonly kursi: string }
  | { readonly jenis: "panitia" }
  | { readonly jenis: "narasumber" }
  | { readonly jenis: "moderator" };
