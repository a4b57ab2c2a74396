import { formatBytes, formatNumber } from "../format";
import type { RefusalCounts, RefusalMessages } from "../refusals";

const COUNTS: RefusalCounts = {
  bytes: formatBytes,
  "unpacked-bytes": (count, language) => `${formatBytes(count, language)} setelah dibuka`,
  ratio: (count, language) => `dimampatkan ${formatNumber(count, language)} kali`,
  parts: (count, language) => `${formatNumber(count, language)} bagian`,
  sheets: (count, language) => `${formatNumber(count, language)} lembar`,
  rows: (count, language) => `${formatNumber(count, language)} baris`,
  columns: (count, language) => `${formatNumber(count, language)} kolom`,
  cells: (count, language) => `${formatNumber(count, language)} sel`,
  characters: (count, language) => `${formatNumber(count, language)} huruf di semua sel`,
  "long-text-characters": (count, language) => `${formatNumber(count, language)} huruf dalam teks panjang`,
  merges: (count, language) => `${formatNumber(count, language)} sel gabungan`,
};

export const refusals: RefusalMessages = {
  "empty-file": ({ file, bytes }, language) =>
    `${file} kosong (${bytes === 0 ? "0 byte" : `${formatBytes(bytes, language)} tanpa isi yang terbaca`}). Salin ulang berkas itu dari sumbernya, lalu coba lagi.`,
  encrypted: ({ file }) =>
    `${file} terkunci kata sandi. Buka di Excel, simpan salinan tanpa kata sandi, lalu pakai salinan itu.`,
  "web-page": ({ file }) =>
    `${file} sebenarnya halaman web yang diberi nama seperti buku kerja. Buka di Excel, lalu Simpan Sebagai "Buku Kerja Excel (.xlsx)".`,
  "not-a-workbook": ({ file, is }) =>
    is === undefined
      ? `${file} bukan buku kerja dan bukan tabel teks. Berkas yang dapat dibaca: .xlsx, .xlsm, .xls, .xlsb, .ods, dan .csv.`
      : {
          text: `${file} sebenarnya catatan teks tanpa kolom yang diberi nama seperti buku kerja. Lihat isinya dengan Notepad; bila memuat tabel, salin ke Excel, simpan sebagai .xlsx, lalu pakai yang baru.`,
          pdf: `${file} sebenarnya berkas PDF yang diberi nama seperti buku kerja. Minta buku kerja aslinya, atau salin tabelnya ke Excel dan simpan sebagai .xlsx.`,
          picture: `${file} sebenarnya gambar yang diberi nama seperti buku kerja. Minta buku kerja aslinya, atau ketik tabelnya di Excel dan simpan sebagai .xlsx.`,
        }[is],
  damaged: ({ file, part }) =>
    `${file} rusak: ${part === "zip" || part === file ? "isinya terpotong atau tidak utuh" : `bagian "${part}" hilang atau tidak utuh`}. Buka di Excel, pilih perbaiki bila ditawarkan, simpan dengan nama baru, lalu pakai yang baru.`,
  "too-large": ({ file, what, limit, actual }, language) =>
    `${file} terlalu besar untuk dibaca dengan aman: ${COUNTS[what](actual, language)}, batasnya ${COUNTS[what](limit, language)}. Pindahkan lembar yang diperlukan ke buku kerja baru, lalu pakai buku kerja itu.`,
  unsafe: ({ file, part }) =>
    `${file} tidak dibuka karena susunannya tidak wajar ("${part}") dan dapat membahayakan komputer. Minta berkas itu lagi dari pengirimnya, atau simpan ulang lewat Excel.`,
  "no-sheets": ({ file }) =>
    `${file} tidak berisi satu lembar pun yang dapat dibaca. Pastikan berkasnya benar, lalu coba lagi.`,
  "open-quote": ({ file, line }, language) =>
    `${file} tidak dapat dipisahkan menjadi baris dengan pasti: tanda kutip (") yang dibuka di baris ${formatNumber(line, language)} tidak ditutup di tempatnya, sehingga baris-baris sesudahnya ikut tertelan. Tutup atau hapus tanda kutip itu dengan Notepad, lalu coba lagi.`,
  unreadable: ({ file, detail }) =>
    ({
      "not-found": `${file} tidak ditemukan. Periksa nama dan foldernya, lalu coba lagi.`,
      "no-permission": `${file} tidak boleh dibuka oleh pengguna ini. Salin ke folder Anda sendiri, lalu coba lagi.`,
      "is-folder": `${file} adalah folder, bukan berkas. Sebut berkas di dalamnya.`,
      "closed-folder": `${file} tidak dapat dibuka oleh pengguna ini, sehingga berkas di dalam folder itu tidak ikut dibaca. Minta izin membukanya atau salin berkasnya ke folder Anda sendiri, lalu coba lagi.`,
      other: `${file} tidak dapat dibaca dari tempatnya. Tutup berkas itu bila sedang terbuka di Excel, atau salin ke folder lain, lalu coba lagi.`,
    })[detail],
};
