import type { Planted } from "./planted";

export const IN_KUITANSI: readonly Planted[] = [
  {
    code: "bukti-belum-dilampirkan",
    at: ["fullday.untukPembayaran"],
    severity: "info",
    apa: "Kuitansi paket fullday menyebut SPK dan BAST; dokumennya tidak ada di antara berkas.",
  },
  {
    code: "bukti-belum-dilampirkan",
    at: ["spanduk.untukPembayaran"],
    severity: "info",
    apa: "Kuitansi 008 menyebut SPK; dokumennya tidak ada di antara berkas.",
  },
  {
    code: "terbilang-berbeda",
    at: ["kertas.terbilang"],
    severity: "salah",
    apa: "Kuitansi 005 Rp 805.000 ditulis delapan ratus lima puluh ribu rupiah.",
  },
  {
    code: "isian-kosong",
    at: ["fullday.nomor", "fullday.diterimaTgl", "fullday.dibukukanTgl", "fullday.folio", "fullday.lunasTgl"],
    severity: "periksa",
    apa: "Kuitansi paket fullday: nomor, tanggal terima, tanggal buku, folio dan tanggal lunas masih kosong.",
  },
  {
    code: "tanggal-tidak-lengkap",
    at: ["fullday.tempatTanggal"],
    severity: "salah",
    apa: "Kuitansi paket fullday hanya bertanggal Maret 2023, tanpa hari.",
  },
  {
    code: "sub-kegiatan-berbeda",
    at: ["fullday.kodeRekening"],
    severity: "salah",
    apa: "Kode rekening kuitansi paket fullday memuat 1.06.02.1.02.02, sub kegiatannya 1.06.05.1.02.02.",
  },
  {
    code: "nomor-dpa-berbeda",
    at: ["atk.nomorDpa"],
    severity: "salah",
    apa: "Kuitansi 004 memuat nomor DPA unit lain.",
  },
  {
    code: "urutan-tanggal-terbalik",
    at: ["spanduk.untukPembayaran", "spanduk.tempatTanggal"],
    severity: "periksa",
    apa: "Kuitansi 008 bertanggal 6 Maret 2023, SPK-nya baru 7 Maret 2023.",
  },
  {
    code: "kuitansi-ganda",
    at: ["register.2.jumlah", "register.3.jumlah"],
    severity: "periksa",
    apa: "Nasi rapat persiapan Rp 780.000 tercatat dua kali di register, nomor 002 dan 003.",
  },
  {
    code: "meterai-belum-dipastikan",
    at: ["fullday.jumlah"],
    severity: "info",
    apa: "Kuitansi paket fullday di atas Rp 5.000.000: meterai belum dipastikan.",
  },
  {
    code: "meterai-belum-dipastikan",
    at: ["register.12.jumlah", "register.13.jumlah"],
    severity: "info",
    apa: "Dua kuitansi di register (013 dan 014) di atas Rp 5.000.000: meterai belum dipastikan.",
  },
  {
    code: "harga-satuan-tersembunyi",
    at: ["fullday.jumlah"],
    severity: "info",
    apa: "Rp 16.080.000 tidak habis dibagi 70 maupun 78 orang; harga satuan paket fullday tidak tertulis.",
  },
  {
    code: "klausul-barang-pada-jasa",
    at: ["fullday.klausulBarang"],
    severity: "info",
    apa: "Kuitansi paket fullday (jasa) memuat klausul barang telah diterima dengan baik.",
  },
  {
    code: "pembayaran-kembar",
    at: ["register.14.jumlah", "register.15.jumlah"],
    severity: "periksa",
    apa: "Kuitansi 015 dan 016 sama penerima, tanggal, dan jumlahnya (Rp 650.000): dua kamar, atau satu kamar dua kali.",
  },
];
