import type { PaketWords } from "../../core/paket/paketWords";
import { rupiah } from "../../core/values/rupiah";
import { formatNumber, formatRupiah } from "../format";
import { HASH_COMMANDS } from "../hashCommands";
import { hiddenKinds } from "./hiddenKinds";

const HIDDEN =
  "NIK tinggal 6 angka pertama, NIP tanpa tanggal lahir, nomor telepon tinggal 3 angka, NPWP dan rekening tinggal 2 angka, e-mail dan alamat tanpa orang dan tempatnya, dan nama menjadi inisial dengan nomor yang tetap untuk orang yang sama";

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
    fingerprint: "Sidik data (SHA-256)",
    signHeading: "Tanda tangan",
    prepared: "Disiapkan oleh",
    examined: "Diperiksa oleh",
  },
  page: {
    title: "Ringkasan paket pertanggungjawaban",
    mode: ({ mode, masked: { cells, people, kinds } }) =>
      mode === "pemeriksa"
        ? "Untuk pemeriksa: isi lengkap, memuat data pribadi. Jangan dibagikan di luar pemeriksaan."
        : `Untuk dibagikan: ${formatNumber(cells, "id")} sel buku kerja disamarkan (${hiddenKinds(people, kinds)}). ${HIDDEN}.`,
    moneyHeading: "Uang",
    checksHeading: "Pemeriksaan",
    openHeading: "Yang masih perlu diperiksa",
    noneOpen: "Tidak ada yang salah atau perlu diperiksa lagi.",
    more: (count) => `dan ${formatNumber(count, "id")} lagi, lihat buku kerjanya`,
    sourcesHeading: "Berkas sumber dan sidik SHA-256",
    noFingerprint: "dibaca saat terbuka di Excel, jadi tanpa sidik",
    verifyHeading: "Cara memastikan isi paket",
    verify:
      "Ekstrak paketnya, lalu bandingkan sidik setiap berkas dengan SHA256SUMS; perintahnya untuk Windows, Linux, dan Mac ada di BACA-DAHULU.txt. Dengan SPJ Rapi: spj-rapi verifikasi NAMA-PAKET.zip, yang juga mengulang semua pemeriksaan.",
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
        : `Paket ini untuk dibagikan: ${formatNumber(masked.cells, "id")} sel disamarkan (${hiddenKinds(masked.people, masked.kinds)}). ${HIDDEN}.`,
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
      ...(mode === "bagikan"
        ? [
            "data/disamarkan.json  siapa orang yang sama, agar buku kerjanya dapat dibuat ulang dari data yang disamarkan",
          ]
        : []),
      "paket.json         ringkasan untuk daftar paket",
      "SHA256SUMS         sidik setiap berkas",
      "",
      "Cara memastikan bahwa tidak ada yang berubah, setelah diekstrak (setiap baris harus OK):",
      "  Windows, di PowerShell (Shift + klik kanan pada folder hasil ekstrak, lalu Buka jendela PowerShell di sini):",
      `    ${HASH_COMMANDS.powerShell}`,
      "  Windows, di Command Prompt, satu berkas setiap kali; bandingkan dengan barisnya di SHA256SUMS:",
      `    ${HASH_COMMANDS.prompt}`,
      "  Linux:",
      `    ${HASH_COMMANDS.linux}`,
      "  Mac:",
      `    ${HASH_COMMANDS.mac}`,
      "Rumus: buka buku-kerja.xlsx di LibreOffice Calc dan tekan Ctrl+Shift+F9; tidak ada angka yang boleh berubah.",
      "Sidik data yang tercetak di Sampul, untuk dibandingkan dengan kertas yang ditandatangani:",
      `    ${HASH_COMMANDS.dataOnLinux}`,
      `    ${HASH_COMMANDS.dataOnWindows}`,
      "Dengan SPJ Rapi, yang membuat ulang seluruh paket dari datanya dan mengulang pemeriksaannya:",
      "  spj-rapi verifikasi NAMA-PAKET.zip",
      "Bila berkas asalnya masih ada, bacalah lagi untuk dibandingkan; hanya itu yang menunjukkan data yang diubah bersama seluruh paketnya:",
      "  spj-rapi verifikasi NAMA-PAKET.zip --sumber FOLDER-BERKAS-ASAL",
      "",
      `Dibuat dengan ${madeWith}.`,
      "",
    ].join("\r\n"),
};
