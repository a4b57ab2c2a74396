import { rupiah } from "../values/rupiah";
import { SUMATERA_BARAT } from "../values/wilayah/sumateraBarat";
import type { Acara } from "./acara";

const KEPALA = ["kepala", "kadis", "plt", "plh", "sekretaris"] as const;
const DINAS_SOSIAL = [["dinas", "sosial"], ["dinsos"], ["sosial"]] as const;
const DUKCAPIL = [["dukcapil"], ["disdukcapil"], ["kependudukan"], ["pencatatan", "sipil"]] as const;

/** Heads sign as Kepala, Plt., Plh. or send their Sekretaris: each of these words with each name of the office. */
const headOf = (office: readonly (readonly string[])[]) =>
  KEPALA.flatMap((title) => office.map((words) => [title, ...words]));

/**
 * The default event: Rapat Koordinasi Petugas Verifikasi dan Validasi DTKS, Dinas Sosial Provinsi Sumatera Barat, one
 * day at Hotel Truntum Padang, as its KAK, DPA and laporan state it. 19 kab/kota x 4 seats + 2 seats of the province = 78.
 */
export const rakorVervalDtks: Acara = {
  bawaan: true,
  nama: "Rapat Koordinasi Petugas Verifikasi dan Validasi DTKS",
  tanggal: { year: 2023, month: 3, day: 8 },
  tanggalSelesai: { year: 2023, month: 3, day: 8 },
  tempat: "Hotel Truntum Padang",
  tahunAnggaran: 2023,
  pagu: rupiah(50_041_800),
  nomorDpa: "DPA/A.1/1.06.0.00.0.00.01.0000/001/2023",
  program: { kode: "1.06.05", nama: "Perlindungan dan Jaminan Sosial" },
  kegiatan: { kode: "1.06.05.1.02", nama: "Pengelolaan Data Fakir Miskin Cakupan Daerah Provinsi" },
  subKegiatan: { kode: "1.06.05.1.02.02", nama: "Pengelolaan Fakir Miskin Lintas Daerah Kabupaten/Kota" },
  rencanaPeserta: 70,
  wilayah: SUMATERA_BARAT,
  kursi: {
    perKabKota: [
      { peran: "kepala-dinas-sosial", nama: "Kepala Dinas Sosial", jumlah: 1, dikenalDari: headOf(DINAS_SOSIAL) },
      { peran: "kepala-dinas-dukcapil", nama: "Kepala Dinas Dukcapil", jumlah: 1, dikenalDari: headOf(DUKCAPIL) },
      { peran: "supervisor", nama: "Supervisor", jumlah: 1, dikenalDari: [["supervisor"], ["spv"]] },
      {
        peran: "pengisi-data",
        nama: "Pengisi Data",
        jumlah: 1,
        dikenalDari: [["pengisi", "data"], ["petugas", "data"], ["operator"], ["enumerator"], ["admin"]],
      },
    ],
    provinsi: [
      { peran: "kepala-dinas-sosial", nama: "Kepala Dinas Sosial", jumlah: 1, dikenalDari: headOf(DINAS_SOSIAL) },
      { peran: "kepala-dinas-dukcapil", nama: "Kepala Dinas Dukcapil", jumlah: 1, dikenalDari: headOf(DUKCAPIL) },
    ],
  },
  panitia: 10,
  tanggalDokumen: {
    spk: { year: 2023, month: 3, day: 7 },
    bast: { year: 2023, month: 3, day: 8 },
  },
  // The people of the real papers are nobody's default.
  pejabat: {},
};
