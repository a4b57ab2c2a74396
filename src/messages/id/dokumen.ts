import type { CellRef } from "../../core/cells/cellRef";
import type { Kepala } from "../../core/records/kepala";
import type { Rupiah } from "../../core/values/rupiah";
import type { Tanggal } from "../../core/values/tanggal";
import type { DokumenMessages, DokumenMissing } from "../dokumen";
import { formatNumber, formatRupiah as rp, formatTanggal } from "../format";
import { cellPlaces, listed, quoted } from "../place";

const DI: Readonly<Record<Kepala["di"], string>> = {
  anggaran: "lembar anggaran",
  realisasi: "realisasi",
  bku: "BKU",
  kuitansi: "kuitansi",
  undangan: "daftar undangan",
  registrasi: "daftar registrasi",
  tercetak: "daftar hadir yang belum ditandatangani",
  hadir: "daftar hadir",
  pembayaran: "daftar pembayaran",
};
const HARI = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"] as const;
const ISIAN = { program: "Program", kegiatan: "Kegiatan", sub_kegiatan: "Sub kegiatan" } as const;

const sel = (at: readonly CellRef[]): string =>
  cellPlaces(at, { sheet: "lembar", row: "baris", cell: "sel" }, (items) =>
    listed(items, "dan", (count) => `${formatNumber(count, "id")} lainnya`),
  );
const tanggal = (value: Tanggal): string => formatTanggal(value, "id");
const masa = ({ dari, sampai }: { readonly dari: Tanggal; readonly sampai: Tanggal }): string =>
  tanggal(dari) === tanggal(sampai) ? tanggal(dari) : `${tanggal(dari)} s.d. ${tanggal(sampai)}`;
const selisih = (a: Rupiah, b: Rupiah): string => rp((a > b ? a - b : b - a) as Rupiah);
const hari = (nomor: number): string => HARI[nomor] ?? "";

