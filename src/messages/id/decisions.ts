import type { DecisionMessages } from "../decisions";
import { quote } from "../quote";

export const decisions: DecisionMessages = {
  status: { dibetulkan: "sudah dibetulkan", "memang-begitu": "memang begitu", nanti: "nanti" },
  stillThere: "dibetulkan, tetapi masih ada",
  lookAgain: "lihat lagi",
  saidBefore: (status) => `Dulu ditandai "${status}", tetapi isinya sudah berubah`,
  staleTable: {
    "not-read": "Lembar ini tidak ikut dibaca. Keputusannya disimpan untuk pemeriksaan berikutnya.",
    "table-gone": "Tabelnya tidak ada lagi di tempat itu. Lihat tabel di lembar itu, lalu tentukan lagi.",
    "nothing-there": "Tidak ada baris data di tempat itu. Tentukan lagi batas tabel dan baris judul kolomnya.",
    overlaps: "Batasnya menimpa tabel lain yang juga ditentukan sendiri. Ubah batas salah satunya.",
    "rows-changed":
      "Jumlah baris tabel ini sudah berubah, jadi keputusan per baris tidak dipakai. Lihat barisnya, lalu tentukan lagi.",
  },
  staleLink: {
    "text-changed":
      "Isi selnya sudah berubah, jadi bukti pengeluaran ini dipasangkan lagi oleh program atau ditanyakan lagi.",
    "not-asked": "Pengeluaran ini tidak ditemukan lagi di selnya, jadi pasangannya tidak dipakai.",
  },
  staleAnswer: {
    "text-changed": "Isi sel itu sudah berubah, jadi jawabannya tidak dipakai dan ditanyakan lagi.",
    "not-asked": "Sel itu tidak ditanyakan lagi, jadi jawabannya tidak dipakai.",
    "not-understood": "Jawabannya tidak terbaca, jadi ditanyakan lagi.",
  },
  stalePerson: {
    "text-changed": "Nama atau NIP di sel itu sudah berubah, jadi jawabannya tidak dipakai. Lihat lagi kedua barisnya.",
    "not-there": "Baris orang itu tidak ada lagi, jadi jawabannya tidak dipakai.",
    contradicted:
      "Jawaban ini bertentangan dengan jawaban lain tentang orang yang sama, jadi tidak dipakai. Ubah salah satunya.",
  },
  person: ([first, second], one) =>
    one ? `${quote(first)} dan ${quote(second)} satu orang` : `${quote(first)} dan ${quote(second)} dua orang berbeda`,
  gone: "Tidak ditemukan lagi pada pemeriksaan ini.",
  holds: "Dipakai.",
  switchedOff: (count) => `Tidak diperiksa atas keputusan Anda (${count})`,
  unreadable: (file) => `Berkas keputusan ${file} tidak dapat dibuka. Periksa nama dan foldernya.`,
  unusable: (file, why) => `Berkas keputusan ${file} tidak dipakai: ${why}`,
  someStale: (count) => `${count} keputusan tidak dapat dipakai lagi`,
  someGone: (count) => `${count} hal yang pernah ditandai tidak ditemukan lagi`,
  expected: {
    object: "kumpulan isian",
    list: "daftar",
    text: "teks",
    count: "bilangan bulat mulai dari 1",
    truth: "true atau false",
    date: "tanggal seperti 2023-03-08",
    raw: "isi sel",
    range: "batas sel (top, left, bottom, right)",
    "table-kind": "jenis tabel",
    tahap: "tahap daftar",
    role: "peran baris",
    "column-field": "isi kolom yang dikenal",
    field: "isi kolom atau formulir yang dikenal",
    about: "hal yang ditanyakan",
    "check-code": "kode pemeriksaan",
    link: "anggaran atau bku",
    status: "dibetulkan, memang-begitu atau nanti",
    "two-rows": "dua baris orang (at, nama, nip)",
  },
  problems: {
    "not-json": "isinya bukan JSON yang utuh. Simpan lagi berkasnya dari SPJ Rapi.",
    newer: "berkas ini disimpan oleh SPJ Rapi yang lebih baru. Perbarui SPJ Rapi, lalu coba lagi.",
    missing: (field, expected) => `isian ${field} belum ada. Isi dengan ${expected}.`,
    wrong: (field, expected) => `isian ${field} tidak sesuai. Isi dengan ${expected}.`,
    "unknown-field": (field) => `isian ${field} tidak dikenal. Periksa ejaannya atau hapus.`,
    "no-reason": (field) => `isian ${field} kosong. Tuliskan alasannya, agar orang lain tahu kenapa.`,
    "not-drawn": (field) =>
      `isian ${field} menunjuk tabel yang belum ditemukan. Isi batasnya (range) dan baris judul kolomnya (headerRows).`,
  },
};
