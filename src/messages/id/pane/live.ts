import type { LiveMessages } from "../../pane/live";

export const live: LiveMessages = {
  finishCell: "Selesaikan isian sel di Excel dahulu: tekan Enter atau Esc.",
  title: "Ada yang berubah di Excel",
  changed: (sheets) =>
    `Lembar ${sheets.join(", ")} berubah sejak diperiksa, jadi angka di sini belum memuat perubahan itu.`,
  checkAgain: "Periksa lagi",
  needReason: (count) =>
    `${count} baris berstatus "memang begitu" belum punya alasan, jadi belum dipakai. Tulis alasannya di kolom Catatan.`,
  notKnown: (count) =>
    `${count} isian Status atau Jawaban tidak dikenal, jadi belum dipakai. Status: sudah dibetulkan, memang begitu, atau nanti. Jawaban: salah satu dari kolom Pilihan.`,
  close: "Tutup",
  typedInSheet: "diketik di lembar hasil",
};
