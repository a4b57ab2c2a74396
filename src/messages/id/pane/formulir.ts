import type { FormulirMessages } from "../../pane/formulir";

export const formulir: FormulirMessages = {
  title: "Formulir",
  paper: "Kertas",
  sessions: "Sesi daftar hadir (boleh kosong)",
  sessionsHint: "Misalnya Pagi, Siang: satu daftar untuk setiap sesi.",
  make: { "daftar-hadir": "Daftar hadir", perbaikan: "Permintaan perbaikan", templat: "Templat kosong" },
  hint: {
    "daftar-hadir": "Satu lembar setiap kab/kota, sudah berisi yang diundang, untuk dicetak dan ditandatangani.",
    perbaikan: "Satu surat setiap kab/kota yang datanya perlu dilengkapi, tanpa data kab/kota lain.",
    templat: "Buku kerja kosong dengan pilihan. Bila diisi seperti petunjuknya, terbaca tanpa pertanyaan.",
  },
  fileName: {
    "daftar-hadir": (acara) => `Daftar hadir - ${acara}`,
    perbaikan: (acara) => `Permintaan perbaikan - ${acara}`,
    templat: (acara) => `Templat SPJ - ${acara}`,
  },
  made: {
    excel: "Sudah dibuka sebagai buku kerja baru.",
    files: (file) => `Sudah diunduh: ${file}`,
  },
  nothingToMend: "Tidak ada yang perlu diperbaiki kab/kota, jadi tidak ada surat yang dibuat.",
};
