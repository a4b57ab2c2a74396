import type { AnyCheck } from "./defineCheck";
import { buktiBelumDilampirkan } from "./dokumen/buktiBelumDilampirkan";
import { dokumenBelumAda } from "./dokumen/dokumenBelumAda";
import { hariBerbeda } from "./dokumen/hariBerbeda";
import { nipPejabatBerbeda } from "./dokumen/nipPejabatBerbeda";
import { isiSuratBerbeda } from "./dokumen/isiSuratBerbeda";
import { nomorDpaLembarBerbeda } from "./dokumen/nomorDpaLembarBerbeda";
import { paguLembarBerbeda } from "./dokumen/paguLembarBerbeda";
import { subKegiatanLembarBerbeda } from "./dokumen/subKegiatanLembarBerbeda";
import { tahunAnggaranLembarBerbeda } from "./dokumen/tahunAnggaranLembarBerbeda";
import { tanggalLembarBerbeda } from "./dokumen/tanggalLembarBerbeda";
import { buktiTidakSesuaiNilai } from "./kuitansi/buktiTidakSesuaiNilai";
import { orangKuitansiMelebihiHadir } from "./kuitansi/orangKuitansiMelebihiHadir";
import { hargaSatuanTersembunyi } from "./kuitansi/hargaSatuanTersembunyi";
import { isianKosong } from "./kuitansi/isianKosong";
import { isiKuitansiBerbeda } from "./kuitansi/isiKuitansiBerbeda";
import { klausulBarangPadaJasa } from "./kuitansi/klausulBarangPadaJasa";
import { kuitansiGanda } from "./kuitansi/kuitansiGanda";
import { meteraiBelumDipastikan } from "./kuitansi/meteraiBelumDipastikan";
import { nilaiDiBawahBatas } from "./kuitansi/nilaiDiBawahBatas";
import { nomorKuitansiDuaNilai } from "./kuitansi/nomorKuitansiDuaNilai";
import { pembayaranKembar } from "./kuitansi/pembayaranKembar";
import { nomorDpaBerbeda } from "./kuitansi/nomorDpaBerbeda";
import { subKegiatanBerbeda } from "./kuitansi/subKegiatanBerbeda";
import { tanggalTidakLengkap } from "./kuitansi/tanggalTidakLengkap";
import { terbilangBerbeda } from "./kuitansi/terbilangBerbeda";
import { urutanTanggalTerbalik } from "./kuitansi/urutanTanggalTerbalik";
import { anggaranTersembunyi } from "./pagu/anggaranTersembunyi";
import { belanjaMendahuluiPergeseran } from "./pagu/belanjaMendahuluiPergeseran";
import { barisAnggaranGanda } from "./pagu/barisAnggaranGanda";
import { hitunganBarisBerbeda } from "./pagu/hitunganBarisBerbeda";
import { hargaSatuanDiAtasStandar } from "./pagu/hargaSatuanDiAtasStandar";
import { kodeRekeningTidakSah } from "./pagu/kodeRekeningTidakSah";
import { perkalianUraianBerbeda } from "./pagu/perkalianUraianBerbeda";
import { pergeseranBerbeda } from "./pagu/pergeseranBerbeda";
import { pindahanBerbeda } from "./pagu/pindahanBerbeda";
import { perkalianBerbeda } from "./pagu/perkalianBerbeda";
import { subtotalBerbeda } from "./pagu/subtotalBerbeda";
import { totalAnggaranBerbeda } from "./pagu/totalAnggaranBerbeda";
import { versiAnggaranBerbeda } from "./pagu/versiAnggaranBerbeda";
import { asalBerbeda } from "./peserta/asalBerbeda";
import { daftarBayarTanpaBukti } from "./peserta/daftarBayarTanpaBukti";
import { dibayarTanpaHadir } from "./peserta/dibayarTanpaHadir";
import { hadirTanpaUndangan } from "./peserta/hadirTanpaUndangan";
import { hadirTanpaRegistrasi } from "./peserta/hadirTanpaRegistrasi";
import { hadirTidakDibayar } from "./peserta/hadirTidakDibayar";
import { hariDibayarBerbeda } from "./peserta/hariDibayarBerbeda";
import { honorGanda } from "./peserta/honorGanda";
import { honorDiterimaBerbeda } from "./peserta/honorDiterimaBerbeda";
import { jumlahDibayarBerbeda } from "./peserta/jumlahDibayarBerbeda";
import { jumlahOrangTertulisBerbeda } from "./peserta/jumlahOrangTertulisBerbeda";
import { jumlahPesertaBerbeda } from "./peserta/jumlahPesertaBerbeda";
import { kabKotaTidakDikenal } from "./peserta/kabKotaTidakDikenal";
import { kabKotaTidakLengkap } from "./peserta/kabKotaTidakLengkap";
import { kuotaBerbeda } from "./peserta/kuotaBerbeda";
import { mungkinSatuOrang } from "./peserta/mungkinSatuOrang";
import { namaBerbeda } from "./peserta/namaBerbeda";
import { nikGanda } from "./peserta/nikGanda";
import { nikTidakLengkap } from "./peserta/nikTidakLengkap";
import { nipBerbeda } from "./peserta/nipBerbeda";
import { nipTidakSah } from "./peserta/nipTidakSah";
import { peranGanda } from "./peserta/peranGanda";
import { perkalianBayarBerbeda } from "./peserta/perkalianBayarBerbeda";
import { rincianBayarBerbeda } from "./peserta/rincianBayarBerbeda";
import { pph21Berbeda } from "./peserta/pph21Berbeda";
import { pesertaGanda } from "./peserta/pesertaGanda";
import { registrasiTidakHadir } from "./peserta/registrasiTidakHadir";
import { tandaTanganKosong } from "./peserta/tandaTanganKosong";
import { tandaTanganTanpaNama } from "./peserta/tandaTanganTanpaNama";
import { undanganTidakHadir } from "./peserta/undanganTidakHadir";
import { buktiGanda } from "./realisasi/buktiGanda";
import { kuitansiTanpaRealisasi } from "./realisasi/kuitansiTanpaRealisasi";
import { nilaiKuitansiBerbeda } from "./realisasi/nilaiKuitansiBerbeda";
import { nomorBuktiBerbeda } from "./realisasi/nomorBuktiBerbeda";
import { folioBerbeda } from "./realisasi/folioBerbeda";
import { nomorBuktiDuaNilai } from "./realisasi/nomorBuktiDuaNilai";
import { nomorBuktiLompat } from "./realisasi/nomorBuktiLompat";
import { pajakBelumDipungut } from "./realisasi/pajakBelumDipungut";
import { pajakDihitungBerbeda } from "./realisasi/pajakDihitungBerbeda";
import { setorPajakTerlambat } from "./realisasi/setorPajakTerlambat";
import { pajakBkuBerbeda } from "./realisasi/pajakBkuBerbeda";
import { pphDaftarBerbeda } from "./realisasi/pphDaftarBerbeda";
import { pajakLebihDisetor } from "./realisasi/pajakLebihDisetor";
import { pajakBelumDisetor } from "./realisasi/pajakBelumDisetor";
import { paguTerlampaui } from "./realisasi/paguTerlampaui";
import { paguRekeningBerbeda } from "./realisasi/paguRekeningBerbeda";
import { persentaseBerbeda } from "./realisasi/persentaseBerbeda";
import { rincianBulanBerbeda } from "./realisasi/rincianBulanBerbeda";
import { realisasiKumulatifBerbeda } from "./realisasi/realisasiKumulatifBerbeda";
import { realisasiTanpaKuitansi } from "./realisasi/realisasiTanpaKuitansi";
import { realisasiBkuBerbeda } from "./realisasi/realisasiBkuBerbeda";
import { rekeningBuktiBerbeda } from "./realisasi/rekeningBuktiBerbeda";
import { rekeningDiLuarDpa } from "./realisasi/rekeningDiLuarDpa";
import { rekeningTerlampaui } from "./realisasi/rekeningTerlampaui";
import { saldoBerbeda } from "./realisasi/saldoBerbeda";
import { saldoMinus } from "./realisasi/saldoMinus";
import { bukuPembantuBerbeda } from "./realisasi/bukuPembantuBerbeda";
import { saldoPenutupBerbeda } from "./realisasi/saldoPenutupBerbeda";
import { sisaBerbeda } from "./realisasi/sisaBerbeda";
import { kuitansiSesudahDibukukan } from "./realisasi/kuitansiSesudahDibukukan";
import { tanggalBkuMundur } from "./realisasi/tanggalBkuMundur";
import { tanggalHariLibur } from "./realisasi/tanggalHariLibur";
import { tanggalDiLuarTahunAnggaran } from "./realisasi/tanggalDiLuarTahunAnggaran";

