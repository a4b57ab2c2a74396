import type { PaketWords } from "../../core/paket/paketWords";
import { rupiah } from "../../core/values/rupiah";
import { formatNumber, formatRupiah } from "../format";

const HIDDEN =
  "NIK tinggal 6 angka pertama, NIP tanpa tanggal lahir, nomor telepon tinggal 3 angka, dan nama menjadi inisial dengan nomor yang tetap untuk orang yang sama";

export const paketWords: Omit<PaketWords, "sheets"> = {
  dataTitle: "Data pertanggungjawaban kegiatan",
  dataDescription:
    "Tabel dari buku kerja kegiatan yang dibaca dan diperiksa dengan SPJ Rapi. Jumlah uang dalam rupiah. Kolom Sumber menyebut berkas, lembar dan sel asalnya.",
  cover: {
    sheet: "Sampul",
    title: "Pertanggungjawaban Kegiatan",
    note: "Semua angka di halaman ini diambil dengan rumus dari lembar Kegiatan. Rinciannya ada di lembar-lembar berikutnya.",
    acaraHeading: "Kegiatan",
    columns: { line: "Hal", amount: "Jumlah", state: "Keadaan" },
    headColumns: { line: "Hal", amount: "Orang", state: "Keadaan" },
    waived: "Ditandai memang begitu",
    signHeading: "Tanda tangan",
    prepared: "Disiapkan oleh",
    examined: "Diperiksa oleh",
  },
  page: {
    title: "Ringkasan paket pertanggungjawaban",
    mode: ({ mode, masked: { cells, people, numbers } }) =>
      mode === "pemeriksa"
        ? "Untuk pemeriksa: isi lengkap, memuat data pribadi. Jangan dibagikan di luar pemeriksaan."
        : `Untuk dibagikan: ${formatNumber(cells, "id")} sel buku kerja disamarkan (${formatNumber(people, "id")} orang, ${formatNumber(numbers, "id")} nomor). ${HIDDEN}.`,
    moneyHeading: "Uang",
    checksHeading: "Pemeriksaan",
    openHeading: "Yang masih perlu diperiksa",
    noneOpen: "Tidak ada yang salah atau perlu diperiksa lagi.",
    more: (count) => `dan ${formatNumber(count, "id")} lagi, lihat buku kerjanya`,
    sourcesHeading: "Berkas sumber dan sidik SHA-256",
    noFingerprint: "dibaca saat terbuka di Excel, jadi tanpa sidik",
    verifyHeading: "Cara memastikan isi paket",
    verify:
      "Ekstrak paketnya, lalu jalankan: sha256sum -c SHA256SUMS. Dengan SPJ Rapi: spj-rapi verifikasi NAMA-PAKET.zip, yang juga mengulang semua pemeriksaan.",
    signed: ["Disiapkan oleh:", "Diperiksa oleh:"],
    madeWith: (maker) => `Dibuat dengan ${maker}.`,
  },
  counted: (all, open) => (all === 0 ? "0" : `${formatNumber(all, "id")}, terbuka ${formatNumber(open, "id")}`),
  amount: (amount) => formatRupiah(rupiah(amount)),
  readMe: ({ mode, masked, madeWith }) =>
    [
      "PAKET PERTANGGUNGJAWABAN KEGIATAN",
      "",
      mode === "pemeriksa"
        ? "Paket ini untuk pemeriksa: isinya lengkap dan memuat data pribadi (UU 27/2022). Simpan dan kirim dengan hati-hati."
        : `Paket ini untuk dibagikan: ${masked.cells} sel disamarkan. ${HIDDEN}.`,
      "Berkas sumbernya tidak ada di dalam paket; namanya dan sidik SHA-256-nya ada di data/jejak.json.",
      "",
      "buku-kerja.xlsx    buku kerja lengkap untuk dibuka dan dicetak, mulai dari lembar Sampul",
      "ringkasan.html     ringkasan satu halaman, dapat dicetak dari peramban",
      "tabel/             setiap tabel sebagai CSV: pemisah titik koma, desimal koma, UTF-8",
      "datapackage.json   keterangan tabel-tabel itu (Frictionless Data Package)",
      "data/pemeriksaan.json  yang perlu diperiksa, yang belum dapat diperiksa, yang cocok, dan alasan orang",
      "data/jejak.json    berkas yang dibaca dengan sidiknya, tabel yang dikenali, dan alasannya",
      "data/catatan.json  setiap nilai yang dibaca dengan sel asalnya; jumlah uang dalam sen",
      "data/acara.json    keterangan kegiatan, dapat dipakai lagi dengan --acara",
      "data/keputusan.json  keputusan orang, dapat dipakai lagi dengan --keputusan",
      "paket.json         ringkasan untuk daftar paket",
      "SHA256SUMS         sidik setiap berkas",
      "",
      "Cara memastikan bahwa tidak ada yang berubah, setelah diekstrak:",
      "  sha256sum -c SHA256SUMS",
      "Dengan SPJ Rapi, yang juga mengulang pemeriksaannya:",
      "  spj-rapi verifikasi NAMA-PAKET.zip",
      "",
      `Dibuat dengan ${madeWith}.`,
      "",
    ].join("\r\n"),
};
