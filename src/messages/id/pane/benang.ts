import type { PaneBenangMessages } from "../../pane/benang";

export const benang: PaneBenangMessages = {
  none: "Belum ada pengeluaran yang terbaca. Tambahkan kuitansi, BKU atau realisasinya.",
  about:
    "Benang anggaran: jalan setiap rupiah, dari baris anggaran, kuitansi, dan daftar bayar sampai dibukukan di BKU.",
  list: "Pengeluaran dan buktinya",
  links: (uraian) => `Bukti ${uraian}`,
  show: "Tampilkan",
  filters: {
    semua: (count) => `Semua pengeluaran (${count})`,
    kurang: (count) => `Ada bukti yang belum ada (${count})`,
    tanya: (count) => `Belum pasti pasangannya (${count})`,
  },
  foldedOf: (uraian, counts) => `Bukti ${uraian}: ${counts}`,
  folded: (there, missing, asked) =>
    [
      `${there} ada`,
      ...(missing > 0 ? [`${missing} belum ada`] : []),
      ...(asked > 0 ? [`${asked} belum pasti`] : []),
    ].join(", "),
  noAmount: "jumlahnya belum tertulis",
  withoutKode: "tanpa kode rekening",
  payee: (nama) => `Penerima: ${nama}`,
  match: "Cocokkan",
  question: {
    anggaran: "Baris anggaran mana yang membiayai pengeluaran ini?",
    bku: "Baris BKU mana yang membukukan pengeluaran ini? Boleh lebih dari satu.",
  },
  choose: "Pasangkan",
  nothingFits: "Tidak ada pasangannya",
  keys: "Angka 1–9 memilih, Enter memasangkan",
  takeBack: "Batalkan jawaban",
  noneInFilter: "Tidak ada.",
  more: (count) => `Tampilkan ${count} lagi`,
};
