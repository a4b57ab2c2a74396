import type { ColumnField } from "../../tables/words/fields";
import type { Rupiah } from "../../values/rupiah";
import type { Tanggal } from "../../values/tanggal";
import type { RowsOfSheet } from "../rowsOfSheet";

/** Facts of the budget, and of the arithmetic of every sheet. */
export interface PaguFacts {
  "total-anggaran-berbeda": { readonly pagu: Rupiah; readonly total: Rupiah; readonly baris: number };
  "versi-anggaran-berbeda": {
    readonly dihitung: BudgetOfSheet;
    readonly lain: BudgetOfSheet;
    /** Why the first one counts; `belum-pasti` where nothing tells, so that no sum of the budget is certain. */
    readonly dasar: "perubahan" | "terlihat" | "belum-pasti" | "sebagian";
  };
  "belanja-mendahului-pergeseran": {
    readonly kode: string;
    readonly berlaku: Tanggal;
    readonly semula: Rupiah;
    readonly menjadi: Rupiah;
    /** Spent before that day. */
    readonly jumlah: Rupiah;
  };
  "anggaran-tersembunyi": { readonly lembar: string; readonly jumlah: Rupiah; readonly baris: number };
  "perkalian-berbeda": RowsOfSheet & {
    readonly volume: number;
    readonly satuan: string | undefined;
    readonly hargaSatuan: Rupiah;
    readonly tertulis: Rupiah;
    readonly seharusnya: Rupiah;
  };
  "pindahan-berbeda": { readonly dipindahkan: Rupiah; readonly pindahan: Rupiah };
  "pergeseran-berbeda": RowsOfSheet & {
    readonly sebelum: Rupiah;
    readonly sesudah: Rupiah;
    /** Less than nothing where the budget was cut. */
    readonly tertulis: Rupiah;
    readonly seharusnya: Rupiah;
  };
  "perkalian-uraian-berbeda": RowsOfSheet & {
    readonly uraian: string;
    readonly tertulis: Rupiah;
    readonly seharusnya: Rupiah;
  };
  /** `barisBerbeda` and `barisDiperiksa` count the sums of the column. */
  "subtotal-berbeda": RowsOfSheet & {
    readonly level: "subtotal" | "total";
    readonly label: string;
    readonly field: ColumnField;
    /** Header of the column. */
    readonly kolom: string;
    readonly tertulis: Rupiah;
    readonly seharusnya: Rupiah;
    /** Records that were added up. */
    readonly baris: number;
    /** What was brought over from before; `seharusnya` has it in it. */
    readonly bawaan?: Rupiah;
    /** Sums further out that carry the same difference. */
    readonly terbawa: number;
  };
  "harga-satuan-di-atas-standar": {
    readonly uraian: string;
    readonly harga: Rupiah;
    readonly batas: Rupiah;
    readonly sumber: string;
  };
  "kode-rekening-tidak-sah": RowsOfSheet & { readonly tertulis: string };
  "baris-anggaran-ganda": {
    readonly kode: string | undefined;
    readonly uraian: string;
    readonly jumlah: Rupiah;
    readonly kali: number;
  };
  "hitungan-baris-berbeda": {
    /** Header of the column. */
    readonly kolom: string;
    readonly field: ColumnField;
    readonly cara: "tambah" | "kurang";
    readonly tertulis: Rupiah;
    readonly seharusnya: Rupiah;
  };
}

/** What one sheet says the budget is. */
interface BudgetOfSheet {
  readonly lembar: string;
  readonly jumlah: Rupiah;
  readonly tersembunyi: boolean;
}
