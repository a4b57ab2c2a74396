import type { Acara, Kursi } from "../../core/acara/acara";
import type { Rule } from "../../core/values/rule";
import { compareTanggal } from "../../core/values/tanggal";
import type { SheetWords } from "../../core/sheets/words";
import { describeKeyakinan, describeRuas } from "../benang";
import { describeFinding, describeMissing, messagesOf } from "../findings";
import { formatCellRef, formatNip, formatNumber, formatSumber, formatTanggal } from "../format";
import { describeNote } from "../notes";
import { describeRefusal } from "../refusals";
import { describeWhy } from "../why";
import { decided } from "./decided";
import { findings } from "./findings";
import { names } from "./names";
import { pejabat } from "./pejabat";
import { questionOf } from "./question";
import { notes } from "./notes";
import { refusals } from "./refusals";
import { why } from "./why";

const UNNAMED = "Kegiatan belum diisi";

/** Every word on the workbook that is handed back. */
export const sheetWords: SheetWords = {
  workbookTitle: "Hasil pemeriksaan SPJ Rapi",
  sheetName: {
    kegiatan: "Kegiatan",
    peserta: "Peserta",
    orang: "Orang",
    petaKehadiran: "Peta Kehadiran",
    rekapKabKota: "Rekap Kab-Kota",
    anggaran: "Anggaran",
    realisasi: "Realisasi",
    bku: "BKU",
    bukuPajak: "Buku Pajak",
    rekapAnggaran: "Rekap Anggaran",
    benang: "Benang Anggaran",
    kelengkapan: "Kelengkapan",
    kuitansi: "Kuitansi",
    perluDiperiksa: "Perlu Diperiksa",
    belumPasti: "Belum Pasti",
    pemeriksaan: "Pemeriksaan",
    jejak: "Jejak",
  },
  title: {
    kegiatan: "Kegiatan",
    peserta: "Peserta",
    orang: "Orang dari Undangan sampai Pembayaran",
    petaKehadiran: "Peta Kehadiran per Kursi",
    rekapKabKota: "Rekap Peserta per Kab/Kota",
    anggaran: "Anggaran",
    realisasi: "Realisasi",
    bku: "Buku Kas Umum",
    bukuPajak: "Buku Pajak: dihitung, dipungut, disetor",
    rekapAnggaran: "Rekap per Kode Rekening",
    benang: "Benang Anggaran: dari baris anggaran sampai BKU dan setoran pajak",
    kelengkapan: "Kelengkapan dokumen setiap pengeluaran",
    kuitansi: "Kuitansi",
    perluDiperiksa: "Perlu Diperiksa",
    belumPasti: "Belum Pasti",
    pemeriksaan: "Pemeriksaan",
    jejak: "Jejak",
  },
  subtitle: (acara) =>
    acara.unrelated ? UNNAMED : [acara.nama, period(acara), acara.tempat].filter((part) => part !== "").join(" · "),
  note: {
    kegiatan:
      "Angka di bawah ini dihitung dengan rumus dari lembar lain. Bila pagu di sini diubah, rumusnya ikut berubah; daftar Perlu Diperiksa tetap dari pemeriksaan terakhir.",
    peserta:
      "Satu baris untuk setiap orang pada setiap daftar: orang yang diundang dan hadir berdiri dua kali, dibedakan oleh kolom Tahap. Kolom Dihitung berisi 0 bila orang yang sama sudah tercatat pada tahap itu (hari kedua, misalnya).",
    orang:
      "Satu baris untuk setiap orang dari semua daftar, dihitung dari lembar Peserta menurut kolom Orang. 1 = tercatat, 0 = tidak. Keterangan menyebut yang tidak bersesuaian. Di atas 2.000 orang angkanya ditulis jadi, tanpa rumus.",
    petaKehadiran:
      "● kursi terisi, ○ kosong, ◐ terisi sebagian. U diundang, R registrasi, H hadir, T tanda tangan, B dibayar; titik (·) = tidak ada. Angka di belakang huruf = banyaknya orang bila tidak sama dengan kuota. Tahap tanpa daftar tidak ditampilkan. Nama-namanya di lembar Orang.",
    rekapKabKota:
      "Setiap orang dihitung satu kali, seperti di lembar Orang dan Peta Kehadiran (dari lembar Peserta bila hanya ada satu daftar). Selisih = hadir dikurangi kuota; kurang dari nol berarti kursi belum terisi.",
    anggaran:
      "Hitung ulang = volume × harga satuan. Kolom Dihitung berisi 0 pada lembar yang menyatakan anggaran yang sama sekali lagi; baris itu tidak ikut dijumlahkan.",
    realisasi:
      "Sisa dan persen dihitung ulang. Kolom Dihitung berisi 0 pada baris yang mengulang pengeluaran dari laporan lain; baris itu tidak ikut dijumlahkan.",
    bku: "Hitung ulang = saldo sebelumnya + penerimaan − pengeluaran. Saldo sebelumnya adalah saldo tertulis pada baris di atasnya dalam lembar yang sama. Bila kuitansi juga terbaca, kolom Kuitansi menyebut No-nya di lembar Kuitansi, dan Buka menuju baris itu.",
    bukuPajak:
      "Satu baris untuk setiap pajak dari setiap pengeluaran. Dihitung = dasar pengenaan × tarif yang berlaku pada tanggalnya; selisih di bawah satu rupiah adalah pembulatan. Setoran dipasangkan menurut baris, nomor bukti, lalu jumlahnya.",
    rekapAnggaran:
      "Dihitung dari lembar Anggaran, Realisasi, Kuitansi dan BKU. Tanpa bukti = realisasi dikurangi kuitansi yang ada dan yang dibayar menurut daftar.",
    benang:
      'Satu baris untuk setiap pengeluaran. Yang tertulis "belum ada" adalah bukti yang tidak ditemukan; yang belum pasti tidak dipasangkan sendiri. Selisih = nilai kuitansi − nilai BKU.',
    kelengkapan:
      "Diperlukan menurut jenis belanja dan nilainya. Ada = dokumennya terbaca di berkas; disebut = nomornya tertulis, dokumennya sendiri tidak; tidak dapat diperiksa = bukan buku kerja (nota, foto, surat), jadi lihat sendiri. Daftar hadir dan undangan dihitung ada bila daftarnya ada di berkas.",
    kuitansi:
      "Kuitansi yang ada sebagai formulir dan sebagai baris register dihitung satu kali: kolom Dihitung berisi 1 pada yang ikut dijumlahkan dan 0 pada kembarannya. Bila BKU juga terbaca, kolom BKU menyebut No baris yang membukukannya di lembar BKU, dan Buka menuju baris itu.",
    perluDiperiksa:
      "Tidak ada yang dibetulkan sendiri oleh program. Isi kolom Status dan Catatan setelah melihat sel yang disebut.",
    belumPasti:
      "Satu baris untuk setiap hal yang terbaca dengan lebih dari satu arti. Isi kolom Jawaban dengan salah satu pilihan.",
    pemeriksaan: "Pemeriksaan yang tidak menemukan apa-apa: karena ada yang belum ada, atau karena semuanya cocok.",
    jejak:
      "Dari berkas sampai angka: apa yang dibaca, dianggap sebagai apa, dan kenapa. Yang dicetak sampai hitungan baris dan keputusan; alasan setiap tabel dan kolom di bawahnya hanya di layar.",
  },
  empty: {
    peserta:
      "Belum dapat diperiksa: belum ada daftar undangan, daftar hadir atau daftar pembayaran yang terbaca. Tambahkan berkasnya, lalu periksa lagi.",
    rekapKabKota:
      "Belum dapat diperiksa: belum ada daftar peserta yang terbaca. Tambahkan daftar hadir, lalu periksa lagi.",
    anggaran:
      "Belum dapat diperiksa: belum ada RAB, RKA atau DPA yang terbaca. Tambahkan berkasnya, lalu periksa lagi.",
    realisasi: "Belum dapat diperiksa: belum ada realisasi yang terbaca. Tambahkan berkasnya, lalu periksa lagi.",
    rekapAnggaran:
      "Belum dapat diperiksa: belum ada anggaran, realisasi atau kuitansi yang terbaca. Tambahkan berkasnya, lalu periksa lagi.",
    kuitansi:
      "Belum dapat diperiksa: belum ada kuitansi yang terbaca. Tambahkan kuitansi atau registernya, lalu periksa lagi.",
  },
  total: "Jumlah",
  footer: '&L&"Arial,Regular"&8&A&R&"Arial,Regular"&8Halaman &P dari &N',

  cell: formatCellRef,
  sumber: formatSumber,
  state: {
    cocok: "cocok",
    tidakCocok: "tidak cocok",
    belum: "belum dapat diperiksa",
    acuan: "untuk diketahui",
    lengkap: "lengkap",
    belumLengkap: "belum lengkap",
    lebih: "lebih dari kuota",
  },
  tahap: {
    undangan: "Undangan",
    registrasi: "Registrasi",
    tercetak: "Belum ditandatangani",
    hadir: "Daftar hadir",
    pembayaran: "Pembayaran",
  },
  severity: {
    salah: `● ${findings.severities.salah}`,
    periksa: `◐ ${findings.severities.periksa}`,
    info: `○ ${findings.severities.info}`,
  },
  family: findings.families,

  kegiatan: {
    facts: {
      nama: "Acara",
      tanggal: "Tanggal",
      tempat: "Tempat",
      nomorDpa: "Nomor DPA",
      program: "Program",
      kegiatan: "Kegiatan",
      subKegiatan: "Sub kegiatan",
      pagu: "Pagu",
      rencanaPeserta: "Rencana peserta (KAK)",
      kuota: "Kuota kursi",
      panitia: "Rencana panitia",
      ...pejabat,
    },
    factsHeading: "Keterangan kegiatan",
    moneyHeading: "Keuangan",
    headsHeading: "Peserta",
    findingsHeading: "Hasil pemeriksaan",
    money: {
      pagu: "Pagu",
      anggaran: "Anggaran",
      realisasi: "Realisasi",
      adaKuitansi: "Ada kuitansi",
      menurutDaftar: "Dibayar menurut daftar",
      tanpaBukti: "Realisasi tanpa kuitansi",
      kuitansiLebih: "Kuitansi melebihi realisasi",
      sisa: "Sisa pagu",
      paguTanpaKuitansi: "Pagu tanpa kuitansi",
    },
    measure: {
      pagu: "menurut keterangan kegiatan",
      anggaran: "jumlah baris anggaran, harus sama dengan pagu",
      realisasi: "jumlah baris realisasi, tidak melebihi pagu",
      adaKuitansi: "jumlah kuitansi, tidak melebihi pagu",
      menurutDaftar: "realisasi tanpa kuitansi yang sama dengan jumlah daftar pembayaran",
      tanpaBukti: "realisasi di atas kuitansi dan daftar bayar rekeningnya, harus nol",
      kuitansiLebih: "kuitansi di atas realisasi rekeningnya, harus nol",
      sisa: "pagu dikurangi realisasi, tidak kurang dari nol",
      paguTanpaKuitansi: "pagu dikurangi kuitansi",
    },
    heads: {
      diundang: "Diundang",
      hadirRencana: "Hadir, dibanding rencana",
      hadirKuota: "Hadir, dibanding kuota",
      kabKotaLengkap: "Kab/kota lengkap",
      panitia: "Panitia hadir",
      narasumber: "Narasumber dan moderator hadir",
    },
    headMeasure: {
      diundang: "tanpa panitia dan narasumber",
      hadirRencana: "rencana menurut KAK",
      hadirKuota: "semua kursi kab/kota dan provinsi",
      kabKotaLengkap: "setiap kursinya terisi, tidak lebih",
      panitia: "rencana menurut KAK",
      narasumber: "di luar jumlah peserta",
    },
    columns: {
      line: "Pokok",
      amount: "Jumlah",
      share: "% pagu",
      measure: "Ukuran",
      difference: "Selisih",
      state: "Keadaan",
    },
    headColumns: {
      line: "Pokok",
      count: "Banyaknya",
      plan: "Rencana",
      measure: "Ukuran",
      difference: "Selisih",
      state: "Keadaan",
    },
    questions: "Belum pasti",
    notCheckable: "Belum dapat diperiksa",
    switchedOff: "Aturan dimatikan",
    passed: "Sudah diperiksa dan cocok",
    unnamed: UNNAMED,
    period,
    seats: ({ kursi, wilayah }) => {
      const perKabKota = seatCount(kursi.perKabKota);
      const provinsi = seatCount(kursi.provinsi);
      if (perKabKota === 0 && provinsi === 0) return "belum diisi";
      const places = wilayah.kabKota.length;
      const all = formatNumber(perKabKota * places + provinsi, "id");
      return `${perKabKota} kursi × ${places} kab/kota + ${provinsi} kursi provinsi = ${all} kursi`;
    },
    codeAndName: (kode, nama) => [kode, nama].filter((part) => part !== "").join(" "),
    pejabat: ({ nama, nip, jabatan }) =>
      [nama, nip === "" ? "" : `NIP ${formatNip(nip)}`, jabatan].filter((part) => part !== "").join(", "),
  },

  peserta: {
    columns: {
      no: "No",
      tahap: "Tahap",
      nama: "Nama",
      nip: "NIP",
      nik: "NIK",
      jabatan: "Jabatan",
      instansi: "Instansi",
      kodeKabKota: "Kode",
      kabKota: "Kab/Kota",
      peran: "Peran",
      tandaTangan: "Tanda tangan",
      dibayar: "Dibayar",
      dihitung: "Dihitung",
      orang: "Orang",
      sumber: "Sumber",
    },
    provinsi: (namaProvinsi) => `Provinsi ${namaProvinsi}`,
    panitia: "Panitia",
    narasumber: "Narasumber",
    moderator: "Moderator",
    unknownOrigin: "belum pasti",
    unwrittenOrigin: "tidak tertulis",
    originChoice: names.originChoice,
    noPart: (kabKota) => `${kabKota} (di luar kegiatan ini)`,
    unknownPeran: "belum pasti",
    signed: "ada",
    unsigned: "kosong",
  },
  orang: {
    columns: {
      no: "No",
      nama: "Nama",
      nip: "NIP",
      kabKota: "Kab/Kota",
      peran: "Peran",
      jumlahDibayar: "Jumlah dibayar",
      undangan: "Diundang",
      registrasi: "Registrasi",
      hadir: "Hadir",
      tandaTangan: "Tanda tangan",
      pembayaran: "Dibayar",
      hari: "Hari hadir",
      keterangan: "Keterangan",
      sumber: "Sumber",
    },
    remarks: {
      paidNotPresent: "dibayar, tidak ada di daftar hadir",
      paidNotSigned: "dibayar, tanpa tanda tangan",
      registeredNotPresent: "registrasi, tidak ada di daftar hadir",
      invitedNotPresent: "diundang, tidak hadir",
      presentNotSigned: "hadir, tanpa tanda tangan",
      presentNotPaid: "hadir, tidak dibayar",
      presentNotInvited: "hadir, tidak diundang menurut nama",
    },
  },
  petaKehadiran: {
    columns: { kode: "Kode", kabKota: "Kab/Kota", kuota: "Kuota", kosong: "Kosong", keadaan: "Keadaan" },
    letters: { undangan: "U", registrasi: "R", hadir: "H", tandaTangan: "T", pembayaran: "B" },
  },
  rekapKabKota: {
    withoutQuota:
      "Kuota kursi kegiatan ini belum diisi, jadi Jumlah kuota dan Jumlah selisih dibiarkan kosong. Isi kursi setiap kab/kota di keterangan kegiatan (Pengaturan di panel, atau --acara), lalu periksa lagi.",
    columns: {
      kode: "Kode",
      kabKota: "Kab/Kota",
      tanpaPeran: "Hadir tanpa peran",
      jumlahKuota: "Jumlah kuota",
      jumlahDiundang: "Jumlah diundang",
      jumlahHadir: "Jumlah hadir",
      jumlahSelisih: "Jumlah selisih",
      keadaan: "Keadaan",
    },
    seatColumn: (figure, seat) =>
      `${{ kuota: "Kuota", diundang: "Diundang", hadir: "Hadir", selisih: "Selisih" }[figure]} ${seat}`,
    outside: "Di luar jumlah peserta",
    outsideColumns: { line: "Peran", plan: "Rencana", diundang: "Diundang", hadir: "Hadir" },
  },
  anggaran: {
    columns: {
      no: "No",
      kode: "Kode Rekening",
      uraian: "Uraian",
      volume: "Volume",
      satuan: "Satuan",
      hargaSatuan: "Harga Satuan",
      semula: "Sebelum pergeseran",
      jumlah: "Jumlah",
      hitungUlang: "Hitung ulang",
      selisih: "Selisih",
      dihitung: "Dihitung",
      sumber: "Sumber",
    },
  },
  realisasi: {
    columns: {
      no: "No",
      kode: "Kode Rekening",
      uraian: "Uraian",
      nomorBukti: "Nomor bukti",
      tanggal: "Tanggal",
      pagu: "Pagu",
      realisasi: "Realisasi",
      menurutDaftar: "Dibayar menurut daftar",
      sisa: "Sisa",
      persen: "Persen",
      dihitung: "Dihitung",
      sumber: "Sumber",
    },
  },
  folio: { buka: "Buka", "belum-ada": "belum ada", tanya: "belum pasti" },
  bku: {
    columns: {
      no: "No",
      nomor: "Nomor",
      tanggal: "Tanggal",
      kode: "Kode Rekening",
      uraian: "Uraian",
      nomorBukti: "Nomor bukti",
      saldoSebelum: "Saldo sebelumnya",
      penerimaan: "Penerimaan",
      pengeluaran: "Pengeluaran",
      saldo: "Saldo",
      hitungUlang: "Hitung ulang",
      selisih: "Selisih",
      folio: "Kuitansi",
      tautan: "Buka",
      sumber: "Sumber",
    },
  },
  bukuPajak: {
    columns: {
      no: "No",
      nomorBukti: "Nomor bukti",
      tanggal: "Tanggal",
      uraian: "Uraian",
      jenis: "Jenis pajak",
      nilai: "Nilai",
      dasar: "Dasar pengenaan",
      tarif: "Tarif",
      dihitung: "Dihitung",
      dipungut: "Dipungut",
      selisihHitung: "Selisih hitungan",
      disetor: "Disetor",
      belumDisetor: "Belum disetor",
      lebihDisetor: "Lebih disetor",
      tanggalSetor: "Tanggal setor",
      batasSetor: "Batas setor",
      terlambat: "Terlambat (hari)",
      ntpn: "NTPN",
      aturan: "Aturan",
      sumber: "Sumber",
    },
    aturan: (tarif, batas) => taxRules([tarif, batas]),
  },
  rekapAnggaran: {
    columns: {
      kode: "Kode Rekening",
      uraian: "Uraian",
      anggaran: "Anggaran",
      realisasi: "Realisasi",
      adaKuitansi: "Ada kuitansi",
      menurutDaftar: "Menurut daftar",
      bku: "BKU",
      sisa: "Sisa",
      persen: "Persen",
      tanpaBukti: "Tanpa bukti",
      kuitansiLebih: "Kuitansi lebih",
    },
    withoutKode: "(tanpa kode)",
    pagu: "Pagu",
    againstPagu: "Pagu dikurangi jumlah di atas",
    severalItems: (first, more) => `${first} (dan ${formatNumber(more, "id")} uraian lain)`,
  },
  benang: {
    columns: {
      no: "No",
      kode: "Kode Rekening",
      uraian: "Uraian",
      penerima: "Penerima",
      anggaran: "Baris anggaran",
      spk: "SPK",
      bast: "BAST",
      kuitansi: "Kuitansi",
      nilaiKuitansi: "Nilai kuitansi",
      bku: "BKU",
      nilaiBku: "Nilai BKU",
      selisih: "Selisih",
      hanyaRealisasi: "Hanya di realisasi",
      setoran: "Setoran pajak",
      keyakinan: "Keyakinan dan alasan",
      sumber: "Sumber",
    },
    ruas: (ruas) => describeRuas(ruas, "id"),
    keyakinan: (one) => describeKeyakinan(one, "id"),
  },
  kelengkapan: {
    headings: { pengeluaran: "Per pengeluaran", dokumen: "Per dokumen" },
    columns: {
      no: "No",
      kode: "Kode Rekening",
      uraian: "Uraian",
      jenis: "Jenis belanja",
      nilai: "Nilai",
      perlu: "Diperlukan",
      ada: "Ada",
      disebut: "Disebut",
      "belum-ada": "Belum ada",
      "tidak-dapat-diperiksa": "Tidak dapat diperiksa",
      sumber: "Sumber",
    },
    dokumenColumns: {
      pengeluaran: "Pengeluaran",
      uraian: "Uraian",
      dokumen: "Dokumen",
      keadaan: "Keadaan",
      nomor: "Nomor",
      aturan: "Aturan",
      sumber: "Sumber",
    },
    jenis: {
      pertemuan: "pertemuan",
      konsumsi: "konsumsi",
      honor: "honorarium",
      perjalanan: "perjalanan dan transport",
      barang: "barang",
      jasa: "jasa",
      modal: "belanja modal",
      lain: "lain",
    },
    dokumen: {
      kuitansi: "kuitansi",
      "bukti-pembelian": "nota atau bukti pembelian",
      spk: "SPK",
      "surat-perjanjian": "surat perjanjian",
      bast: "BAST",
      undangan: "undangan",
      "daftar-hadir": "daftar hadir",
      "surat-tugas": "surat tugas",
      "daftar-penerima": "daftar penerima yang ditandatangani",
      "surat-keputusan": "surat keputusan",
      dokumentasi: "foto dokumentasi",
      "kartu-inventaris": "pencatatan aset (kartu inventaris)",
      "setoran-pajak": "bukti setor pajak",
    },
    keadaan: {
      ada: "ada",
      disebut: "disebut",
      "belum-ada": "belum ada",
      "tidak-dapat-diperiksa": "tidak dapat diperiksa",
    },
  },
  kuitansi: {
    columns: {
      no: "No",
      bentuk: "Bentuk",
      nomor: "Nomor",
      tanggal: "Tanggal",
      penerima: "Penerima",
      untukPembayaran: "Untuk pembayaran",
      kode: "Kode Rekening",
      subKegiatan: "Sub Kegiatan",
      jumlah: "Jumlah",
      terbilang: "Terbilang",
      spk: "SPK",
      bast: "BAST",
      kosong: "Isian kosong",
      dihitung: "Dihitung",
      keterangan: "Keterangan",
      folio: "BKU",
      tautan: "Buka",
      sumber: "Sumber",
    },
    bentuk: { formulir: "formulir", register: "register" },
    reference: ({ nomor, tanggal }) =>
      tanggal?.sure === true ? `${nomor}, ${formatTanggal(tanggal.value, "id")}` : nomor,
    sameAs: (no) => `sama dengan No ${no}`,
  },
  perluDiperiksa: {
    columns: {
      no: "No",
      tingkat: "Tingkat",
      kode: "Kode",
      kalimat: "Yang perlu diperiksa",
      sel1: "Sel 1",
      sel2: "Sel 2",
      selisih: "Selisih",
      aturan: "Aturan",
      langkah: "Langkah",
      status: "Status",
      catatan: "Catatan",
    },
    questionColumns: {
      no: "No",
      tentang: "Tentang",
      tertulis: "Tertulis",
      pertanyaan: "Pertanyaan",
      sel: "Sel",
      pilihan: "Pilihan",
      jawaban: "Jawaban",
      catatan: "Catatan",
    },
    checkColumns: { no: "No", kelompok: "Kelompok", kode: "Kode", pemeriksaan: "Yang dicari" },
    lacking: "Yang belum ada",
    headings: {
      questions: "Belum pasti",
      notCheckable: "Belum dapat diperiksa",
      passed: "Sudah diperiksa dan cocok",
    },
    none: {
      findings: "Tidak ada yang tidak cocok. Lihat juga yang belum dapat diperiksa di lembar Pemeriksaan.",
      questions: "Tidak ada yang perlu dijawab.",
      notCheckable: "Semua pemeriksaan dapat dijalankan.",
      passed: "Belum ada pemeriksaan yang hasilnya cocok.",
    },
    unanswered: "belum dijawab",
    finding: (finding) => describeFinding(finding, "id"),
    step: ({ code }) => messagesOf(code, "id").langkah,
    cellAndMore: (cell, more) => (more === 0 ? cell : `${cell} (dan ${formatNumber(more, "id")} sel lain)`),
    rule: ({ source, status }) => (source === "aritmetika" ? "hitungan" : `${source} (${findings.ruleStatus[status]})`),
    checked: (code) => messagesOf(code, "id").nama,
    question: questionOf,
    about: names.questionAbout,
    rowChoice: names.rowChoice,
    missing: (what) => describeMissing(what, "id"),
  },
  decided,
  jejak: {
    headings: {
      files: "Berkas",
      sheets: "Lembar",
      tables: "Tabel dan formulir",
      rows: "Hitungan baris: dibaca = data + kelompok + jumlah + dilewati",
      columns: "Kolom",
      saksi: "Jumlah dan subjumlah tertulis, dibandingkan dengan baris di atasnya",
    },
    files: {
      berkas: "Berkas",
      keadaan: "Keadaan",
      format: "Format",
      ukuran: "Ukuran (byte)",
      sha256: "SHA-256",
      catatan: "Catatan",
    },
    sheets: { berkas: "Berkas", lembar: "Lembar", keadaan: "Keadaan", isi: "Tabel dan formulir" },
    tables: {
      berkas: "Berkas",
      lembar: "Lembar",
      rentang: "Rentang",
      jenis: "Jenis",
      kenapa: "Kenapa",
      keyakinan: "Keyakinan",
      barisJudul: "Baris judul kolom",
    },
    rows: {
      berkas: "Berkas",
      lembar: "Lembar",
      rentang: "Rentang",
      menjadi: "Menjadi",
      alasan: "Yang dilewati",
      dibaca: "Dibaca",
      data: "Data",
      kelompok: "Kelompok",
      saksi: "Jumlah",
      dilewati: "Dilewati",
      selisih: "Selisih",
    },
    columns: {
      berkas: "Berkas",
      lembar: "Lembar",
      kolom: "Kolom",
      menjadi: "Menjadi",
      kenapa: "Kenapa",
      keyakinan: "Keyakinan",
    },
    saksi: {
      sel: "Sel",
      tingkat: "Tingkat",
      label: "Label",
      kolom: "Kolom",
      dijumlahkan: "Yang dijumlahkan",
      banyak: "Banyak baris",
      tertulis: "Tertulis",
      hitungUlang: "Hitung ulang",
      selisih: "Selisih",
    },
    format: names.fileFormat,
    read: "dibaca",
    readWhileOpen: "dibaca selagi terbuka di Excel, jadi tanpa sidik jari",
    refusal: (refusal) => describeRefusal(refusals, refusal, "id"),
    note: (note) => describeNote(notes, note, "id"),
    sheetState: names.sheetState,
    kind: { ...names.tableKind, formKuitansi: "formulir kuitansi", formKeterangan: "keterangan kegiatan" },
    certainty: names.certainty,
    why: (one) => describeWhy(why, one, names, "id"),
    became: names.became,
    dropped: (reason, rows) => `${DROPPED[reason] ?? reason}: baris ${rows}`,
    field: (field) => names.columnField[field],
    noField: "tidak dipakai",
    level: { subtotal: "subjumlah", total: "jumlah" },
  },
};

function taxRules(rules: readonly (Rule | undefined)[]): string | undefined {
  const told = rules.flatMap((rule) => (rule ? [`${rule.source} (${findings.ruleStatus[rule.status]})`] : []));
  return told.length === 0 ? undefined : told.join("; ");
}

function period({ unrelated, tanggal, tanggalSelesai }: Acara): string {
  if (unrelated) return "tanggal belum diisi";
  const first = formatTanggal(tanggal, "id");
  return compareTanggal(tanggal, tanggalSelesai) === 0 ? first : `${first} s.d. ${formatTanggal(tanggalSelesai, "id")}`;
}

function seatCount(kursi: readonly Kursi[]): number {
  return kursi.reduce((sum, { jumlah }) => sum + jumlah, 0);
}

/** Why a row is no data: the reader's reasons, and those of a list of people. */
const DROPPED: Readonly<Record<string, string>> = {
  ...names.rowReason,
  "no name": "tanpa nama",
  "continues the person above": "melanjutkan orang di atasnya",
  "did not come": "tidak hadir (sakit, izin, dan sejenisnya)",
  "auxiliary book": "buku pembantu: sudah tercatat di BKU",
  "not belanja": "pendapatan atau pembiayaan, bukan belanja",
};
