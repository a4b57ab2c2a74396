import type { Sourced } from "../cells/sourced";
import type { Rupiah } from "../values/rupiah";
import type { TanggalReading } from "../values/tanggal";
import type { BarisBku } from "./bku";

/** An amount of one tax in a line of a book. */
export interface Pajak {
  /** `PPh 21`, `PPN`, as `jenisPajak` names it. */
  readonly jenis: string;
  readonly jumlah: Sourced<Rupiah>;
}

/**
 * One line of a Buku Pembantu Pajak. As a line of a book its `penerimaan` is all that it holds back and its `pengeluaran`
 * all that it pays on; where several columns are added up, the sum stands at the first of their cells.
 */
export interface BarisPajak extends BarisBku {
  readonly dipungut: readonly Pajak[];
  readonly disetor: readonly Pajak[];
  /** What the tax is reckoned from, where the book has a column for it. */
  readonly dasar: Sourced<Rupiah> | undefined;
  readonly tanggalSetor: Sourced<TanggalReading> | undefined;
  /** Nomor Transaksi Penerimaan Negara, or the code of the billing. */
  readonly ntpn: Sourced<string> | undefined;
}
