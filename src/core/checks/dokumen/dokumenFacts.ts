import type { Kepala } from "../../records/kepala";
import type { Rupiah } from "../../values/rupiah";
import type { Tanggal } from "../../values/tanggal";

/** Facts of what stands over tables; `di` is the kind of table. */
export interface DokumenFacts {
  "pagu-lembar-berbeda": OverTable & { readonly tertulis: Rupiah; readonly pagu: Rupiah };
  "sub-kegiatan-lembar-berbeda": OverTable & {
    readonly isian: "program" | "kegiatan" | "sub_kegiatan";
    readonly tertulis: string;
    readonly seharusnya: string;
  };
  "nomor-dpa-lembar-berbeda": OverTable & { readonly tertulis: string; readonly seharusnya: string };
  "tahun-anggaran-lembar-berbeda": OverTable & { readonly tertulis: number; readonly tahunAnggaran: number };
  "tanggal-lembar-berbeda": OverTable & { readonly tertulis: Days; readonly acara: Days };
  "bukti-belum-dilampirkan": {
    readonly dokumen: readonly { readonly jenis: "spk" | "bast"; readonly nomor: string }[];
    /** Lines of one register that cite any. */
    readonly banyak: number;
  };
  /** The NIP of most papers first; `kali`: on how many each stands. */
  "nip-pejabat-berbeda": {
    readonly nama: string;
    readonly nip: readonly string[];
    readonly kali: readonly number[];
  };
  /** What a kuitansi or a BAST says of a paper, and what stands on it. */
  "isi-surat-berbeda": {
    readonly oleh: "kuitansi" | "bast";
    readonly jenis: "spk" | "bast";
    /** As it is cited. */
    readonly nomor: string;
    readonly beda:
      | { readonly isian: "nomor"; readonly tertulis: string }
      | { readonly isian: "tanggal"; readonly disebut: Tanggal; readonly tertulis: Tanggal };
  };
  "dokumen-belum-ada": {
    readonly dokumen: "undangan" | "daftar-hadir";
    /** Of the first expense that needs it, whose cell is the first of the places. */
    readonly uraian: string | undefined;
    readonly jumlah: Rupiah;
    readonly banyak: number;
  };
  /** Days of the week: 0 is Sunday (Minggu). */
  "hari-berbeda": { readonly tanggal: Tanggal; readonly tertulis: number; readonly seharusnya: number };
}

interface OverTable {
  readonly di: Kepala["di"];
}

interface Days {
  readonly dari: Tanggal;
  readonly sampai: Tanggal;
}
