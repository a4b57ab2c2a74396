import type { FormulirMessages } from "../../pane/formulir";

export const formulir: FormulirMessages = {
  title: "Forms",
  paper: "Paper",
  sessions: "Sessions of the attendance list (may be empty)",
  sessionsHint: "For example Pagi, Siang: a list for each session.",
  make: { "daftar-hadir": "Attendance list", perbaikan: "Requests for correction", templat: "Empty template" },
  hint: {
    "daftar-hadir": "A sheet for each kab/kota with the invited filled in, to be printed and signed.",
    perbaikan: "A letter for each kab/kota whose data have to be completed, without data of any other.",
    templat: "An empty workbook with choices. Filled in as it asks, it is read without a question.",
  },
  fileName: {
    "daftar-hadir": (acara) => `Daftar hadir - ${acara}`,
    perbaikan: (acara) => `Permintaan perbaikan - ${acara}`,
    templat: (acara) => `Templat SPJ - ${acara}`,
  },
  made: {
    excel: "Opened as a new workbook.",
    files: (file) => `Downloaded: ${file}`,
  },
  nothingToMend: "No kab/kota has anything to mend, so no letter was made.",
};