export const dokumen: DokumenMessages = {
  "pagu-lembar-berbeda": {
    nama: "Pagu di atas tabel berbeda dengan pagu kegiatan",
    arti: "Pagu yang tertulis di atas tabel anggaran, realisasi, dan BKU dibandingkan dengan pagu kegiatan.",
    alasan: "Semua perbandingan memakai satu pagu; bila yang tertulis di lembar lain, salah satunya keliru.",
    langkah:
      "Cocokkan keduanya dengan DPA. Betulkan lembarnya atau pagu di keterangan kegiatan. Bila di lembar itu tertulis pagu seluruh sub kegiatan, tandai memang begitu.",
    kalimat: ({ di, tertulis, pagu }, at) =>
      `Pagu di atas ${DI[di]} tertulis ${rp(tertulis)}, sedangkan pagu kegiatan ${rp(pagu)} (selisih ${selisih(tertulis, pagu)}; ${sel(at)}).`,
  },
  "sub-kegiatan-lembar-berbeda": {
    nama: "Sub kegiatan di atas tabel tidak sama dengan keterangan kegiatan",
    arti: "Kode program, kegiatan, dan sub kegiatan di atas tabel dibandingkan dengan kode sub kegiatan di keterangan kegiatan.",
    alasan: "Lembar milik kegiatan lain ikut terhitung bila tercampur di berkas yang sama.",
    langkah:
      "Bila kodenya salah tulis, betulkan menurut DPA. Bila lembarnya milik kegiatan lain, keluarkan dari berkas ini.",
    kalimat: ({ di, isian, tertulis, seharusnya }, at) =>
      `${ISIAN[isian]} di atas ${DI[di]} tertulis ${tertulis}, sedangkan di keterangan kegiatan ${seharusnya} (${sel(at)}).`,
  },
  "nomor-dpa-lembar-berbeda": {
    nama: "Nomor DPA di atas tabel berbeda",
    arti: "Nomor DPA di atas tabel dibandingkan dengan nomor DPA kegiatan.",
    alasan: "Lembar yang menyebut DPA lain mungkin belum diperbarui, atau milik kegiatan lain.",
    langkah: "Cocokkan dengan DPA. Bila lembar itu memakai DPA perubahan yang sah, tandai memang begitu.",
    kalimat: ({ di, tertulis, seharusnya }, at) =>
      `Nomor DPA di atas ${DI[di]} tertulis ${quoted(tertulis)}, sedangkan nomor DPA kegiatan ${quoted(seharusnya)} (${sel(at)}).`,
  },
  "tahun-anggaran-lembar-berbeda": {
    nama: "Tahun anggaran yang tertulis bukan tahun kegiatan",
    arti: "Tahun anggaran di judul, di atas tabel, dan pada kuitansi dibandingkan dengan tahun anggaran kegiatan.",
    alasan: "Format tahun lalu sering dipakai lagi tanpa diganti tahunnya, atau lembarnya memang milik tahun lain.",
    langkah: "Betulkan tahunnya bila salah tulis. Bila lembarnya milik tahun lain, keluarkan dari berkas ini.",
    kalimat: ({ di, tertulis, tahunAnggaran }, at) =>
      `Tahun anggaran pada ${DI[di]} tertulis ${tertulis}, sedangkan tahun anggaran kegiatan ${tahunAnggaran} (${sel(at)}).`,
  },
  "tanggal-lembar-berbeda": {
    nama: "Tanggal di atas daftar bukan tanggal kegiatan",
    arti: "Tanggal pelaksanaan di atas daftar hadir dan daftar lain dibandingkan dengan tanggal kegiatan. Tanggal cetak dan tanggal tanda tangan tidak ikut dibandingkan.",
    alasan: "Daftar hadir dengan tanggal lain tidak membuktikan kehadiran pada kegiatan ini.",
    langkah:
      "Cocokkan dengan undangan. Betulkan tanggalnya bila salah tulis. Bila daftarnya untuk pertemuan lain dari kegiatan ini, tandai memang begitu.",
    kalimat: ({ di, tertulis, acara }, at) =>
      `Tanggal di atas ${DI[di]} tertulis ${masa(tertulis)}, sedangkan tanggal kegiatan ${masa(acara)} (${sel(at)}).`,
  },
  "bukti-belum-dilampirkan": {
    nama: "SPK atau BAST disebut, dokumennya tidak ada di berkas",
    arti: "Nomor SPK dan BAST yang disebut kuitansi dikumpulkan. Dokumennya dicari di lembar yang berjudul Surat Perintah Kerja atau Berita Acara Serah Terima; yang bukan buku kerja tidak dapat dilihat.",
    alasan: "Dokumen yang disebut menjadi bagian dari pertanggungjawaban.",
    langkah: "Pastikan salinannya dilampirkan, lalu tandai memang begitu.",
    kalimat: ({ dokumen, banyak }, at) =>
      `${banyak > 1 ? `${formatNumber(banyak, "id")} kuitansi di register menyebut SPK atau BAST, yang pertama` : "Kuitansi menyebut"} ${dokumen.map(({ jenis, nomor }) => `${jenis.toUpperCase()} ${nomor}`).join(" dan ")} (${sel(at)}): dokumennya tidak ada di antara berkas ini.`,
  },
  "nip-pejabat-berbeda": {
    nama: "NIP satu penanda tangan berbeda antarlembar",
    arti: "NIP di bawah nama yang bertanda tangan (KPA, PPTK, bendahara, dan lainnya) dibandingkan di semua lembar yang menyebut namanya.",
    alasan: "Setiap orang hanya mempunyai satu NIP; salah satunya salah ketik.",
    langkah: "Bandingkan dengan kartu pegawai atau SK, lalu betulkan lembar yang salah.",
    kalimat: ({ nama, nip, kali }, at) =>
      `${nama} bertanda tangan dengan NIP ${nip.map((one, i) => `${one} (${formatNumber(kali[i] ?? 0, "id")} kali)`).join(" dan ")}, lihat ${sel(at)}.`,
  },
  "isi-surat-berbeda": {
    nama: "Nomor atau tanggal SPK dan BAST tidak sama dengan yang disebut",
    arti: "Nomor dan tanggal SPK dan BAST yang disebut kuitansi, dan SPK yang disebut BAST, dibandingkan dengan lembar suratnya.",
    alasan: "Kuitansi dan BAST membuktikan pekerjaan menurut satu surat; nomor atau tanggal lain menunjuk surat lain.",
    langkah: "Lihat surat aslinya, lalu betulkan yang salah tulis.",
    kalimat: ({ oleh, jenis, nomor, beda }, at) =>
      `${oleh === "bast" ? "BAST" : "Kuitansi"} menyebut ${jenis.toUpperCase()} ${nomor}${
        beda.isian === "nomor"
          ? `, sedangkan ${jenis.toUpperCase()} di antara berkas ini bernomor ${beda.tertulis}`
          : ` tanggal ${tanggal(beda.disebut)}, sedangkan di suratnya tertulis ${tanggal(beda.tertulis)}`
      } (${sel(at)}).`,
  },
  "dokumen-belum-ada": {
    nama: "Daftar yang diperlukan tidak ada di berkas",
    arti: "Untuk rapat, konsumsi, dan honorarium dicari daftar undangan dan daftar hadir di antara berkas.",
    alasan:
      "Siapa yang diundang dan hadir membuktikan belanja itu. Dokumen apa saja yang diminta diatur daerah masing-masing.",
    langkah: "Tambahkan berkas daftarnya, atau lampirkan bila sudah ada di tempat lain.",
    kalimat: ({ dokumen, uraian, jumlah, banyak }, at) =>
      `${dokumen === "undangan" ? "Daftar undangan" : "Daftar hadir"} tidak ada atau tidak dikenali di antara berkas ini, padahal diperlukan untuk ${uraian === undefined ? "pengeluaran" : quoted(uraian)} ${rp(jumlah)} (${sel(at.slice(0, 1))})${banyak > 1 ? ` dan ${formatNumber(banyak - 1, "id")} pengeluaran lain (${sel(at.slice(1))})` : ""}.`,
  },
  "hari-berbeda": {
    nama: "Hari tidak sesuai dengan tanggalnya",
    arti: "Nama hari yang tertulis bersama tanggal dibandingkan dengan kalender.",
    alasan: "Hari dan tanggal yang tidak sesuai berarti salah satunya salah tulis.",
    langkah: "Cocokkan dengan undangan, lalu betulkan hari atau tanggalnya.",
    kalimat: ({ tanggal: hariItu, tertulis, seharusnya }, at) =>
      `Di ${sel(at)} tertulis hari ${hari(tertulis)}, sedangkan ${tanggal(hariItu)} adalah hari ${hari(seharusnya)}.`,
  },
};

