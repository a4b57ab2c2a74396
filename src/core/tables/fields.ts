/** What a column of a table holds, in the words of the papers. */
export const COLUMN_FIELDS = [
  "no", "nama", "nip", "nik", "jenis_kelamin", "golongan", "jabatan", "instansi", "kab_kota", "kecamatan", "desa",
  "provinsi", "kode_wilayah", "alamat", "no_hp", "peran", "tanda_tangan", "hadir", "izin", "sakit", "alpa", "jam",
  "jam_masuk", "jam_pulang", "tanggal", "tahun", "uraian", "kode_rekening", "volume", "satuan", "harga_satuan",
  "jumlah", "pagu", "realisasi", "sisa", "persen", "nomor_bukti", "penerimaan", "pengeluaran", "saldo", "mata_uang",
  "keterangan",
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** What a labelled line of a form (kuitansi, or the block above a table) holds. */
export const FORM_FIELDS = [
  "nomor_bukti", "tahun_anggaran", "mata_anggaran", "sudah_terima_dari", "jumlah", "terbilang", "untuk_pembayaran",
  "nomor_dpa", "program", "kegiatan", "sub_kegiatan", "kode_rekening", "tempat_tanggal", "penerima", "bruto", "pph21",
  "bersih", "acara", "tanggal", "tempat", "kab_kota", "pagu", "tanggal_diterima", "tanggal_dibukukan", "folio_buku_kas",
  "tanggal_lunas", "klausul_barang", "kuasa_pengguna_anggaran", "bendahara", "pptk", "nip_kuasa_pengguna_anggaran",
  "nip_bendahara", "nip_pptk",
] as const;
export type FormField = (typeof FORM_FIELDS)[number];