/** Every check, in the order in which a reader meets them. */
export const CHECKS: readonly AnyCheck[] = [
  totalAnggaranBerbeda,
  versiAnggaranBerbeda,
  belanjaMendahuluiPergeseran,
  anggaranTersembunyi,
  perkalianBerbeda,
  perkalianUraianBerbeda,
  subtotalBerbeda,
  pergeseranBerbeda,
  pindahanBerbeda,
  hitunganBarisBerbeda,
  hargaSatuanDiAtasStandar,
  kodeRekeningTidakSah,
  barisAnggaranGanda,
  paguTerlampaui,
  rekeningTerlampaui,
  rekeningDiLuarDpa,
  paguRekeningBerbeda,
  sisaBerbeda,
  persentaseBerbeda,
  realisasiKumulatifBerbeda,
  rincianBulanBerbeda,
  realisasiTanpaKuitansi,
  kuitansiTanpaRealisasi,
  nilaiKuitansiBerbeda,
  rekeningBuktiBerbeda,
  realisasiBkuBerbeda,
  nomorBuktiBerbeda,
  nomorBuktiDuaNilai,
  folioBerbeda,
  buktiGanda,
  nomorBuktiLompat,
  tanggalDiLuarTahunAnggaran,
  tanggalHariLibur,
  saldoBerbeda,
  saldoMinus,
  saldoPenutupBerbeda,
  bukuPembantuBerbeda,
  tanggalBkuMundur,
  kuitansiSesudahDibukukan,
  pajakBelumDipungut,
  pajakDihitungBerbeda,
  pajakBelumDisetor,
  pajakLebihDisetor,
  pajakBkuBerbeda,
  pphDaftarBerbeda,
  setorPajakTerlambat,
  terbilangBerbeda,
  isianKosong,
  tanggalTidakLengkap,
  subKegiatanBerbeda,
  nomorDpaBerbeda,
  urutanTanggalTerbalik,
  isiKuitansiBerbeda,
  kuitansiGanda,
  nomorKuitansiDuaNilai,
  pembayaranKembar,
  meteraiBelumDipastikan,
  buktiTidakSesuaiNilai,
  nilaiDiBawahBatas,
  hargaSatuanTersembunyi,
  orangKuitansiMelebihiHadir,
  klausulBarangPadaJasa,
  kabKotaTidakLengkap,
  kabKotaTidakDikenal,
  kuotaBerbeda,
  jumlahPesertaBerbeda,
  jumlahOrangTertulisBerbeda,
  pesertaGanda,
  peranGanda,
  nipTidakSah,
  nikTidakLengkap,
  nikGanda,
  nipBerbeda,
  namaBerbeda,
  mungkinSatuOrang,
  asalBerbeda,
  hadirTanpaUndangan,
  undanganTidakHadir,
  registrasiTidakHadir,
  hadirTanpaRegistrasi,
  tandaTanganKosong,
  tandaTanganTanpaNama,
  jumlahDibayarBerbeda,
  hariDibayarBerbeda,
  honorDiterimaBerbeda,
  honorGanda,
  perkalianBayarBerbeda,
  rincianBayarBerbeda,
  pph21Berbeda,
  dibayarTanpaHadir,
  hadirTidakDibayar,
  daftarBayarTanpaBukti,
  paguLembarBerbeda,
  subKegiatanLembarBerbeda,
  nomorDpaLembarBerbeda,
  tahunAnggaranLembarBerbeda,
  tanggalLembarBerbeda,
  hariBerbeda,
  buktiBelumDilampirkan,
  nipPejabatBerbeda,
  isiSuratBerbeda,
  dokumenBelumAda,
];
