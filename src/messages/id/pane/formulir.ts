import type { FormulirMessages } from "../../pane/formulir";

export const formulir: FormulirMessages = {
  title: "Formulir",
  paper: "Kertas",
  sessions: "Sesi daftar hadir (boleh kosong)",
  sessionsHint: "Misalnya Pagi, Siang: satu daftar untuk setiap sesi.",
  make: {
    "daftar-hadir": "Daftar hadir",
    perbaikan: "Permintaan perbaikan",
    templat: "Templat kosong",
    kuitansi: "Kuitansi",
    register: "Register kuitansi",
    realisasi: "Laporan realisasi",
    lpj: "Rekap LPJ bendahara",
  },
  hint: {
    "daftar-hadir": "Satu lembar setiap kab/kota, sudah berisi yang diundang, untuk dicetak dan ditandatangani.",
    perbaikan: "Satu surat setiap kab/kota yang datanya perlu dilengkapi, tanpa data kab/kota lain.",
    templat: "Buku kerja kosong dengan pilihan. Bila diisi seperti petunjuknya, terbaca tanpa pertanyaan.",
    kuitansi:
      "Satu halaman setiap kuitansi atau baris register, dengan terbilang dan tempat tanda tangan. Yang tidak disebut berkas dibiarkan bertitik-titik.",
    register: "Semua kuitansi, masing-masing satu kali, dengan jumlahnya.",
    realisasi: "Pagu, realisasi, dan sisa setiap kode rekening, dengan jumlah dan tempat tanda tangan.",
    lpj: "Penerimaan, pengeluaran, saldo, serta pajak yang dipungut dan disetor menurut BKU.",
  },
  fileName: {
    "daftar-hadir": (acara) => `Daftar hadir - ${acara}`,
    perbaikan: (acara) => `Permintaan perbaikan - ${acara}`,
    templat: (acara) => `Templat SPJ - ${acara}`,
    kuitansi: (acara) => `Kuitansi siap tanda tangan - ${acara}`,
    register: (acara) => `Register kuitansi - ${acara}`,
    realisasi: (acara) => `Laporan realisasi - ${acara}`,
    lpj: (acara) => `Rekap LPJ bendahara - ${acara}`,
  },
  made: {
    excel: "Sudah dibuka sebagai buku kerja baru.",
    files: (file) => `Sudah diunduh: ${file}`,
  },
  nothingToMend: "Tidak ada yang perlu diperbaiki kab/kota, jadi tidak ada surat yang dibuat.",
  nobodyInvited:
    "Belum ada yang diundang: tidak ada undangan yang berisi nama, dan kegiatan ini tidak menyebut jumlah kursi. Tambahkan berkas undangannya, lalu periksa lagi.",
  nothingRead: {
    kuitansi: "Belum ada kuitansi, register, atau realisasi bernomor bukti. Tambahkan berkasnya, lalu periksa lagi.",
    register: "Belum ada kuitansi, register, atau realisasi bernomor bukti. Tambahkan berkasnya, lalu periksa lagi.",
    realisasi: "Belum ada tabel realisasi. Tambahkan berkasnya, lalu periksa lagi.",
    lpj: "Belum ada BKU. Tambahkan berkasnya, lalu periksa lagi.",
  },
};
