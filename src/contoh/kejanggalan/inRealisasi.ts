import type { Planted } from "./planted";

export const IN_REALISASI: readonly Planted[] = [
  {
    code: "rekening-terlampaui",
    at: ["realisasi.5.1.02.01.01.0052"],
    severity: "salah",
    apa: "Makanan dan minuman rapat: realisasi Rp 2.016.000, anggarannya Rp 1.236.000.",
  },
  {
    code: "rekening-di-luar-dpa",
    at: ["bku.fotocopy.kode"],
    severity: "salah",
    apa: "BKU membukukan fotocopy pada 5.1.02.01.01.0062; kode itu tidak ada di RAB (tertukar dengan 0026).",
  },
  {
    code: "pagu-rekening-berbeda",
    at: ["realisasi.pagu.5.1.02.01.01.0026"],
    severity: "periksa",
    apa: "Pagu bahan cetak di realisasi Rp 1.280.000, di RAB Rp 1.226.000 karena satu jumlahnya salah kali.",
  },
  {
    code: "sisa-berbeda",
    at: ["realisasi.sisa.5.1.02.02.05.0043"],
    severity: "salah",
    apa: "Sisa sewa hotel diketik Rp 2.200.000, seharusnya Rp 2.020.000.",
  },
  {
    code: "persentase-berbeda",
    at: ["realisasi.persen.5.1.02.01.01.0026"],
    severity: "salah",
    apa: "Persentase bahan cetak diketik 98,75 %, seharusnya 95,78 %.",
  },
  {
    code: "realisasi-tanpa-kuitansi",
    at: ["realisasi.5.1.02.04.01.0004"],
    severity: "periksa",
    apa: "Uang saku paket meeting: realisasi Rp 6.500.000, kuitansinya baru Rp 5.200.000.",
  },
  {
    code: "kuitansi-tanpa-realisasi",
    at: ["realisasi.5.1.02.02.05.0043", "register.14.jumlah", "register.15.jumlah"],
    severity: "periksa",
    apa: "Kuitansi 015 dan 016 (kamar narasumber, dua kali Rp 650.000) belum masuk realisasi sewa hotel.",
  },
  {
    code: "nilai-kuitansi-berbeda",
    at: ["register.7.jumlah", "bku.jilid.pengeluaran"],
    severity: "salah",
    apa: "Kuitansi 007 bernilai Rp 560.000, di BKU dibukukan Rp 650.000.",
  },
  {
    code: "bukti-ganda",
    at: ["bku.moderator.bukti", "bku.moderator.lagi.bukti"],
    severity: "periksa",
    apa: "Bukti 011 (honorarium moderator) dibukukan dua kali di BKU.",
  },
  {
    code: "nomor-bukti-lompat",
    at: ["bku.transport.bukti"],
    severity: "periksa",
    apa: "Nomor bukti di BKU lompat dari 011 ke 013.",
  },
  {
    code: "nomor-bukti-lompat",
    at: ["register.12.nomor"],
    severity: "periksa",
    apa: "Nomor bukti di register kuitansi lompat dari 011 ke 013.",
  },
  {
    code: "tanggal-di-luar-tahun-anggaran",
    at: ["bku.spanduk.tanggal"],
    severity: "salah",
    apa: "Spanduk dibukukan tanggal 7 Maret 2022, di luar tahun anggaran 2023.",
  },
  {
    code: "saldo-berbeda",
    at: ["bku.narasumber.saldo"],
    severity: "salah",
    apa: "Saldo BKU pada baris honorarium narasumber eselon III kurang Rp 90.000.",
  },
  {
    code: "pajak-belum-disetor",
    at: ["pajak.pertama.dipungut"],
    severity: "periksa",
    apa: "PPh 21 dipungut Rp 1.110.000, disetor Rp 1.005.000: kurang Rp 105.000 (moderator).",
  },
  {
    code: "setor-pajak-terlambat",
    at: ["pajak.eselon3.dipungut"],
    severity: "info",
    apa: "PPh 21 narasumber eselon III dipungut 8 Maret 2023, disetor baru 17 April 2023.",
  },
];
