import { formatNumber } from "../format";
import type { SummaryMessages } from "../summary";

export const summary: SummaryMessages = {
  title: (acara, period) => `${acara}, ${period}`,
  defaultAcara:
    "Perhatian: --acara tidak disebut, jadi berkas ini dinilai menurut kegiatan bawaan. Bila kegiatannya lain, sebutkan dengan --acara (lihat docs/acara.md).",
  misfitAcara: (nama) =>
    `Perhatian: judul atau tanggal di berkas ini menyebut kegiatan lain daripada ${nama} di --acara. Pastikan berkas dan keterangan kegiatannya sepasang sebelum memakai hasil di bawah.`,
  otherAcara:
    "Perhatian: berkas ini bukan berkas kegiatan bawaan (yang disebutnya kegiatan lain, atau jumlahnya jauh dari pagunya), jadi tidak ada yang dibandingkan dengan pagu dan rencana kegiatan. Isi dahulu kegiatannya dengan --acara (lihat docs/acara.md), atau pagunya saja dengan --pagu, lalu periksa lagi.",
  otherAcaraWithPagu:
    "Perhatian: berkas ini bukan berkas kegiatan bawaan, jadi yang dibandingkan hanya pagu dari --pagu. Untuk pemeriksaan lainnya isi kegiatannya dengan --acara (lihat docs/acara.md).",
  paguFrom: {
    bawaan: "menurut kegiatan bawaan",
    acara: "menurut berkas keterangan kegiatan (--acara)",
    pilihan: "menurut yang disebut pada --pagu",
  },
  difference: (amount) => `selisih ${amount}`,
  ofPagu: (measure, percent) => `${measure} (${percent} dari pagu)`,
  ofPlan: (count, plan) => `${count} dari ${plan}`,
  unknown: "-",
  kabKotaComplete: (count) => `Kab/kota: ${count} dari ${count} ada di daftar hadir`,
  kabKotaMissing: (names, count) =>
    `Kab/kota: ${count - names.length} dari ${count} ada di daftar hadir. Belum ada: ${names.join(", ")}`,
  kabKotaUnknown: "Kab/kota: belum dapat diperiksa, karena daftar hadir atau kursi per kab/kota belum ada",
  rows: (account) => `Semua tabel dan formulir: ${account}`,
  filesRead: (files, language) => `${formatNumber(files, language)} berkas dibaca`,
  headings: {
    money: "Uang",
    heads: "Orang",
    rows: "Baris yang dibaca",
    overlooked: "Yang mudah terlewat di berkas",
    findings: (salah, periksa, info, answered) =>
      `Perlu diperiksa: ${salah} salah, ${periksa} periksa, ${info} info${answered === 0 ? "" : ` (${answered} di antaranya sudah dijawab; panel menghitung yang belum dijawab)`}`,
    questions: (count) => `Belum pasti: ${count} hal yang perlu dijawab`,
    notCheckable: (count) => `Belum dapat diperiksa: ${count} pemeriksaan`,
  },
  more: (count, where) => `... dan ${count} lagi, lihat ${where}`,
  moreOf: (count, severity, where) => `... dan ${count} lagi (${severity}), lihat ${where}`,
  moreTables: (count) => `... dan ${count} tabel lagi, lihat semuanya dengan: spj-rapi baca`,
  inResult: (sheet) => `lembar "${sheet}" di buku kerja hasil`,
  inJson: "keluaran --json",
  noFindings: "Tidak ada yang perlu diperiksa.",
  passed: (count) => `${count} pemeriksaan lain cocok.`,
  andMore: (cell, more) => (more === 0 ? cell : `${cell} dan ${more} sel lain`),
  also: (cell, more) => (more === 0 ? `juga ${cell}` : `juga ${cell} dan ${more} sel lain`),
  nothingToCheck:
    "Tidak ada tabel kegiatan yang dikenali di dalam berkas ini. Lihat apa yang terbaca dengan: spj-rapi baca",
};
