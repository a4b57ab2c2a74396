import type { Planted } from "./planted";

export const IN_PAGU_ANGGARAN: readonly Planted[] = [
  {
    code: "total-anggaran-berbeda",
    at: ["rab.rincian.pertama"],
    severity: "salah",
    apa: "Rincian RAB berjumlah Rp 49.987.800, sedangkan pagunya Rp 50.041.800 (akibat jumlah fotocopy yang tertukar).",
  },
  {
    code: "perkalian-berbeda",
    at: ["rab.fotocopy"],
    severity: "salah",
    apa: "Fotocopy materi 1.200 lembar x Rp 300 ditulis Rp 306.000, seharusnya Rp 360.000.",
  },
  {
    code: "subtotal-berbeda",
    at: ["rab.5.1.02.01.01.0025"],
    severity: "salah",
    apa: "Jumlah belanja kertas dan cover diketik Rp 850.000, rinciannya Rp 805.000.",
  },
  {
    code: "subtotal-berbeda",
    at: ["rab.jumlah"],
    severity: "salah",
    apa: "JUMLAH RAB diketik sebesar pagu, Rp 50.041.800, padahal rinciannya Rp 49.987.800.",
  },
  {
    code: "kode-rekening-tidak-sah",
    at: ["realisasi.kode.5.1.02.01.01.OO25"],
    severity: "periksa",
    apa: "Kode rekening kertas dan cover diketik 5.1.02.01.01.OO25, dengan huruf O sebagai pengganti nol.",
  },
  {
    code: "baris-anggaran-ganda",
    at: ["rab.spidol.uraian", "rab.spidol.lagi.uraian"],
    severity: "periksa",
    apa: "Spidol whiteboard dianggarkan dua kali, persis sama.",
  },
  {
    code: "belanja-mendahului-pergeseran",
    at: ["register.1.jumlah", "register.2.jumlah", "register.3.jumlah", "rab.pergeseran"],
    severity: "periksa",
    apa: "Makan dan minum rapat Rp 2.016.000 dibayar 14 Februari 2023; anggarannya saat itu Rp 456.000, baru Rp 1.236.000 sejak pergeseran 7 Maret 2023.",
  },
];
