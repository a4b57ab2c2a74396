import type { Planted } from "./planted";

export const IN_PESERTA: readonly Planted[] = [
  {
    code: "honor-diterima-berbeda",
    at: ["honor.diterima.dinas", "honor.bruto.dinas", "honor.pph.dinas"],
    severity: "salah",
    apa: "Honor narasumber yang diterima Rp 2.395.000, padahal Rp 2.700.000 dikurangi PPh 21 Rp 405.000 adalah Rp 2.295.000.",
  },
  {
    code: "perkalian-bayar-berbeda",
    at: ["honor.bruto.moderator", "honor.jam.moderator", "honor.tarif.moderator"],
    severity: "salah",
    apa: "Honor moderator Rp 700.000 untuk 2 jam pelajaran dengan tarif Rp 700.000.",
  },
  {
    code: "pph-21-berbeda",
    at: ["honor.pph.moderator", "honor.bruto.moderator", "honor.golongan.moderator"],
    severity: "salah",
    apa: "PPh 21 moderator golongan III/b dipotong 15 %, seharusnya 5 %.",
  },
  {
    code: "kab-kota-tidak-dikenal",
    at: ["transport.kab-kota.Jumiarti"],
    severity: "periksa",
    apa: "Daftar uang transport memuat Kota Sungai Penuh, yang bukan kab/kota di Sumatera Barat.",
  },
  {
    code: "kuota-berbeda",
    at: ["hadir.kab-kota.13.03"],
    severity: "periksa",
    apa: "Kab. Sijunjung hadir tanpa supervisor.",
  },
  {
    code: "kuota-berbeda",
    at: ["hadir.kab-kota.13.08"],
    severity: "periksa",
    apa: "Kab. Pasaman hadir dengan dua supervisor.",
  },
  {
    code: "jumlah-peserta-berbeda",
    at: ["hadir.baris.pertama"],
    severity: "periksa",
    apa: "KAK merencanakan 70 peserta, yang hadir 78.",
  },
  {
    code: "peserta-ganda",
    at: ["transport.Elfira Rahmadani", "transport.Elfira Rahmadani.lagi"],
    severity: "periksa",
    apa: "Elfira Rahmadani tercantum dua kali di daftar uang transport.",
  },
  {
    code: "peran-ganda",
    at: ["hadir.Syafrizal Koto", "narasumber.Syafrizal Koto"],
    severity: "periksa",
    apa: "Syafrizal Koto tercantum sebagai narasumber dan sebagai peserta.",
  },
  {
    code: "peran-ganda",
    at: ["hadir.Erlinawati Chaniago", "narasumber.Erlinawati Chaniago"],
    severity: "periksa",
    apa: "Erlinawati Chaniago tercantum sebagai narasumber dan sebagai peserta.",
  },
  {
    code: "peran-ganda",
    at: ["hadir.Taufik Sumagek", "narasumber.Taufik Sumagek"],
    severity: "periksa",
    apa: "Taufik Sumagek tercantum sebagai narasumber dan sebagai peserta.",
  },
  {
    code: "peran-ganda",
    at: ["hadir.Basrizal Singkuang", "narasumber.Basrizal Singkuang"],
    severity: "periksa",
    apa: "Basrizal Singkuang tercantum sebagai narasumber dan sebagai peserta.",
  },
  {
    code: "nip-tidak-sah",
    at: ["panitia.nip.Robby Kurnia"],
    severity: "salah",
    apa: "NIP Robby Kurnia di daftar panitia hanya 17 angka.",
  },
  {
    code: "nip-berbeda",
    at: ["undangan.nip.Ismed Tanjung", "hadir.nip.Ismed Tanjung"],
    severity: "periksa",
    apa: "NIP Ismed Tanjung di undangan dan di daftar hadir berbeda satu angka.",
  },
  {
    code: "nama-berbeda",
    at: ["undangan.Yuswandi", "hadir.Yuswandi"],
    severity: "periksa",
    apa: "Satu NIP dengan dua nama: Yuswandi di undangan, Yuswaniri di daftar hadir.",
  },
  {
    code: "hadir-tanpa-undangan",
    at: ["hadir.Vera Anjani"],
    severity: "periksa",
    apa: "Vera Anjani (supervisor kedua Kab. Pasaman) hadir tanpa diundang.",
  },
  {
    code: "undangan-tidak-hadir",
    at: ["undangan.Citra Lestari"],
    severity: "info",
    apa: "Citra Lestari (supervisor Kab. Sijunjung) diundang tetapi tidak hadir.",
  },
  {
    code: "tanda-tangan-kosong",
    at: ["hadir.ttd.Yanuar Bariang"],
    severity: "periksa",
    apa: "Yanuar Bariang tercantum hadir tanpa tanda tangan.",
  },
  {
    code: "jumlah-dibayar-berbeda",
    at: ["transport.jumlah.Galang Ramadhan"],
    severity: "salah",
    apa: "Galang Ramadhan tercatat menerima uang transport tanpa tanda tangan.",
  },
  {
    code: "daftar-bayar-tanpa-bukti",
    at: ["transport.jumlah.pertama"],
    severity: "periksa",
    apa: "Daftar uang transport berjumlah Rp 13.650.000 karena Elfira Rahmadani dua kali; kuitansinya Rp 13.300.000.",
  },
];
