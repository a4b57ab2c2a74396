import type { ShellMessages } from "../../pane/shell";

export const shell: ShellMessages = {
  product: "SPJ Rapi",
  tabs: { beranda: "Beranda", rapikan: "Rapikan", diperiksa: "Periksa", rekap: "Rekap", ekspor: "Ekspor" },
  screens: "Layar",
  settings: "Pengaturan",
  sheets: "Lembar sumber",
  back: "Kembali",
  otherLanguage: "English",
  otherLanguageShort: "EN",
  work: {
    reading: "Membaca",
    finding: "Mengenali tabel",
    checking: "Memeriksa",
    planning: "Menyusun hasil",
    writing: "Menulis hasil",
    comparing: "Membandingkan dengan hasil sebelumnya",
    undoing: "Membatalkan tulisan terakhir",
  },
  workAbout: (work, about) => (about === "" ? work : `${work} ${about}`),
  cancel: "Batal",
  close: "Tutup",
  refusedTitle: "Berkas ini belum dapat dibaca",
  notChecked: "Berkasnya sudah dibaca, tetapi belum diperiksa.",
  goOn: "Periksa sekarang",
  toldAtFiles: "Sebabnya, dan langkah berikutnya, tertulis di bawah nama berkasnya.",
  moreSentences: (count) => `dan ${count} lagi; semuanya disebut di Rapikan, langkah Sumber.`,
  outsideTitle: "Belum selesai",
  cutOff: {
    unseen: "Belum pasti apakah ada yang tertulis. Tekan Lihat lagi setelah Excel terhubung.",
    unfinished:
      "Lembar hasil bernama BELUM LENGKAP belum selesai ditulis. Tekan Lanjutkan untuk menyelesaikannya, atau Hapus untuk membuangnya.",
    whole:
      "Lembar hasil di buku kerja ini lengkap, dari penulisan ini atau sebelumnya. Bandingkan di Rapikan, langkah Tulis.",
    none: "Tidak ada lembar hasil yang tertulis.",
  },
  lookAgain: "Lihat lagi",
  oursTitle: "SPJ Rapi bermasalah",
  oursSentence:
    "Ini kesalahan SPJ Rapi, bukan data Anda. Lembar dan berkas Anda tidak berubah. Simpan laporannya dan kirimkan kepada pengelola; isinya tanpa data pribadi.",
  saveReport: "Simpan laporan",
  reportName: "laporan SPJ Rapi.txt",
  screenLoading: "Membuka layar",
  rememberedAcaraUnread:
    "Keterangan kegiatan yang tersimpan tidak terbaca, jadi dipakai kegiatan bawaan. Pilih kegiatannya lagi di Pengaturan.",
  rememberedDecisionsUnread:
    "Jawaban dan perbaikan yang tersimpan tidak terbaca, jadi belum dipakai; yang lama tetap disimpan terpisah. Bila ada berkas keputusan, muat lagi di Pengaturan.",
  decisionsOfNewer:
    "Keputusan di buku kerja ini disimpan oleh SPJ Rapi yang lebih baru, jadi dibiarkan dan keputusan Anda sekarang tidak tersimpan di dalamnya. Perbarui SPJ Rapi, atau simpan keputusan ke berkas lewat Pengaturan.",
  showCell: (cell) => `Buka ${cell}`,
  severities: { salah: "Salah", periksa: "Periksa", info: "Info" },
  states: {
    cocok: "cocok",
    tidakCocok: "tidak cocok",
    belum: "belum dapat diperiksa",
    acuan: "acuan",
    lengkap: "lengkap",
    belumLengkap: "belum lengkap",
    lebih: "lebih dari kuota",
  },
};
