import type { FailureMessages } from "../failures";

export const failures: FailureMessages = {
  kind: {
    "cell-edit": "Ada sel yang sedang diketik. Tekan Enter atau Esc, lalu coba lagi.",
    protected:
      "Buku kerja atau lembar ini diproteksi, atau hanya boleh dibaca. Pakai Ekspor untuk hasil di buku kerja baru.",
    "filter-on": "Lembar hasil sedang disaring. Hapus saringannya, lalu coba lagi.",
    "merged-cells": "Ada sel gabungan di tempat hasil. Pisahkan selnya di lembar hasil, lalu coba lagi.",
    "too-large": "Isinya lebih besar daripada yang diterima Excel sekaligus. Pakai baris perintah untuk berkas ini.",
    "changed-meanwhile": "Orang lain mengubah buku kerja ini pada saat yang sama. Tunggu sebentar, lalu coba lagi.",
    "sheet-gone": "Lembar yang diperlukan sudah tidak ada. Periksa lagi dari awal.",
    "name-taken": "Nama lembar hasil sudah dipakai. Ganti nama lembar itu, lalu coba lagi.",
    "no-room": "Ada isi atau gambar di tempat hasil. Pindahkan dari lembar hasil, lalu coba lagi.",
    "no-answer": "Excel tidak menjawab. Tunggu sebentar, lalu periksa lagi; hasil yang belum selesai akan dilanjutkan.",
    "no-connection": "Hubungan dengan Excel terputus. Periksa jaringan, lalu coba lagi.",
    busy: "Excel sedang sibuk. Tunggu sebentar, lalu coba lagi.",
    "signed-out":
      "Sesi Excel sudah berakhir. Masuk lagi ke Microsoft 365, buka kembali buku kerja ini, lalu coba lagi.",
    "no-memory": "Excel kehabisan memori. Simpan buku kerja, tutup dan buka lagi Excel, lalu coba lagi.",
    "last-visible":
      "Semua lembar lain disembunyikan, dan Excel harus menampilkan paling sedikit satu lembar. Klik kanan nama lembar mana saja, pilih Tampilkan, lalu coba lagi.",
    "not-in-front": "Buku kerja lain sedang di depan. Kembali ke buku kerja ini, lalu coba lagi.",
    "not-supported": "Excel ini tidak dapat melakukannya. Pakai Excel 2021 atau yang lebih baru, atau Ekspor.",
    stopped: "Excel menghentikan permintaan ini. Coba lagi.",
    "not-kept": "Yang tertulis berbeda dari yang diminta, jadi hasilnya tidak dipakai. Coba lagi, atau pakai Ekspor.",
    unexpected: "Excel menolak permintaan ini. Coba lagi; bila terulang, laporkan ke pengelola.",
  },
  left: {
    "as-it-was": "Buku kerja ini tetap seperti semula.",
    unfinished: "Lembar hasil bertanda BELUM LENGKAP; Periksa sekarang atau Lanjutkan di panel akan menyelesaikannya.",
    unknown: "Belum pasti apakah ada yang tertulis; Periksa sekarang akan melihatnya lebih dahulu.",
  },
  saving: {
    protected:
      "Buku kerja ini diproteksi atau hanya boleh dibaca, jadi keputusan Anda tidak tersimpan di dalamnya. Simpan keputusan ke berkas lewat Pengaturan, atau buka proteksinya lalu putuskan lagi.",
    left: {
      "as-it-was": "Yang tersimpan sebelumnya tidak berubah.",
      unfinished: "Belum pasti apakah keputusan ini tersimpan.",
      unknown: "Belum pasti apakah keputusan ini tersimpan.",
    },
  },
  undoing: {
    protected: "Buku kerja atau lembar ini diproteksi, atau hanya boleh dibaca. Buka proteksinya, lalu batalkan lagi.",
    left: {
      "as-it-was": "Lembar hasil tetap seperti semula.",
      unfinished: "Sebagian lembar hasil sudah dihapus. Batalkan lagi untuk menghapus sisanya.",
      unknown: "Belum pasti lembar hasil mana yang sudah dihapus. Lihat nama lembarnya, lalu batalkan lagi.",
    },
  },
  code: (code) => `Kode: ${code}.`,
};
