/**
 * Words that are never taken for somebody's only name: hiding them would leave headings and sentences that nobody
 * understands, and they say nothing about anybody.
 */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `nama peserta panitia narasumber moderator pegawai bendahara undangan daftar hadir registrasi rapat kegiatan program jumlah total
   tanggal tempat lembar berkas baris kolom catatan keterangan uraian kuitansi register realisasi anggaran rekap pagu pajak belanja
   kode rekening nomor bukti buku umum kota kabupaten provinsi dinas sosial kantor hotel bank kepala supervisor pendamping pengisi
   data januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu
   minggu jejak orang salah info perlu diperiksa belum pasti benang kelengkapan keputusan sumber toko warung rumah makan tanpa dengan
   jalan nomor ruang lantai hari waktu pagi siang malam utama baru lama bendahara operator petugas staf sekretaris ketua anggota`.split(
    /\s+/,
  ),
);
