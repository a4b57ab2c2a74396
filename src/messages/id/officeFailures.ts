import type { OfficeFailureMessages } from "../officeFailures";

export const officeFailures: OfficeFailureMessages = {
  kinds: {
    "cell-edit": "Sebuah sel sedang diketik. Tekan Enter untuk menyelesaikannya, lalu coba lagi.",
    protected:
      "Buku kerja atau lembar ini dilindungi atau hanya dapat dibaca. Simpan salinannya dengan nama lain, buka salinan itu, lalu coba lagi.",
    "filter-on":
      "Ada saringan yang sedang aktif di lembar hasil. Buka tab Data, pilih Hapus pada bagian Urutkan & Filter, lalu coba lagi.",
    "merged-cells": "Sel gabungan di lembar hasil menghalangi penulisan. Hapus lembar hasil, lalu coba lagi.",
    "too-large":
      "Isinya terlalu besar untuk dikirim ke Excel, juga dalam bagian kecil. Pindahkan lembar yang diperlukan ke buku kerja baru, lalu coba lagi di sana.",
    "changed-meanwhile":
      "Buku kerja diubah orang lain ketika sedang dikerjakan. Tunggu sampai perubahannya selesai, lalu coba lagi.",
    "sheet-gone": "Lembar yang dituju sudah dihapus atau diganti namanya. Muat ulang daftar lembar, lalu coba lagi.",
    "name-taken": "Nama lembar atau tabel itu baru saja dipakai orang lain. Coba lagi; nama lain akan dipakai.",
    "no-room":
      "Tempat untuk menulis terhalang isi lain di lembar hasil, misalnya tabel pivot. Pindahkan isi itu ke lembar lain, lalu coba lagi.",
    "no-answer":
      "Excel tidak menjawab. Pastikan tidak ada sel yang sedang diketik dan tidak ada jendela pesan yang terbuka, lalu coba lagi.",
    "no-connection": "Sambungan ke Excel terputus. Periksa jaringan, tunggu sampai Excel tersambung, lalu coba lagi.",
    busy: "Excel sedang sibuk dengan pekerjaan lain. Tunggu sebentar, lalu coba lagi.",
    "signed-out": "Sesi Excel sudah berakhir. Masuk kembali ke Microsoft 365, buka lagi buku kerjanya, lalu coba lagi.",
    "no-memory": "Ingatan komputer tidak cukup. Tutup buku kerja dan program lain, buka lagi Excel, lalu coba lagi.",
    "not-in-front": "Buku kerja lain sedang di depan. Klik buku kerja ini, lalu coba lagi.",
    "not-supported":
      "Excel di komputer ini atau jenis lembar itu tidak mengenal langkah tersebut. Perbarui Excel, atau buka buku kerjanya di Excel untuk web, lalu coba lagi.",
    stopped: "Excel menghentikan pekerjaan ini sebelum selesai. Coba lagi.",
    "not-kept":
      "Isi yang dibaca kembali dari Excel tidak sama dengan yang ditulis, jadi tidak dinyatakan selesai. Coba lagi; bila terulang, simpan hasilnya ke buku kerja baru.",
    unexpected:
      "SPJ Rapi keliru ketika bekerja dengan Excel. Coba sekali lagi; bila terulang, simpan hasilnya ke buku kerja baru dan sampaikan kode di bawah ini.",
  },
  left: {
    "as-it-was": "Tidak ada yang berubah di buku kerja.",
    unfinished: "Lembar hasil bertanda BELUM LENGKAP. Pilih Lanjutkan untuk menyelesaikannya, atau Hapus.",
    unknown:
      "Belum dapat dipastikan apa yang sudah tertulis. Lembar Anda sendiri tidak disentuh; pilih Lanjutkan untuk memeriksa dan menyelesaikannya.",
  },
  code: (code) => `Kode: ${code}`,
};
