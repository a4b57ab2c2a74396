import type { Tahap } from "../../../records/peserta";
import type { YangDihitung } from "../../../values/jumlahOrang";
import type { NikProblem } from "../../../values/nik";
import type { Rupiah } from "../../../values/rupiah";
import type { RowsOfSheet } from "../../rowsOfSheet";

/** The last list before attendance that names somebody for a seat, and whether somebody was paid for it all the same. */
export interface SeatReached {
  readonly tahap: "undangan" | "registrasi" | undefined;
  readonly dibayar: boolean;
}

/** The facts of the checks of people and of what they were paid. */
export interface PesertaFacts {
  "kab-kota-tidak-lengkap": {
    readonly kabKota: string;
    /** Other kab/kota of which the same is true: none of them was invited. */
    readonly lain?: readonly string[];
    readonly kursi: number;
    /** People on the list whose kab/kota is not known: one of them may be from here. */
    readonly tanpaAsal: number;
    /** How far people from here came on the other lists; left out where there are none. */
    readonly sampai?: SeatReached;
  };
  "kab-kota-tidak-dikenal": { readonly tertulis: string; readonly baris: number };
  "kuota-berbeda": {
    /** Undefined: the province's own seats. */
    readonly kabKota: string | undefined;
    readonly kursi: readonly {
      readonly nama: string;
      readonly rencana: number;
      readonly hadir: number;
      /** Of a seat that nobody took: how far it came on the other lists; left out where they tell nothing. */
      readonly sampai?: SeatReached;
    }[];
    /** People from there whose seat could not be told. */
    readonly tanpaPeran: number;
  };
  "jumlah-peserta-berbeda": { readonly rencana: number; readonly hadir: number };
  "jumlah-orang-tertulis-berbeda":
    /** Parts that a line adds up. */
    | {
        readonly dasar: "rincian";
        readonly bagian: readonly number[];
        readonly tertulis: number;
        readonly seharusnya: number;
      }
    | {
        readonly dasar: "hitungan";
        readonly siapa: YangDihitung;
        /** The list that was counted. */
        readonly daftar: Tahap;
        readonly tertulis: number;
        readonly dihitung: number;
        /** The line tells of a plan. */
        readonly rencana: boolean;
      };
  "peserta-ganda": {
    readonly nama: string;
    readonly nip: string | undefined;
    readonly kali: number;
    readonly di: Tahap;
  };
  "peran-ganda": {
    readonly nama: string;
    readonly peran: readonly string[];
    /** What was paid in each of these parts, in their order; undefined where nothing was. */
    readonly dibayar: readonly (Rupiah | undefined)[];
  };
  "nip-tidak-sah": {
    readonly nama: string;
    readonly nip: string;
    readonly sebab: "length" | "birth-date" | "appointment" | "sex" | "lost-digits";
  };
  "nip-berbeda": { readonly nama: string; readonly nip: readonly string[]; readonly bedaAngka: number };
  "nik-tidak-lengkap": { readonly nama: string; readonly angka: number; readonly sebab: NikProblem };
  /** Names beside one NIK. */
  "nik-ganda": { readonly nama: readonly string[] };
  "asal-berbeda": { readonly nama: string; readonly asal: readonly string[] };
  "nama-berbeda": {
    readonly nama: readonly string[];
    /** The NIP they share; undefined where the spelling is close and all else agrees. */
    readonly nip: string | undefined;
    readonly mirip: boolean;
    /** The names have nothing in common: one NIP beside two people. */
    readonly orangLain?: true;
  };
  "mungkin-satu-orang": { readonly nama: readonly [string, string] };
  "hadir-tanpa-undangan": { readonly nama: string; readonly asal: string | undefined };
  "undangan-tidak-hadir": {
    readonly nama: string;
    readonly jabatan: string | undefined;
    readonly asal: string | undefined;
    /** Who came and wrote that it was in their stead. */
    readonly diwakili?: string;
  };
  /** `orang`: people on the list of registration. */
  "registrasi-tidak-hadir": { readonly nama: readonly string[]; readonly orang: number };
  /** `orang`: participants present. */
  "hadir-tanpa-registrasi": { readonly nama: readonly string[]; readonly orang: number };
  "hadir-tidak-dibayar": { readonly nama: readonly string[]; readonly hadir: number };
  "hari-dibayar-berbeda": {
    readonly nama: readonly string[];
    /** In the order of the names: days paid for, and days signed for or listed on. */
    readonly hari: readonly { readonly dibayar: number; readonly hadir: number }[];
    readonly barisDiperiksa: number;
  };
  "tanda-tangan-kosong":
    /** With what was paid to them all the same, in rupiah. */
    | { readonly semua: false; readonly nama: string; readonly dibayar?: Rupiah }
    /** Nobody on these lists signed, as far as can be seen: perhaps they were signed on paper. One cell a list. */
    | { readonly semua: true; readonly baris: number; readonly di?: "pembayaran" };
  /** Signatures beside no name, of all on the list. */
  "tanda-tangan-tanpa-nama": { readonly baris: number; readonly bertandaTangan: number };
  "jumlah-dibayar-berbeda": {
    readonly dibayar: number;
    readonly bertandaTangan: number;
    /** Paid, but without a signature. */
    readonly nama: readonly string[];
  };
  "rincian-bayar-berbeda": RowsOfSheet & {
    readonly nama: string;
    /** The payments that are added up. */
    readonly bagian: readonly Rupiah[];
    readonly tertulis: Rupiah;
    readonly seharusnya: Rupiah;
  };
  "pph-21-berbeda": RowsOfSheet & {
    readonly nama: string;
    /** As written; empty for an official without one. */
    readonly golongan: string;
    /** Percent. */
    readonly tarif: number;
    readonly bruto: Rupiah;
    readonly tertulis: Rupiah;
    readonly seharusnya: Rupiah;
  };
  "perkalian-bayar-berbeda": RowsOfSheet & {
    readonly nama: string;
    readonly volume: number;
    readonly hargaSatuan: Rupiah;
    readonly tertulis: Rupiah;
    readonly seharusnya: Rupiah;
  };
  "dibayar-tanpa-hadir": {
    /** People on the payment list. */
    readonly dibayar: number;
    readonly nama: readonly string[];
    /** Rows with an amount and nobody's name. */
    readonly tanpaNama: number;
  };
  "daftar-bayar-tanpa-bukti": { readonly jumlah: Rupiah; readonly orang: number };
  "honor-ganda": {
    readonly nama: readonly string[];
    /** What the later list pays them. */
    readonly jumlah: Rupiah;
    /** The later list is the earlier one once more. */
    readonly sama: boolean;
  };
  "honor-diterima-berbeda": RowsOfSheet & {
    readonly nama: string;
    readonly bruto: Rupiah;
    /** All that is taken off. */
    readonly potongan: Rupiah;
    readonly tertulis: Rupiah;
    readonly seharusnya: Rupiah;
  };
}
