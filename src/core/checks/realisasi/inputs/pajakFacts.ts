import type { SisiPajak } from "../../../records/money/kolomPajak";
import type { Rupiah } from "../../../values/rupiah";
import type { Tanggal } from "../../../values/tanggal";
import type { RowsOfSheet } from "../../rowsOfSheet";

/** Facts of taxes that were held back and paid on. */
export interface PajakFacts {
  "pajak-belum-disetor": {
    /** `PPh 21`, `PPN` */
    readonly jenis: string;
    readonly dipungut: Rupiah;
    readonly disetor: Rupiah;
  };
  "pajak-bku-berbeda": {
    readonly jenis: string;
    readonly sisi: SisiPajak;
    readonly diBku: Rupiah;
    readonly diBukuPajak: Rupiah;
  };
  "pph-daftar-berbeda": {
    /** Of the bukti that pays the lists. */
    readonly nomor: string;
    readonly daftar: Rupiah;
    readonly dipungut: Rupiah;
  };
  "pajak-lebih-disetor": {
    readonly jenis: string;
    readonly dipungut: Rupiah;
    readonly disetor: Rupiah;
  };
  "pajak-dihitung-berbeda": {
    readonly jenis: string;
    readonly nomor: string | undefined;
    /** Without PPN. */
    readonly dasar: Rupiah;
    readonly persen: number;
    readonly dipungut: Rupiah;
    readonly seharusnya: Rupiah;
  };
  "setor-pajak-terlambat": {
    readonly jenis: string;
    readonly nomor: string | undefined;
    readonly disetor: Rupiah;
    readonly setor: Tanggal;
    readonly batas: Tanggal;
    readonly hari: number;
  };
  "pajak-belum-dipungut": RowsOfSheet & { readonly nomor: string; readonly jumlah: Rupiah; readonly batas: Rupiah };
}
