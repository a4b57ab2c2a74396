import type { HargaTertinggi } from "./ketentuan";
import type { TarifPajak } from "./tarifPajak";
import type { Rupiah } from "../values/rupiah";
import type { Tanggal } from "../values/tanggal";
import type { Wilayah } from "../values/wilayah/kabKota";

/** The event being accounted for, as its KAK and DPA state it: everything that other activities change is data here. */
export interface Acara {
  /** Set on the acara that SPJ Rapi judges by where nobody named one. */
  readonly bawaan?: true;
  /** Set on the built-in acara before papers of another event: nothing of it may be held against them. */
  readonly unrelated?: true;
  /** Set on the built-in acara where no paper says that it is theirs: what is held against it is a guess. */
  readonly unclaimed?: true;
  /** Set on an acara that a person filled in, where the papers name another event and nothing of this one. */
  readonly misfit?: true;
  /** Set where a person named the pagu of the built-in acara: it holds before papers of another event too. */
  readonly paguDisebut?: true;
  readonly nama: string;
  readonly tanggal: Tanggal;
  /** Last day; equal to `tanggal` for a one-day event. */
  readonly tanggalSelesai: Tanggal;
  readonly tempat: string;
  readonly tahunAnggaran: number;
  readonly pagu: Rupiah;
  readonly nomorDpa: string;
  readonly program: KodeDanNama;
  readonly kegiatan: KodeDanNama;
  readonly subKegiatan: KodeDanNama;
  /** Participants that the KAK plans for. */
  readonly rencanaPeserta: number | undefined;
  readonly wilayah: Wilayah;
  readonly kursi: {
    /** Seats that each kab/kota fills. */
    readonly perKabKota: readonly Kursi[];
    /** Seats of the province itself. */
    readonly provinsi: readonly Kursi[];
  };
  /** Committee members planned; they are not participants. */
  readonly panitia: number | undefined;
  /** Dates of the papers around the event, where known: they must stand in this order. */
  readonly tanggalDokumen: Partial<Record<"kak" | "spk" | "bast" | "laporan", Tanggal>>;
  /** Rates of taxes that go before those that SPJ Rapi knows. */
  readonly tarifPajak?: readonly TarifPajak[];
  /** The office's own highest prices; empty where it filled in none. */
  readonly hargaTertinggi?: readonly HargaTertinggi[];
  /** Who answers for the money and signs its papers, as far as it was told. */
  readonly pejabat: Partial<Record<JabatanPejabat, Pejabat>>;
}

/**
 * The offices of an activity's money, as its papers list them: Pengguna Anggaran, Kuasa Pengguna Anggaran, Pejabat
 * Pelaksana Teknis Kegiatan, Bendahara Pengeluaran, its Pembantu, and who carries the activity out; then who put its papers together
 * and who looked them through, as the cover of the package names them.
 */
export const JABATAN_PEJABAT = [
  "pa",
  "kpa",
  "pptk",
  "bendahara",
  "bendaharaPembantu",
  "pelaksana",
  "penyusun",
  "pemeriksa",
] as const;
export type JabatanPejabat = (typeof JABATAN_PEJABAT)[number];

/** A person who holds one of these offices. */
export interface Pejabat {
  readonly nama: string;
  /** 18 digits; empty where it is not known. */
  readonly nip: string;
  /** The rank or post that stands under the name; empty where none does. */
  readonly jabatan: string;
}

/** A code of the budget tree with the name printed beside it. */
export interface KodeDanNama {
  readonly kode: string;
  readonly nama: string;
}

/** One kind of seat: who should sit there, how many, and the words that tell it in a jabatan or instansi. */
export interface Kursi {
  /** Stable name in data and exports: `kepala-dinas-sosial`. */
  readonly peran: string;
  readonly nama: string;
  readonly jumlah: number;
  /** Alternatives; each is a list of words that must all stand in jabatan, peran or instansi (lower case). */
  readonly dikenalDari: readonly (readonly string[])[];
}
