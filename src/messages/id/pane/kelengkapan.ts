import type { PaneKelengkapanMessages } from "../../pane/kelengkapan";

export const kelengkapan: PaneKelengkapanMessages = {
  loading: "Mengambil dokumennya",
  none: "Belum ada pengeluaran yang terbaca. Tambahkan kuitansi atau BKU-nya.",
  list: "Pengeluaran dan dokumennya",
  about:
    "Dokumen yang diperlukan menurut jenis belanja dan nilainya. Nota, foto, dan surat bukan buku kerja: lihat sendiri di arsip.",
  show: "Tampilkan",
  filters: {
    semua: (count) => `Semua pengeluaran (${count})`,
    ada: (count) => `Ada dokumen yang sudah ada (${count})`,
    disebut: (count) => `Ada dokumen yang baru disebut (${count})`,
    "belum-ada": (count) => `Ada dokumen yang belum ada (${count})`,
    "tidak-dapat-diperiksa": (count) => `Ada yang tidak dapat diperiksa (${count})`,
  },
  noneInFilter: "Tidak ada.",
  withoutKode: "tanpa kode rekening",
  papers: (uraian) => `Dokumen ${uraian}`,
  keadaan: {
    ada: "ada",
    disebut: "disebut, dokumennya sendiri tidak ada di berkas",
    "belum-ada": "belum ada",
    "tidak-dapat-diperiksa": "tidak dapat diperiksa: bukan buku kerja atau berkasnya belum ada",
  },
  counted: {
    ada: (count) => `${count} ada`,
    disebut: (count) => `${count} disebut`,
    "belum-ada": (count) => `${count} belum ada`,
    "tidak-dapat-diperiksa": (count) => `${count} tidak dapat diperiksa`,
  },
  rule: (rule) => `Aturan: ${rule}`,
  more: (count) => `Tampilkan ${count} lagi`,
};
