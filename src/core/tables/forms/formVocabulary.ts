import type { FormField } from "../words/fields";

/**
 * The printed labels of kuitansi and of the lines above tables, folded, parted by semicolons. `FormField`s without one
 * are known by their shape.
 */
const WORDS: Readonly<Partial<Record<FormField, string>>> = {
  nomor_bukti:
    "no; nomor; no kuitansi; nomor kuitansi; no kwitansi; nomor kwitansi; no bukti; nomor bukti; no bku; " +
    "no bukti kas; nomor bukti kas; no tanda bukti; nomor tanda bukti; no bukti pembayaran; kode nomor; " +
    "no register; no spj",
  tahun_anggaran: "tahun anggaran; ta; t a; tahun; thn anggaran; thn; tahun anggaran t a; anggaran tahun",
  mata_anggaran:
    "mata anggaran; mak; ma; m a; kode ma; kode mata anggaran; beban mata anggaran; pembebanan anggaran; m a k; kode anggaran; " +
    "kode mak; beban anggaran; dibebankan pada; kode rekening mata anggaran; pembebanan; mata anggaran kegiatan",
  sudah_terima_dari:
    "sudah terima dari; telah terima dari; sudah diterima dari; telah diterima dari; diterima dari; terima dari; " +
    "sudah menerima dari; telah menerima dari; telah menerima uang dari; sudah terima uang dari; " +
    "telah terima uang dari; sudah menerima uang dari; received from; telah diterima uang dari; " +
    "sudah diterima uang dari; menerima dari; terima uang dari; telah diterimakan dari; dari",
  jumlah:
    "uang sejumlah; uang sejumlah rp; banyaknya uang; sejumlah uang; jumlah uang; uang sebesar; sebesar; " +
    "sebesar rp; banyaknya; jumlah; jumlah rp; jumlah pembayaran; sejumlah; besar uang; banyak uang; " +
    "jumlah uang rp; jumlah uang sebesar; nominal; nilai; uang sebanyak; jumlah diterima rp; jumlah yang dibayar; " +
    "sebanyak; jumlah dibayarkan; jumlah nominal; banyaknya uang rp; besarnya; amount; total rp; total; " +
    "jumlah total",
  terbilang:
    "terbilang; dengan huruf; jumlah dengan huruf; terbilang rupiah; uang sejumlah terbilang; dengan angka huruf; " +
    "jumlah terbilang; terbilang uang; huruf; uang terbilang; terbilang dengan huruf",
  untuk_pembayaran:
    "untuk pembayaran; guna pembayaran; guna membayar; buat pembayaran; untuk keperluan; yaitu untuk pembayaran; " +
    "pembayaran untuk; keperluan; untuk membayar; untuk pengeluaran; yaitu pembayaran; untuk; " +
    "untuk pembayaran pekerjaan; uraian pembayaran; yaitu untuk; yakni untuk; untuk pembayaran honor; " +
    "guna keperluan; untuk biaya; uraian; keperluan untuk; for payment of; pembayaran; digunakan untuk; " +
    "dipergunakan untuk; untuk membayar belanja; berupa; guna",
  nomor_dpa:
    "no dpa; nomor dpa; dpa; no dpa skpd; nomor dpa skpd; dpa skpd; no dpa sub kegiatan; no dpa opd; dpa nomor; " +
    "nomor dpa opd; dpa no; no dppa; nomor dppa; nomor dpa sub kegiatan",
  program: "program; nama program; kode program; program kode; prog",
  kegiatan: "kegiatan; nama kegiatan; kode kegiatan; keg; nama keg; kegiatan kode",
  sub_kegiatan:
    "sub kegiatan; nama sub kegiatan; kode sub kegiatan; subkegiatan; sub keg; kegiatan sub kegiatan; " +
    "nama sub keg",
  kode_rekening:
    "kode rekening; no rekening; nomor rekening; rekening; kode rek; rekening belanja; kode rekening belanja; " +
    "kodering; no kode rekening; kode rek belanja; rek belanja; kode belanja; rekening kode; " +
    "nama rekening belanja; koderekening; rek; no rek; kd rek; kd rekening; kode rek no",
  penerima:
    "yang menerima; penerima; yang menerima uang; penerima uang; yang berhak menerima; tanda tangan penerima; " +
    "yang menerima pembayaran; penerima pembayaran; dibayarkan kepada; dibayar kepada; nama penerima; kepada; " +
    "diterima oleh; yang berhak; penerima honor; nama yang menerima",
  bruto:
    "bruto; jumlah bruto; jumlah kotor; kotor; jumlah honor bruto; honor bruto; honorarium bruto; " +
    "penerimaan bruto; penghasilan bruto; nilai bruto; jumlah honor",
  pph21:
    "pph 21; pph pasal 21; pph ps 21; potongan pph 21; pajak pph 21; pph21; potongan pph pasal 21; pajak; " +
    "potongan pajak; pph 21 final; pajak penghasilan; pph psl 21; potongan pph; potongan pph ps 21; pph",
  bersih:
    "bersih; jumlah bersih; netto; neto; jumlah diterima; jumlah yang diterimakan; yang diterima; " +
    "jumlah yang diterima; diterima bersih; yang dibayarkan; jumlah dibayar; jumlah netto; jumlah neto; " +
    "honor bersih; penerimaan bersih; jumlah bersih diterima; jumlah penerimaan bersih; sisa diterima; " +
    "dibayarkan bersih",
  acara:
    "acara; nama acara; rapat; agenda; perihal; judul kegiatan; dalam rangka; nama rapat; materi; judul acara; " +
    "tema; acara rapat",
  hari: "hari; hari pelaksanaan; hari kegiatan",
  tanggal:
    "tanggal; hari tanggal; hari tgl; tgl; tanggal pelaksanaan; waktu pelaksanaan; hari dan tanggal; " +
    "hari tanggal jam; hari tgl jam; tgl pelaksanaan; tanggal kegiatan; hari tanggal pelaksanaan; waktu; " +
    "tanggal acara; hari tanggal waktu",
  tempat:
    "tempat; lokasi; tempat pelaksanaan; tempat kegiatan; bertempat di; tempat acara; lokasi kegiatan; " +
    "tempat rapat; lokasi acara; tempat lokasi",
  kab_kota:
    "kab kota; kabupaten kota; kabupaten; kota; asal daerah; asal kab kota; daerah; asal; asal kabupaten kota; " +
    "kab; utusan",
  pagu:
    "pagu; pagu anggaran; jumlah anggaran; pagu dana; pagu dpa; jumlah pagu; nilai pagu; nilai anggaran; anggaran; " +
    "total pagu; besar anggaran; alokasi anggaran; alokasi; alokasi dana; jumlah alokasi",
  tanggal_diterima: "diterima tgl; diterima tanggal; barang diterima tgl; diterima pada tanggal; diterima barang tgl",
  tanggal_dibukukan:
    "dibukukan tgl; dibayar dibukukan tgl; dibukukan tanggal; dibukukan pada tanggal; dibayar dibukukan tanggal; " +
    "dibayar tgl",
  folio_buku_kas: "no folio buku kas; folio buku kas; nomor folio buku kas; no folio; folio; no buku kas; no folio bku",
  tanggal_lunas:
    "lunas dibayar tgl; lunas dibayar; lunas tanggal; lunas dibayar tanggal; lunas tgl; dibayar lunas tgl; " +
    "lunas pada tanggal",
  kuasa_pengguna_anggaran:
    "kuasa pengguna anggaran; setuju dibayar kuasa pengguna anggaran; pengguna anggaran; " +
    "setuju dibayar pengguna anggaran; kpa",
  bendahara: "bendahara pengeluaran; bendahara pengeluaran pembantu; bendahara; bendahara pembantu",
  pptk: "pptk; pejabat pelaksana teknis kegiatan; mengetahui pptk; pejabat pelaksana teknis kegiatan pptk",
};

export const FORM_WORDS: readonly (readonly [FormField, readonly string[]])[] = (
  Object.entries(WORDS) as [FormField, string][]
).map(([field, words]) => [field, words.split("; ")]);