const NOT_STATED = "Tidak tertulis di lembar mana pun, jadi tidak ada yang dibandingkan. Tidak perlu ditambahkan.";

export const dokumenMissing: DokumenMissing = {
  acaraDiisi:
    "Berkas ini bukan berkas kegiatan bawaan: yang disebutnya kegiatan lain, atau jumlahnya jauh dari pagunya. Isi dahulu keterangan kegiatannya (di Pengaturan, atau dengan --acara), lalu periksa lagi.",
  paguDiisi:
    "Berkas ini bukan berkas kegiatan bawaan: yang disebutnya kegiatan lain, atau jumlahnya jauh dari pagunya. Isi dahulu keterangan kegiatannya (di Pengaturan, atau dengan --acara) atau pagunya saja (--pagu), lalu periksa lagi.",
  acaraBerkas:
    "Yang dipakai adalah kegiatan bawaan, dan tidak ada keterangan di atas tabel yang sama dengannya. Isi keterangan kegiatan (Pengaturan, atau berkas acara.json).",
  paguKepalaTerbaca: "Ada pagu di atas tabel yang jumlahnya belum terbaca. Tulis sebagai angka.",
  waktuKepalaTerbaca:
    "Ada tanggal pelaksanaan di atas tabel yang belum terbaca lengkap. Tulis tanggal, bulan, dan tahunnya.",
  paguKepala: NOT_STATED,
  waktuKepala: NOT_STATED,
  kodeKepala: NOT_STATED,
  dpaKepala: NOT_STATED,
  tahunTertulis: NOT_STATED,
  tanggalBerhari: NOT_STATED,
};
