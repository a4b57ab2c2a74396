import { formatNumber } from "../format";
import { placeOf, type NoteMessages } from "../notes";

export const notes: NoteMessages = {
  "other-format": (note) =>
    `${placeOf(note)}: isinya berformat ${note.format}, lain dari yang dijanjikan namanya. Berkas dibaca menurut isinya.`,
  "dates-from-1904": (note) =>
    `${placeOf(note)}: tanggalnya dihitung dari tahun 1904 (kebiasaan Excel di Mac). Tanggal sudah disesuaikan.`,
  "text-file": (note) =>
    `${placeOf(note)}: berkas teks, dibaca dengan penyandian ${note.encoding} dan pemisah ${separatorName(note.separator)}.`,
  "missing-shared-text": (note, language) =>
    `${placeOf(note)}: ${formatNumber(note.cells, language)} sel menunjuk teks yang tidak ada di dalam berkas; sel itu dibaca kosong. Buka di Excel untuk melihat apa yang hilang.`,
  "unreadable-cells": (note, language) =>
    `${placeOf(note)}: ${formatNumber(note.cells, language)} sel tidak dapat dibaca sebagaimana mestinya: dilewati, atau angkanya dibaca sebagai teks. Buka di Excel dan simpan ulang.`,
  "formulas-without-result": (note, language) =>
    `${placeOf(note)}: ${formatNumber(note.cells, language)} rumus tersimpan tanpa hasilnya; sel itu dibaca kosong. Buka di Excel, simpan, lalu pakai berkas yang baru disimpan.`,
  "sheet-without-cells": (note) => `${placeOf(note)}: lembar ini tidak berisi sel (lembar grafik atau makro).`,
};

function separatorName(separator: string): string {
  return { ";": "titik koma", ",": "koma", "\t": "tab", "|": "garis tegak" }[separator] ?? `"${separator}"`;
}
