/** Words over columns of budgets, spending, receipts and cash books, parted by semicolons. */
export const MONEY_WORDS = {
  uraian: `uraian; indikator; uraian kegiatan; keperluan; untuk pembayaran; uraian pengeluaran; uraian pekerjaan; rincian;
    rincian belanja; uraian belanja; kegiatan; nama kegiatan; nama rekening; jenis belanja; jenis pengeluaran;
    uraian transaksi; nama akun; program kegiatan; program; nama program; sub kegiatan; nama sub kegiatan;
    nama urusan; nama bidang urusan; nama barang; uraian barang; jenis barang; nama pekerjaan; deskripsi; item;
    jenis pekerjaan; uraian rincian; rincian penghitungan; keperluan pembayaran; untuk keperluan; pos anggaran;
    uraian anggaran; komponen; uraian program kegiatan; nama barang jasa; uraian rekening; jenis kegiatan;
    maksud pembayaran; description; structure; nama paket; paket pekerjaan; jenis; akun belanja; uraian akun;
    rincian kegiatan; uraian penerimaan; uraian kode rekening; uraian urusan; materi; acara; agenda;
    nama paket pekerjaan; uraian sub kegiatan; uraian program; uraian program kegiatan sub kegiatan;
    program kegiatan sub kegiatan; program kegiatan sub kegiatan belanja; urusan program kegiatan;
    nama program kegiatan sub kegiatan; uraian kegiatan belanja; uraian pembayaran; uraian spj; uraian bukti;
    uraian jenis belanja; uraian kegiatan pekerjaan; uraian pekerjaan kegiatan; indikator kinerja;
    indikator kinerja utama; indikator program; indikator kegiatan; nama indikator; indikator kinerja kegiatan;
    sasaran strategis; sasaran program; jenis penerimaan; jenis pajak; jenis bantuan; jenis retribusi;
    objek belanja; objek pajak; rincian objek; rincian objek belanja; sub rincian objek; belanja; nama belanja;
    detail; details; activity; activities; particulars; budget item; item pekerjaan; item belanja;
    uraian barang jasa; jenis barang jasa; barang; barang jasa; nama bahan; bahan; nama obat; nama alat; nama aset;
    nama obat alkes; uraian biaya; jenis biaya; komponen biaya; uraian komponen; rincian biaya; rincian kebutuhan;
    kebutuhan; keperluan belanja; maksud; keperluan pengeluaran; peruntukan; penggunaan; uraian penggunaan;
    uraian tugas; nama jenis belanja; kelompok belanja; nama objek; pekerjaan kegiatan; uraian rincian belanja;
    uraian kode; kegiatan sub kegiatan; kegiatan pekerjaan; tahapan kegiatan; topik; judul; susunan acara;
    mata acara; kegiatan acara; jadwal; uraian singkat; uraian bidang; jenis layanan; jenis kegiatan belanja;
    rekening belanja; nama kode rekening; uraian rekening belanja; jenis transaksi; transaksi; rincian pengeluaran;
    rincian pembayaran; uraian penyedia; penggunaan dana; jenis pembayaran; perihal; hal; isi ringkas;
    uraian komponen sub komponen; nama dokumen; nama berkas; nama standar harga; nama komponen; nama produk;
    nama gedung; nama bangunan; nama jalan; nama ruas jalan; nama inventaris; nama surat; nama sarana;
    nama prasarana; nama item; nama layanan; nama pajak; nama retribusi; nama proyek; nama vaksin; nama buku;
    nama aplikasi; nama alat kesehatan; nama perlengkapan; nama peralatan; nama dokumen spj; nama bukti;
    nama barang inventaris; nama usaha; nama objek pajak; judul kegiatan; judul penelitian; judul pengabdian;
    judul proposal; judul buku; informasi yang diminta`,
  kode_rekening: `kode rekening; no rekening; nomor rekening; kode akun; rekening; mata anggaran; kode; kode kegiatan;
    kode sub kegiatan; kode program; kode urusan; kode bidang urusan; kode skpd; kode spkd; kode sub skpd;
    kode opd; kd rek; kode rek; kd rekening; akun; mak; kode mak; kode anggaran; kodering; no akun; kode belanja;
    kode satker; ma; kode kegiatan sub kegiatan; kode unit; kode rekening belanja; kode rekening anggaran;
    kode program kegiatan; kode program kegiatan sub kegiatan; rek; no rek; nomor kode rekening; no kode rekening;
    account; account code; code; kode objek; kode jenis; kd; kd kegiatan; kode keg; kode prog; kd program;
    kode komponen; kode ring; kode rek belanja; rekening kode; mata anggaran kegiatan; mata anggaran pengeluaran;
    no kode; kode akun belanja; kode mata anggaran; kd akun; kode bidang; kode no; kode kegiatan belanja; koderek`,
  volume: `volume; jml bln; jumlah bulan; jml bulan; bln; jumlah kl; jml oh; jumlah oh; jumlah oj; jml oj; vol; banyaknya; qty; kuantitas; koefisien; banyak; jumlah volume; kuantum; jml vol; sasaran; frekuensi;
    freq; frek; quantity; jumlah orang; jumlah peserta; jml orang; jml peserta; jumlah kpm; jumlah barang;
    jml barang; jumlah unit; jumlah penerima; orang; target volume; vol kegiatan; jumlah peserta orang;
    jumlah hari; jml hari; lama hari; lama; lamanya; lama perjalanan; lama tugas; jumlah jam; jml jam; oj; ok; oh;
    jumlah jp; jp; jpl; jumlah kegiatan; jumlah kali; jml keg; jumlah kelompok; jumlah desa; jumlah kecamatan;
    jumlah penduduk; penduduk miskin; jumlah jiwa; jumlah rumah tangga; jumlah ruta; jumlah art; jumlah krt; jumlah kk; jml kk;
    jml jiwa; jml penduduk; jumlah rumah; jumlah anak; jumlah siswa; jumlah guru; jumlah kader; jumlah balita;
    jumlah ibu hamil; jumlah bumil; jumlah bayi; jumlah kasus; jumlah sasaran; jml sasaran; jumlah posyandu;
    jumlah puskesmas; jumlah lansia; jumlah sekolah; jumlah kunjungan; jumlah pasien; jumlah pegawai;
    jumlah personil; jumlah keluarga; jumlah ppks; jumlah lembar; jumlah satuan; laki laki; perempuan; laki; lk;
    pr; pria; wanita; l; p; liter; unit jumlah; units; stok; sisa stok; penduduk; jiwa; kk; balita; bayi; anggota;
    luas; luas m2; panjang; lebar; panjang m; berat; jarak; km; hari kerja volume; kasus; populasi; sasaran jiwa;
    kuota; jumlah kuota; volume kegiatan; jumlah penerima manfaat; realisasi volume; perhitungan;
    rincian perhitungan`,
  satuan: `satuan; sat; unit satuan; satuan volume; stn; satuan barang; uom; unit of measure; satuan unit; sat vol;
    satuan ukuran; stuan; satuan kerja volume; jenis satuan; measure; satuan target`,
  harga_satuan: `harga satuan; harga; harga sat; satuan harga; tarif; biaya satuan; hrg satuan; harga per satuan; harga unit;
    unit price; besaran; tarif satuan; indeks; harga satuan rp; hrg sat; biaya per orang; uang harian per hari;
    tarif per hari; harga material; harga upah; satuan biaya; standar biaya; harga satuan upah; harga hps;
    harga satuan hps; harga satuan pekerjaan; harga dasar; harga liter; harga per liter; harga per unit;
    hps satuan; price; rate; unit cost; cost per unit; harga standar; satuan tarif; tarif harga; tarif honor;
    honor per jam; honor per bulan; honor per orang; honor per hari; biaya per hari; nilai satuan; harga tarif;
    tarif sbu; ssh; harga ssh; sbm; harga sbu; uang harian per orang; besaran per orang; indeks satuan; hrg;
    uang harian tarif; besaran satuan; satuan rp; nilai per satuan; uang harian hari; tarif per jam; harga buah;
    harga pcs`,
  jumlah: `jumlah; total; jumlah harga; jml; jumlah rp; total harga; jumlah biaya; nilai; nominal; jumlah uang; besarnya;
    jumlah total; jumlah pembayaran; jumlah dibayar; jumlah dibayarkan; jumlah diterima; total biaya; subtotal;
    jumlah kotor; jumlah bersih; nilai kuitansi; nilai bukti; diterima; yang diterima; uang diterima; honor;
    honorarium; uang transport; transport; uang harian; bruto; netto; neto; total rak; jumlah pengeluaran;
    jumlah belanja; amount; januari; februari; maret; april; mei; juni; juli; agustus; september; oktober;
    november; desember; triwulan i; triwulan ii; triwulan iii; triwulan iv; triwulan 1; triwulan 2; triwulan 3;
    triwulan 4; tw i; tw ii; tw iii; tw iv; tw 1; tw 2; tw 3; tw 4; tw1; tw2; tw3; tw4; semester i; semester ii;
    semester 1; semester 2; bulan1; bulan2; bulan3; bulan4; bulan5; bulan6; bulan7; bulan8; bulan9; bulan10;
    bulan11; bulan12; jan; feb; mar; apr; jun; jul; agu; agt; ags; sep; sept; okt; nov; des; total price;
    total unit price; nilai spm; nilai sp2d; nilai spp; nilai kontrak; nilai tagihan; jumlah anggaran kas;
    jumlah honor; jumlah bantuan; uang saku; zakat; infak; infaq; pph; pph 21; pph21; pajak; ppn; potongan; pot; pph 22; pph 23;
    potongan pajak; penerimaan bersih; jumlah harga satuan; nilai perolehan; jumlah penerimaan bersih; harga total;
    nilai total; jumlah seluruhnya; jumlah keseluruhan; total keseluruhan; grand total; jml total; total rp;
    total nilai; total uang; total bayar; total pembayaran; total dibayar; total diterima; total honor;
    total belanja; jumlah yang dibayarkan; jumlah yang diterima; jumlah yang dibayar; jumlah diterimakan;
    jumlah netto; jumlah bruto; diterima bersih; jumlah terima; terima bersih; bersih; kotor; take home pay; thp;
    sub jumlah; jumlah dana; dana; nilai bantuan; besar bantuan; besaran bantuan; nominal bantuan; total bantuan;
    nilai transaksi; nilai belanja; nilai pekerjaan; nilai spj; nilai pembayaran; nilai barang; nilai pencairan;
    pencairan; jumlah pencairan; jumlah dicairkan; harga perolehan; nilai aset; biaya; besar biaya; total cost;
    cost; sum; value; uang lembur; uang makan; penginapan; biaya penginapan; biaya transport; tiket; tiket pesawat;
    transportasi; uang representasi; uang harian rp; tahap i; tahap ii; tahap iii; tahap 1; tahap 2; tahap 3;
    tahap iv; termin i; termin ii; termin 1; termin 2; januari s d maret; nopember; agust; agst; pebruari; peb;
    nop; jan rp; tribulan i; tribulan ii; tribulan iii; tribulan iv; semester iii; pph ps 21; pph pasal 21;
    pph 21 rp; pph pasal 22; pph pasal 23; pph ps 22; pph ps 23; pph final; pajak daerah; pphd; pajak hotel;
    ppn 11%; iuran; iuran bpjs; bpjs; gaji; gaji pokok; tunjangan; insentif; upah; jumlah upah; jumlah insentif;
    jumlah transport; jumlah uang harian; jumlah penerimaan; jumlah gaji; hps; nilai hps; total hps;
    harga penawaran; nilai penawaran; harga kontrak; jumlah perhitungan; jumlah nominal; jumlah tagihan;
    total tagihan; tagihan; total jumlah; total per tahun; jumlah setahun; jumlah 1 tahun; setahun; nilai rp;
    dibayarkan; dibayar`,
  pagu: `pagu; jumlah sebelum; jumlah sesudah; jumlah sebelum perubahan; jumlah setelah perubahan; jumlah setelah; anggaran; jumlah anggaran; pagu anggaran; total anggaran; nilai anggaran; plafon; dpa; jumlah dpa;
    anggaran dpa; nilai rincian; anggaran setelah perubahan; anggaran perubahan; anggaran murni; pagu dpa; target;
    apbd; target anggaran; anggaran sebelum perubahan; nilai pagu; anggaran tahun ini; alokasi; alokasi anggaran;
    budget; setelah perubahan; sebelum perubahan; jumlah pagu; pagu akas; anggaran kas; pagu indikatif;
    anggaran kegiatan; anggaran belanja; anggaran tahun; jumlah anggaran rp; anggaran rp; pagu rp; pagu dana;
    pagu dana desa; jumlah pagu anggaran; anggaran setelah pergeseran; anggaran pergeseran; pagu setelah perubahan;
    pagu sebelum perubahan; sebelum pergeseran; setelah pergeseran; pagu murni; pagu perubahan; pagu awal;
    pagu definitif; anggaran induk; apbd murni; apbd perubahan; apbd p; dpa perubahan; dppa; dpa murni; target rp;
    target keuangan; target penerimaan; target pad; dana tersedia; anggaran tersedia; alokasi dana; jumlah alokasi;
    plafond; pagu kegiatan; pagu sub kegiatan; rka; rencana anggaran; rencana; anggaran disetujui; anggaran awal;
    nilai dpa; total pagu; ceiling; allocation; budgeted; batas anggaran; murni; perubahan; sebelum; sesudah;
    setelah; pagu skpd; anggaran skpd`,
  realisasi: `realisasi; realisasi anggaran; realisasi s d bulan ini; realisasi sd bulan ini; jumlah realisasi;
    s d bulan ini; sd bulan ini; bulan ini; bulan lalu; s d bulan lalu; sd bulan lalu; realisasi bulan ini;
    realisasi bulan lalu; realisasi keuangan; penyerapan; realisasi belanja; total realisasi; realisasi spj; spj;
    pengeluaran s d bulan ini; sampai dengan bulan ini; sampai dengan bulan lalu; realisasi s d bulan lalu;
    realisasi sampai dengan bulan ini; serapan; nilai realisasi; spj s d bulan ini; spj bulan ini; s d saat ini;
    realisasi sampai dengan bulan lalu; actual; realisasi rp; realisasi dana; realisasi pembayaran;
    realisasi kegiatan; realisasi pengeluaran; realisasi penerimaan; realisasi bulan sebelumnya;
    realisasi s d bulan; realisasi s d triwulan; realisasi s d; realisasi sampai dengan; realisasi triwulan i;
    realisasi triwulan ii; realisasi triwulan iii; realisasi triwulan iv; realisasi triwulan; realisasi tw i;
    realisasi tw ii; realisasi tw iii; realisasi tw iv; realisasi sp2d; sp2d; realisasi s d saat ini; s d sekarang;
    jumlah spj; spj s d bulan lalu; spj ls gaji; spj ls; spj up gu tu; jumlah spj s d bulan ini;
    sampai dengan saat ini; s d bln lalu; s d bln ini; bln ini; bln lalu; sd bln lalu; sd bln ini; sd saat ini;
    bulan sebelumnya; s d bulan sebelumnya; sampai bulan lalu; sampai bulan ini; s d triwulan ini;
    s d triwulan lalu; triwulan ini; triwulan lalu; spent; expenditure; terealisasi; dana terpakai; terpakai;
    penggunaan anggaran; pencapaian; realisasi apbd; telah direalisasikan; total spj; realisasi tahun ini;
    keuangan`,
  sisa: `sisa; sisa anggaran; sisa pagu; sisa dana; lebih kurang; selisih; bertambah berkurang; bertambah kurang;
    sisa pagu anggaran; saldo anggaran; kurang lebih; sisa lebih; sisa lebih kurang; sisa rp; sisa anggaran rp;
    sisa pagu dana; sisa kredit anggaran; sisa plafon; kredit anggaran; remaining; balance budget; variance;
    bertambah berkurang rp; bertambah; berkurang; perubahan bertambah berkurang; selisih rp; selisih anggaran;
    belum terealisasi; belum direalisasikan; sisa belum terealisasi; silpa; lebih; kurang; kelebihan kekurangan;
    bertambah atau berkurang; sisa uang; sisa anggaran yang belum direalisasikan`,
  persen: `%; persen; persentase; prosentase; persen realisasi; capaian; tingkat capaian; % realisasi; rasio; capaian %;
    prosen; % capaian; persentase realisasi; persen capaian; realisasi %; percentage; percent; % thd pagu;
    % terhadap pagu; fisik; realisasi fisik; capaian fisik; % fisik; % keuangan; bobot; bobot %; sr; ratio;
    cakupan; persentase capaian; tingkat penyerapan`,
  nomor_bukti: `nomor bukti; no bukti; no kuitansi; nomor kuitansi; no kwitansi; bukti; nomor kwitansi; no spj; no bukti kas;
    nomor bukti kas; no spp; no spm; no sp2d; nomor sp2d; nomor spm; nomor spp; no bku; no faktur; no nota;
    kuitansi; kwitansi; no surat; nomor surat; no dokumen; nomor dokumen; no tbp; no bukti kuitansi;
    nomor dan tanggal bukti; no kontrak; nomor kontrak; no invoice; no transaksi; bukti no; no bukti pengeluaran;
    no bukti transaksi; nomor bukti transaksi; no urut bukti; no kode bukti; no bukti pembayaran; no kas;
    nomor kas; ref; no ref; no referensi; no bast; no spk; nomor spk; no bend; no register; no sts; no ntpn; ntpn;
    no billing; kode billing; no cek; no giro; nomor nota; no struk; no resi; no spd; nomor spd; no sppd; no spt;
    nomor spt; voucher; voucher no; receipt no; invoice; no kwt; no kw; nomor spj; nomor faktur; nomor invoice;
    nomor sts; no dpa; nomor dpa; nomor tbp; nomor kuitansi bukti; no sk; nomor sk; nomor bast; spp nomor;
    spm nomor; sp2d nomor; no tanda bukti; tanda bukti`,
  penerimaan: `penerimaan; debet; debit; masuk rp; pemasukan; kas masuk; penerimaan rp; uang masuk; terima; debet rp;
    debit rp; penerimaan kas; jumlah penerimaan kas; dana masuk; penerimaan dana; penerimaan debet;
    penerimaan debit; receipts; income; pemotongan; jumlah pemotongan; dipungut; pungutan; pemungutan; cash in;
    uang diterima kas`,
  pengeluaran: `pengeluaran; kredit; kas keluar; pengeluaran rp; uang keluar; keluar; kredit rp; pengeluaran kas;
    jumlah pengeluaran kas; dana keluar; pengeluaran kredit; penyetoran; disetor; setoran; jumlah setoran;
    jumlah penyetoran; expense; expenses; cash out; payments; pembayaran`,
  saldo: `saldo; saldo kas; saldo akhir; saldo rp; sisa saldo; saldo bank; balance; saldo tunai; saldo kas tunai;
    saldo kas bank; saldo bku; saldo sisa; sisa kas`,
  mata_uang: `mata uang; valuta; currency`,
} as const;
