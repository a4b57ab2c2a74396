import type { GivenMessages } from "../../pane/given";

const WHY = {
  lock: "penanda sementara dari Excel, bukan buku kerja; dilewati",
  "other-kind": "bukan buku kerja, jadi dilewati",
  unopened: "tidak dapat dibuka. Tutup di program lain, lalu coba lagi",
  "empty-folder": "folder ini kosong",
} as const;

export const given: GivenMessages = {
  nothingToRead: "Tidak ada buku kerja yang dapat dibaca. Pilih berkas .xlsx, .xls, .ods atau .csv.",
  waitForWork: "Berkasnya belum diambil: pekerjaan tadi belum selesai. Tunggu atau batalkan, lalu seret lagi.",
  passedOverHeading: "Tidak diambil",
  moreFiles: (count) => `dan ${count} lagi`,
  passedOver: ({ name, why }) => `${name}: ${WHY[why]}.`,
  clash: (names) =>
    `${names.join(", ")} sudah ada di sini dengan isi lain. Ganti dengan yang baru, atau simpan keduanya?`,
  replace: "Ganti",
  keepBoth: "Simpan keduanya",
  leave: "Batal",
  dropAnywhere: "Lepaskan berkas atau folder di sini",
  offerTitle: { acara: "Ada berkas kegiatan", decisions: "Ada berkas jawaban dan perbaikan" },
  offerAcara: (file, nama, tanggal, pagu) =>
    `${file}: ${nama}, ${tanggal}, pagu ${pagu}. Pakai untuk memeriksa lembar Anda?`,
  offerDecisions: (file, count) =>
    `${file} memuat ${count} jawaban dan perbaikan. Pakai? Yang tersimpan di sini diganti.`,
  use: { acara: "Pakai kegiatan ini", decisions: "Pakai jawabannya" },
  useNot: "Jangan pakai",
};
