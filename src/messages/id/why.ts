import { formatNumber, formatPercent } from "../format";
import type { WhyMessages } from "../why";

export const why: WhyMessages = {
  "header-word": ({ header, word }) => `kepala kolom "${header}" memuat kata "${word}"`,
  "header-word-misspelt": ({ header, word }) => `kepala kolom "${header}" mirip dengan kata "${word}"`,
  "cells-look-like": ({ field, share }, names, language) =>
    `${formatPercent(share * 100, language)} isinya berbentuk ${names.columnField[field]}`,
  "money-in-larger-units": ({ text, times }, _names, language) =>
    `"${text}" berarti angkanya dikalikan ${formatNumber(times, language)} menjadi rupiah`,
  "running-sum": ({ of }) => `setiap baris melanjutkan jumlah "${of}" sampai baris itu`,
  position: ({ field, beside }, names) =>
    `letaknya di sebelah "${beside}", tempat biasa untuk ${names.columnField[field]}`,
  "no-known-word": ({ header }) =>
    header === "" ? "kolom ini tidak berkepala" : `kepala kolom "${header}" tidak memuat kata yang dikenal`,
  "labels-above-values": ({ labels }, _names, language) =>
    `${formatNumber(labels, language)} judul kolom berdiri di atas isinya`,
  "header-merged-over-columns": ({ rows }, _names, language) =>
    `kepala tabel bertingkat ${formatNumber(rows, language)} baris dengan sel gabungan`,
  "no-header": () => "tabel ini tidak berkepala",
  "continues-table": ({ sheet }) => `lanjutan tabel di lembar ${sheet}`,
  "total-word": ({ word }) => `memuat kata "${word}"`,
  "sums-rows": ({ first, last, columns }, _names, language) =>
    `jumlahnya sama dengan jumlah baris ${first}-${last} pada ${formatNumber(columns, language)} kolom`,
  "total-adds-without": ({ first, last }) =>
    `jumlah tabel ini hanya cocok tanpa baris ini; baris ini menjumlahkan baris ${first}-${last}`,
  "parent-by-code": ({ code }) => `kode ${code} adalah induk dari baris di bawahnya`,
  "parent-by-number": ({ number }) => `nomor ${number} adalah induk dari baris di bawahnya`,
  "parent-by-indent": () => "baris di bawahnya menjorok ke dalam",
  "sums-as-others": () => "ditulis seperti baris jumlah lain di tabel ini",
  "dressed-over": () => "ditulis tebal atau lebih ke luar daripada baris yang dijumlahkannya",
  "named-after-region": ({ text }) => `"${text}" adalah nama daerah`,
  "goes-on": ({ row }) => `lanjutan dari baris ${row}`,
  leaf: () => "tidak ada baris lain yang menjadi rinciannya",
  "filled-like-neighbours": ({ cells }, _names, language) =>
    `${formatNumber(cells, language)} selnya terisi seperti baris di sekitarnya`,
  "text-only": () => "hanya berisi teks, tanpa angka",
  "numbered-one-up": () => "berisi nomor kolom 1, 2, 3 dan seterusnya",
  "repeats-header": () => "mengulang kepala tabel",
  "signature-word": ({ word }) => `memuat kata "${word}" dari bagian tanda tangan`,
  "after-last-total": () => "berada di bawah jumlah terakhir",
  "note-word": ({ word }) => `memuat kata "${word}" dari bagian catatan`,
  "only-zeros": () => "hanya berisi nol",
  "too-few-cells": ({ cells }, _names, language) => `hanya ${formatNumber(cells, language)} sel yang terisi`,
  "form-labels": ({ labels }, _names, language) => `${formatNumber(labels, language)} label formulir dikenali`,
  "kind-by-columns": ({ fields }, names) => `ada kolom ${fields.map((field) => names.columnField[field]).join(", ")}`,
  "kind-by-title": ({ word }) => `judulnya memuat kata "${word}"`,
  "put-right-by-hand": () => "menurut keputusan Anda",
  "layout-known": ({ labels }, _names, language) =>
    `susunan ${formatNumber(labels, language)} kolom ini sudah dikenal dari keputusan Anda sebelumnya`,
};
