/** Words over columns of people, places, times and remarks, parted by semicolons. */
export const PEOPLE_WORDS = {
  no: `no; nomor; nmr; no urut; nomor urut; urut; no ord; num; number; nr; nomer; no u; n0; urutan; sl no; no urt; id;
    no item; item no; no divisi; no mata pembayaran; no pekerjaan`,
  nama: `nama; nama lengkap; nama peserta; nama dan gelar; nama lengkap dan gelar; nama pegawai; nama pejabat;
    nama penerima; penerima; yang menerima; dibayarkan kepada; kepada; nama petugas; nama pendamping;
    nama undangan; nama anggota; nama narasumber; nama panitia; nama kepala keluarga; nama kk; nama siswa;
    nama guru; nama karyawan; nama warga; nama pengurus; nama operator; nama kpm; nama nip; nama lengkap nip; name;
    nm lengkap; nama pelaksana; nama dosen; nama mahasiswa; nama penyuluh; nama kader; nama balita; nama anak;
    nama ibu; nama pasien; nama responden; nama terang; nama jelas; nama pemilik; nama pendaftar; nama personil;
    nama personel; nama orang tua; nama penerima manfaat; nama penerima bantuan; nama penerima honor;
    nama yang menerima; nama penerima kuasa; nama ketua; nama pic; nama perangkat; nama penduduk; nama pns;
    nama asn; nama thl; nama tenaga; nama pemohon; full name; participant name; participant; recipient; payee;
    nama mustahik; nama lansia; nama anak asuh; nama disabilitas; nama peserta rapat; nama pelatih; nama pengajar;
    narasumber; nama peserta dan instansi; nama dan nip; nama nip pangkat; nama nip gol; nama nip golongan;
    nama nip jabatan; nama wajib pajak; nama bendahara; nama pemegang; nama tamu; no nama nip; no nama;
    nama pengemudi; nama tim; nama lengkap sesuai ktp; nama kepala keluarga krt; nama krt; nama pm; nama ppks;
    pihak penerima; nama pihak ketiga`,
  nip: `nip; nomor induk pegawai; nip nrp; nip nippppk; nip ni pppk; no induk pegawai; nrp; nip baru; nip nik; nip nrk;
    nip nik nrp; nip lama; no nip; nip pppk; nip niptt; nip nipppk; nip no identitas; employee id; nip nuptk;
    nuptk; nip nppk`,
  nik: `nik; nomor induk kependudukan; no ktp; nomor ktp; no nik; nik ktp; no kk; nomor kk; no induk kependudukan;
    no identitas; nik kk; nomor nik; no identitas ktp; nik sim; nomor induk; id number; nomor kartu keluarga;
    no kartu keluarga; nik nip`,
  jenis_kelamin: `jenis kelamin; l p; jk; kelamin; gender; lk pr; sex; p l; j k; jns kelamin; jenis kel; laki laki perempuan; lp;
    jkel; kel; l p jk`,
  golongan: `golongan; gol; pangkat; pangkat golongan; pangkat gol; gol ruang; pangkat gol ruang; golongan ruang;
    pangkat golongan ruang; pangkat golongan ruang tmt; gol pangkat; pangkat dan golongan; pangkat ruang; gol pns;
    grade; gol r; eselon; rank; golru; pkt gol`,
  jabatan: `jabatan; jabatan dalam dinas; jabatan pekerjaan; pekerjaan; jab; posisi; jabatan struktural; nama jabatan;
    profesi; status kepegawaian; jabatan nip; jabatan instansi; jabatan dinas; jabatan saat ini; position;
    posistion; occupation; title; job title; jabatan pelaksana; jabatan fungsional; jabatan dan instansi;
    jabatan unit kerja; jabatan eselon`,
  instansi: `instansi; asal instansi; instansi asal; unit kerja; asal; opd; nama opd; skpd; nama skpd; nama spkd; spkd;
    satuan kerja; satker; nama satker; nama instansi; dinas; perangkat daerah; lembaga; nama lembaga; organisasi;
    asal instansi daerah; instansi unit kerja; utusan; nama perusahaan; perusahaan; nama penyedia; penyedia; toko;
    nama toko; sekolah; nama sekolah; unit organisasi; kantor; rekanan; nama rekanan; kementerian;
    kementerian lembaga; puskesmas; nama puskesmas; unit; bidang; nama unit; asal sekolah; nama sub skpd; mitra;
    institution; organization; organisation; office; agency; company; instansi lembaga; asal opd; asal lembaga;
    opd skpd; skpd opd; opd unit kerja; nama unit kerja; unit skpd; perangkat daerah skpd; nama perangkat daerah;
    asal unit kerja; asal perangkat daerah; instansi perusahaan; instansi lembaga asal; uptd; nama kantor;
    nama posko; posyandu; nama posyandu; nama panti; panti; lks; nama lks; nama lksa; nama bumdes; kelompok;
    nama kelompok; poktan; nama poktan; fasyankes; rumah sakit; nama rumah sakit; faskes; nama faskes; madrasah;
    kampus; universitas; vendor; supplier; unit pelayanan; nama organisasi; asal delegasi; delegasi; kontingen;
    satuan pendidikan; nama satuan pendidikan; pkm; kl; k l; fakultas; jurusan; program studi; prodi; departemen`,
  kab_kota: `kab kota; kabupaten kota; kabupaten; kota; kab; kabkota; asal kab kota; daerah; asal daerah;
    nama kabupaten kota; nama kab kota; nama wilayah; kota kabupaten; nama kabupaten; wilayah; kab kota asal;
    daerah asal; kabupaten kota asal; nama daerah; pemerintah daerah; pemda; kota kab; kab kota se sumatera barat;
    kabupaten kota se; kab kot; kabupaten dan kota; kabupaten kotamadya; regency; regency city; district city;
    nama kab; nama kota; district name; asal kabupaten; asal kota; lokasi kab kota; daerah kab kota; daerah kabupaten kota;
    kab kodya; nama pemda`,
  kecamatan: `kecamatan; kec; nama kecamatan; distrik; sub district; asal kecamatan; kecamatan distrik; kapanewon; kemantren;
    kecamatan kelurahan`,
  desa: `desa; kelurahan; desa kelurahan; kelurahan desa; desa kel; kel desa; nagari; desa nagari; nama desa;
    nama desa kelurahan; nagari kelurahan; jorong; nama nagari; nama kelurahan; kampung; gampong; dusun; pekon;
    village; desa kelurahan nagari; desa nagari kelurahan; nagari desa; kelurahan nagari; ds; nama jorong;
    nama dusun; desa dusun; desa asal; nama kampung; kalurahan; lembang; rt rw desa; desa kampung; jorong nagari;
    nama gampong; lingkungan; banjar; korong`,
  provinsi: `provinsi; prov; nama provinsi; propinsi; nama propinsi; province; asal provinsi`,
  kode_wilayah: `kode wilayah; kode kab kota; kode kabupaten; kode bps; kode kemendagri; kode daerah; kode desa; kode kecamatan;
    kode provinsi; kd wilayah; kode kab; id wilayah; kode desa kelurahan; kode kabupaten kota; kode prov; kd prov;
    kd kab; kd kec; kd desa; kode nagari; kode kel; region code; district code; city code; kode kemendagri wilayah; kode wil`,
  alamat: `alamat; alamat rumah; alamat kantor; domisili; alamat lengkap; tempat tinggal; lokasi; rt rw; dusun rt rw; rt rw dusun; alamat ktp;
    alamat instansi; address; alamat domisili; alamat jorong; alamat dusun; alamat tempat tinggal; tempat;
    lokasi kegiatan; alamat peserta; alamat penerima; location; venue; lokasi pekerjaan; tempat pelaksanaan;
    alamat penyedia`,
  no_hp: `no hp; nomor hp; hp; no telp; no telepon; nomor telepon; telepon; telp; no wa; whatsapp; no hp wa;
    nomor handphone; handphone; kontak; no kontak; no telp hp; no handphone; telp hp; phone; phone number; mobile;
    mobile phone; no ponsel; no hp aktif; no hp whatsapp; nomor wa; no whatsapp; nomor whatsapp; nomor telp;
    no tlp; tlp; telp wa; hp wa; no tel; nomor kontak; no hp telp; contact; no telpon; no telp wa;
    nomor telepon hp; telephone; contact number`,
  peran: `peran; sebagai; peran dalam kegiatan; kedudukan; kedudukan dalam tim; tugas; kapasitas; jabatan dalam kegiatan;
    jabatan dalam tim; jabatan dalam panitia; kategori peserta; status peserta; unsur; jabatan dalam kepanitiaan;
    role; peran peserta; keterangan peserta; jenis peserta; kedudukan dalam panitia; kedudukan dalam kegiatan;
    tugas dalam kegiatan; jabatan tim; jabatan pada tim; posisi dalam tim; jabatan dlm kegiatan; jabatan dalam sk;
    kedudukan peran; peserta sebagai`,
  tanda_tangan: `tanda tangan; ttd; tandatangan; paraf; tanda tangan peserta; tanda terima; td tangan; tt; tanda tangan paraf;
    signature; tandatangan penerima; tanda tangan penerima; ttd penerima; ttd peserta; tanda tangan ttd; ttd paraf;
    paraf peserta; tanda tangan pagi; tanda tangan siang; tanda tangan penerimaan; tanda tangan cap; t tangan;
    tnd tangan; sign; ttd hadir; paraf ttd; paraf datang; paraf pulang; paraf masuk; tanda tangan stempel`,
  hadir: `hadir; kehadiran; jumlah hadir; absen; absensi; presensi; konfirmasi kehadiran; masuk; jml hadir; total hadir;
    jumlah kehadiran; hari hadir; attendance; present; jumlah hari hadir; hari kerja; konfirmasi`,
  izin: `izin; ijin; jumlah izin; cuti; jml izin`,
  sakit: `sakit; jumlah sakit; jml sakit`,
  alpa: `alpa; alpha; tanpa keterangan; tk; tidak hadir; mangkir; jumlah alpa; alfa; absent; tidak masuk; jml alpa`,
  jam: `jam; waktu; pukul; jam datang tanda tangan; time; waktu jam; waktu wib; waktu wita; waktu wit; jam wib; pukul wib; jam pelaksanaan; wkt`,
  jam_masuk: `jam masuk; jam datang; datang; waktu datang; check in; masuk jam; kedatangan; jam hadir; in; jam kedatangan;
    waktu masuk; scan masuk`,
  jam_pulang: `jam pulang; pulang; waktu pulang; check out; jam keluar; kepulangan; out; waktu keluar; scan pulang;
    jam kepulangan`,
  tanggal: `tanggal; tgl; hari tanggal; tanggal kuitansi; tgl kuitansi; tanggal bukti; tgl bukti; tanggal transaksi;
    hari tgl; tanggal pembayaran; tgl bayar; tanggal bayar; date; tanggal lahir; tgl lahir; tanggal bku;
    tanggal pelaksanaan; tanggal spm; tanggal sp2d; tgl sp2d; tanggal spp; waktu pelaksanaan; tanggal nota;
    tgl nota; tanggal spj; tgl spj; tanggal spk; tanggal kontrak; tgl kontrak; tanggal surat; tgl surat;
    tanggal penerimaan; tgl terima; tanggal terima; tanggal setor; tgl setor; tanggal kas; tanggal dokumen;
    tgl spm; tgl spp; tgl sts; hari; hari dan tanggal; tgl transaksi; tanggal faktur; tgl bku; hr tgl;
    tanggal mulai; tanggal selesai; tgl mulai; tgl selesai; tanggal berangkat; tanggal kembali; tgl berangkat;
    tgl kembali; tgl pembayaran; tanggal pencairan; tgl bln thn; tgl bln; bulan tanggal; transaction date; created at; updated at; tmt;
    tgl pelaksanaan; tanggal kegiatan`,
  tahun: `tahun; thn; th; tahun anggaran; ta; year; tahun perolehan; thn perolehan; tahun pembuatan; thn anggaran;
    tahun pengadaan; tahun berjalan; tahun pembelian`,
  keterangan: `keterangan; ket; catatan; status; uraian ringkas; beban; remarks; note; notes; penjelasan; spesifikasi;
    spesifikasi teknis; specification; merk; sumber dana; mutu pelayanan; kinerja unit pelayanan; penanggung jawab;
    tolok ukur; merk spesifikasi; dokumentasi; kondisi; tempat lahir; agama; pendidikan; umur; usia;
    email; e mail; alamat email; foto; link; no rekening bank; nama bank; bank; nama rekening bank; npwp;
    keterangan lain; keterangan lainnya; remark; comment; comments; ket lain; no polisi; nopol; no plat; tujuan;
    kota tujuan; daerah tujuan; tempat tujuan; tujuan perjalanan; no rekening penerima; nomor rekening bank; norek;
    no rek bank; rekening bank; type; tipe; merk type; merk tipe; merek; merk dan type; ukuran; warna;
    status pembayaran; status bayar; kelengkapan; kelengkapan spj; sumber; sumber anggaran; sumber pembiayaan;
    mutu; kategori; predikat; hasil; tindak lanjut; permasalahan; kendala; solusi; catatan hasil; kriteria; metode;
    metode pengadaan; jenis kepesertaan; status desil; desil; pic; moderator; penanggungjawab; pelaksana; pj;
    no sertifikat; npsn; nisn; nidn; nidk; nim; nib; nop; nopd; npwpd; pendidikan terakhir; tempat tanggal lahir; ttl; tempat tgl lahir; ukuran baju; dasar hukum;
    dasar`,
} as const;
