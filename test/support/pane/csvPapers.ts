/** One receipt, and two payments of the BKU that may be the one it proves. */
export const ALIKE_PAYMENTS = [
  csv(
    "Register kuitansi.csv",
    "No;Tanggal;Nomor Bukti;Kode Rekening;Uraian;Penerima;Jumlah",
    "1;8/3/2023;021/KW/2023;5.1.02.04.01.0003;Transport peserta;Kartika Rekaan;150.000",
    "2;8/3/2023;022/KW/2023;5.1.02.01.01.0052;Konsumsi rapat;CV Rasa Rekaan;456.000",
  ),
  csv(
    "BKU.csv",
    "No;Tanggal;Kode Rekening;Uraian;Penerimaan;Pengeluaran;Saldo",
    "1;6/3/2023;;Terima UP;2.000.000;;2.000.000",
    "2;9/3/2023;5.1.02.04.01.0003;Transport peserta;;150.000;1.850.000",
    "3;9/3/2023;5.1.02.04.01.0003;Transport peserta;;150.000;1.700.000",
    "4;9/3/2023;5.1.02.01.01.0052;Konsumsi rapat;;456.000;1.244.000",
  ),
];

/** People under a letterhead alone: nothing says whether they were invited or came. */
export const UNNAMED_LIST = csv(
  "daftar.csv",
  "PEMERINTAH PROVINSI SUMATERA BARAT;;;",
  "DINAS SOSIAL;;;",
  ";;;",
  "No;Nama;Jabatan;Instansi",
  "1;Rina Contoh;Kepala Dinas Sosial;Kabupaten Agam",
  "2;Budi Rekaan;Supervisor;Kabupaten Agam",
  "3;Sari Umpama;Pengisi Data;Kabupaten Agam",
);

/** No workbooks, whatever their names say. */
export const MISNAMED = [
  file("foto daftar hadir.xlsx", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
  file("catatan rapat.xlsx", "Catatan rapat hari Rabu.\nYang hadir menandatangani daftar.\n"),
];

/** A budget that names an event, a year and a pagu which are not the built-in ones. */
export const BIMTEK_BUDGET = [
  csv(
    "RAB Bimtek.csv",
    "RENCANA ANGGARAN BIAYA",
    "BIMBINGAN TEKNIS KEPALA DESA",
    "Tahun Anggaran : 2025",
    "Pagu : 38.750.000",
    "",
    "Kode Rekening;Uraian;Volume;Satuan;Harga Satuan;Jumlah",
    "5.1.02.01.01.0052;Makan dan minum;10;orang;1.009.000;10.090.000",
    "5.1.02.02.05.0043;Sewa gedung;1;paket;28.660.000;28.660.000",
    ";Jumlah;;;;38.750.000",
  ),
];

/** The activity of that budget, as a file that somebody put beside it. */
export const BIMTEK_ACARA = file(
  "acara.json",
  JSON.stringify({ nama: "Bimtek Kepala Desa", tanggal: "20 Mei 2025", pagu: 38_750_000, wilayah: "Jawa Tengah" }),
);

function file(name: string, content: string) {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content, "latin1") };
}

function csv(name: string, ...lines: readonly string[]) {
  return { name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\r\n")) };
}
