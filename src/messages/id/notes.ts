import { formatNumber } from "../format";
import { placeOf, type NoteMessages } from "../notes";

export const notes: NoteMessages = {
  "other-format": (note) =>
    `${placeOf(note)}: isinya berformat ${note.format}, lain dari yang dijanjikan namanya. Berkas dibaca menurut isinya.`,
  "dates-from-1904": (note) =>
    `${placeOf(note)}: tanggalnya dihitung dari tahun 1904 (kebiasaan Excel di Mac). Tanggal sudah disesuaikan.`,
  "text-file": (note) =>
    `${placeOf(note)}: berkas teks; kolomnya dipisahkan dengan ${separatorName(note.separator)}. Bila ada huruf yang tampak aneh, simpan ulang dari Excel sebagai .xlsx.`,
  "missing-shared-text": (note, language) =>
    `${placeOf(note)}: ${formatNumber(note.cells, language)} sel menunjuk teks yang tidak ada di dalam berkas; sel itu dibaca kosong. Buka di Excel untuk melihat apa yang hilang.`,
  "unreadable-cells": (note, language) =>
    `${placeOf(note)}: ${formatNumber(note.cells, language)} sel tidak dapat dibaca sebagaimana mestinya: dilewati, atau angkanya dibaca sebagai teks. Buka di Excel dan simpan ulang.`,
  "formulas-without-result": (note, language) =>
    `${placeOf(note)}: ${formatNumber(note.cells, language)} rumus tersimpan tanpa hasilnya; sel itu dibaca kosong. Buka di Excel, simpan, lalu pakai berkas yang baru disimpan.`,
  "repeated-cells": (note, language) =>
    `${placeOf(note)}: ${formatNumber(note.cells, language)} sel tertulis lebih dari sekali di dalam berkas dengan isi berbeda; yang terakhir yang dibaca. Buka di Excel, periksa isinya, lalu simpan ulang.`,
  "cut-texts": (note, language) =>
    `${placeOf(note)}: ${formatNumber(note.cells, language)} sel berisi teks yang lebih panjang dari batas Excel (32.767 huruf); hanya bagian awalnya yang dibaca.`,
  "formulas-not-written-out": (note, language) =>
    `${placeOf(note)}: rumus di ${formatNumber(note.cells, language)} sel disalin dari sel lain dan tidak ikut dibaca; hasilnya dibaca. Jumlahnya tetap diperiksa, tetapi tidak menurut rumusnya.`,
  "other-separator": (note, language) =>
    `${placeOf(note)}: ${formatNumber(note.lines, language)} baris (yang pertama baris ${formatNumber(note.first, language)}) dipisahkan dengan ${separatorName(note.separator)}, lain dari baris lainnya; setiap baris itu terbaca sebagai satu sel. Samakan pemisahnya, lalu pakai berkas yang sudah diperbaiki.`,
  "hidden-sheet": (note) => `${placeOf(note)}: lembar ini tersembunyi, tetapi isinya tetap dibaca.`,
  "hidden-cells": (note, language) =>
    `${placeOf(note)}: ${hiddenParts(formatNumber(note.rows, language), formatNumber(note.columns, language), note)} yang tersembunyi tetap dibaca dan dihitung. Tampilkan (Unhide, atau hapus saringannya) untuk melihatnya.`,
  "blank-sheet": (note) =>
    `${placeOf(note)}: lembar ini tidak berisi sel, mungkin hanya gambar; tidak ada yang dapat dibaca darinya.`,
  "nothing-recognised": (note) =>
    `${placeOf(note)}: tidak ada tabel atau formulir yang dikenali, jadi tidak ada isinya yang diperiksa. Bila berisi daftar, tulis judul kolomnya (No, Nama, Jabatan, ...) di atas baris pertama, lalu baca ulang.`,
  "figures-outside-tables": (note, language) =>
    `${placeOf(note)}: ${formatNumber(note.cells, language)} angka berada di luar tabel dan formulir (mulai sel ${note.first}), jadi tidak ikut dihitung. Lihat apakah ada yang seharusnya ikut.`,
  "stale-sums": (note, language) =>
    `${placeOf(note)}: hasil rumus SUM di ${formatNumber(note.cells, language)} sel (mulai sel ${note.first}) tidak sama dengan jumlah isinya; yang dibaca hasil yang tersimpan. Buka di Excel, hitung ulang (F9), lalu simpan.`,
  "calculated-by-hand": (note) =>
    `${placeOf(note)}: Excel diatur menghitung hanya bila diminta, jadi hasil rumus di lembar Anda mungkin hasil lama. Tekan F9 (atau Rumus › Opsi Penghitungan › Otomatis), lalu baca ulang.`,
  "sheet-without-cells": (note) => `${placeOf(note)}: lembar ini tidak berisi sel (lembar grafik atau makro).`,
};

function hiddenParts(rows: string, columns: string, note: { readonly rows: number; readonly columns: number }): string {
  return [...(note.rows > 0 ? [`${rows} baris`] : []), ...(note.columns > 0 ? [`${columns} kolom`] : [])].join(" dan ");
}

function separatorName(separator: string): string {
  return { ";": "titik koma", ",": "koma", "\t": "tab", "|": "garis tegak" }[separator] ?? `"${separator}"`;
}
