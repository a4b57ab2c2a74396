import type { FormulirMessages } from "../../pane/formulir";

export const formulir: FormulirMessages = {
  title: "Forms",
  paper: "Paper",
  sessions: "Sessions of the attendance list (may be empty)",
  sessionsHint: "For example Pagi, Siang: a list for each session.",
  make: {
    "daftar-hadir": "Attendance list",
    perbaikan: "Requests for correction",
    templat: "Empty template",
    kuitansi: "Kuitansi",
    register: "Register of kuitansi",
    realisasi: "Report of realisasi",
    lpj: "LPJ recap",
  },
  hint: {
    "daftar-hadir": "A sheet for each kab/kota with the invited filled in, to be printed and signed.",
    perbaikan: "A letter for each kab/kota whose data have to be completed, without data of any other.",
    templat: "An empty workbook with choices. Filled in as it asks, it is read without a question.",
    kuitansi:
      "A page for each kuitansi or line of a register, with the amount in words and room for signatures. What no file says is left dotted.",
    register: "All kuitansi, each once, with their sum.",
    realisasi: "Pagu, realisasi and what is left of each account, with sums and room for signatures.",
    lpj: "Receipts, payments, balance, and taxes held back and paid on, by the BKU.",
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
    excel: "Opened as a new workbook.",
    files: (file) => `Downloaded: ${file}`,
  },
  nothingToMend: "No kab/kota has anything to mend, so no letter was made.",
  nobodyInvited:
    "Nobody is invited yet: there is no invitation list with names, and the activity gives no number of seats. Add the file of the invitation, then check again.",
  nothingRead: {
    kuitansi: "There is no kuitansi, register or realisasi with numbers yet. Add the file, then check again.",
    register: "There is no kuitansi, register or realisasi with numbers yet. Add the file, then check again.",
    realisasi: "There is no table of realisasi yet. Add the file, then check again.",
    lpj: "There is no BKU yet. Add the file, then check again.",
  },
};
