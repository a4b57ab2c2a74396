/** What a column of a table holds, in the words of the papers. */
export const COLUMN_FIELDS = [
  "no",
  "nama",
  "nip",
  "nik",
  "jenis_kelamin",
  "golongan",
  "jabatan",
  "instansi",
  "kab_kota",
  "kecamatan",
  "desa",
  "provinsi",
  "kode_wilayah",
  "alamat",
  "no_hp",
  "peran",
  "tanda_tangan",
  "hadir",
  "izin",
  "sakit",
  "alpa",
  "jam",
  "jam_masuk",
  "jam_pulang",
  "tanggal",
  "tahun",
  "uraian",
  "kode_rekening",
  "volume",
  "satuan",
  "harga_satuan",
  "jumlah",
  "pagu",
  "realisasi",
  "sisa",
  "persen",
  "nomor_bukti",
  "penerimaan",
  "pengeluaran",
  "saldo",
  "mata_uang",
  "keterangan",
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Which of several amounts a payment list or register prints, where only a person can tell: each is a `jumlah`. */
export const BAGIAN_BAYAR = ["bruto", "pajak", "diterima"] as const;
export type BagianBayar = (typeof BAGIAN_BAYAR)[number];

/** What a person can say that a column holds. */
export const GIVEN_FIELDS = [...COLUMN_FIELDS, ...BAGIAN_BAYAR] as const;
export type GivenField = (typeof GIVEN_FIELDS)[number];

/** What a person would say of a column as it was read. */
export function givenFieldOf(column: {
  readonly field: ColumnField | undefined;
  readonly bagian?: BagianBayar;
}): GivenField | undefined {
  return column.bagian ?? column.field;
}

/** A column's field, and which amount it is, as a person said it. */
export function heldBy(given: GivenField | undefined): {
  readonly field: ColumnField | undefined;
  readonly bagian?: BagianBayar;
} {
  const bagian = BAGIAN_BAYAR.find((one) => one === given);
  return bagian ? { field: "jumlah", bagian } : { field: COLUMN_FIELDS.find((one) => one === given) };
}

/** What a labelled line of a form (kuitansi, or the block above a table) holds. */
export const FORM_FIELDS = [
  "nomor_bukti",
  "tahun_anggaran",
  "mata_anggaran",
  "sudah_terima_dari",
  "jumlah",
  "terbilang",
  "untuk_pembayaran",
  "nomor_dpa",
  "program",
  "kegiatan",
  "sub_kegiatan",
  "kode_rekening",
  "tempat_tanggal",
  "penerima",
  "bruto",
  "pph21",
  "bersih",
  "acara",
  "hari",
  "tanggal",
  "tempat",
  "kab_kota",
  "pagu",
  "tanggal_diterima",
  "tanggal_dibukukan",
  "folio_buku_kas",
  "tanggal_lunas",
  "klausul_barang",
  "kuasa_pengguna_anggaran",
  "bendahara",
  "pptk",
  "nip_kuasa_pengguna_anggaran",
  "nip_bendahara",
  "nip_pptk",
] as const;
export type FormField = (typeof FORM_FIELDS)[number];
