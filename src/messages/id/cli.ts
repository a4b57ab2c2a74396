import type { CliMessages } from "../cli";
import { formatNumber } from "../format";
import { listed } from "../place";

export const cli: CliMessages = {
  description:
    "Membaca buku kerja pertanggungjawaban kegiatan (undangan, daftar hadir, RAB, realisasi, kuitansi), memeriksa apakah semuanya cocok dengan pagu, dan menyusun hasilnya dalam satu buku kerja. Berkas Anda tidak pernah diubah dan tidak ada yang dikirim keluar dari komputer ini.",
  headings: { usage: "Pemakaian:", arguments: "Isian:", options: "Pilihan:", commands: "Perintah:" },
  defaultValue: "bawaan",
  commands: {
    periksa: "baca semua berkas satu kegiatan, periksa, dan tulis hasilnya",
    baca: "tunjukkan tabel dan formulir yang dikenali di dalam berkas",
    contoh: "buat buku kerja contoh yang sengaja memuat kejanggalan, lalu periksa",
    formulir:
      "buat daftar hadir, surat permintaan perbaikan, templat kosong, kuitansi, register, laporan realisasi, atau rekap LPJ",
    gabungMeja: "gabungkan berkas beberapa meja registrasi menjadi satu",
    help: "tampilkan petunjuk sebuah perintah",
  },
  placeholders: {
    files: "berkas",
    folder: "folder",
    file: "berkas",
    amount: "jumlah",
    kind: "jenis",
    names: "nama,nama",
    options: "pilihan",
    command: "perintah",
  },
  argumentHelp: {
    files: "berkas .xlsx, .xlsm, .xls, .xlsb, .ods, atau .csv; folder; atau pola seperti data/*.xlsx",
    folder: "tempat contoh ditulis",
    kind: "daftar-hadir, perbaikan (surat per kab/kota), atau templat (buku kerja kosong)",
  },
  options: {
    acara: "keterangan kegiatan dalam berkas JSON; tanpa ini dipakai Rakor Verval DTKS",
    pagu: "pagu kegiatan, misalnya 50.041.800",
    keputusan: "keputusan yang sudah diambil (tabel, jawaban, tanda), lihat docs/keputusan.md",
    hasil: 'nama buku kerja hasil; tanpa ini "SPJ Rapi - hasil.xlsx" di folder berkas pertama',
    timpa: "boleh menimpa berkas hasil yang bukan buatan SPJ Rapi",
    hasilFormulir: "nama buku kerja yang dibuat",
    timpaFormulir: "boleh mengganti berkas yang sudah ada",
    kertas: "kertas untuk dicetak",
    sesi: 'sesi yang ditandatangani sendiri-sendiri, misalnya "Pagi,Siang"',
    barisKosong: "baris kosong di bawah undangan pada setiap daftar hadir",
    nomor: 'kuitansi yang dicetak, menurut nomornya, misalnya "001,007"',
    perHalaman: "banyaknya kuitansi di satu halaman",
    tanpaHasil: "tampilkan ringkasan saja, tanpa menulis buku kerja hasil",
    jsonPeriksa: "cetak hasil sebagai JSON; buku kerja hasil hanya ditulis bila -o disebut",
    jsonBaca: "cetak yang dikenali sebagai JSON",
    bahasa: "bahasa kalimat: id atau en",
    help: "tampilkan petunjuk ini",
    version: "tampilkan versi",
  },
  afterHelp:
    "Kode keluar: 0 tidak ada yang salah, 1 ada yang salah, 2 ada yang tidak dapat dijalankan atau dibaca.\nContoh: spj-rapi periksa folder-kegiatan --pagu 50.041.800",

  expected: {
    text: "teks",
    date: 'tanggal seperti "2023-03-08" atau "8 Maret 2023"',
    amount: 'jumlah uang seperti "50.041.800"',
    count: "bilangan bulat mulai dari 0",
    list: "daftar di dalam [ ]",
    object: "kumpulan isian di dalam { }",
    known: "salah satu isian yang dikenal; nama ini tidak ada di docs/acara.md",
    jenis: '"Kabupaten" atau "Kota"',
    "kab-kota": 'kab/kota seperti "34.04 Kabupaten Sleman", atau kumpulan isian kode, jenis, nama, singkatan',
    percent: "persen di atas 0 sampai 100, misalnya 11 atau [11, 12]",
    words: "daftar kata di dalam [ ], paling sedikit satu",
    nip: 'NIP 18 angka di antara tanda kutip, misalnya "19700101 199503 2 001"',
    wilayah: 'nama atau kode provinsi seperti "Jawa Barat" atau "32", atau daftar kab/kota seperti di docs/acara.md',
  },
  unknownOption: (name) => `Pilihan ${name} tidak dikenal. Lihat pilihan yang ada dengan --help.`,
  unknownCommand: (name) =>
    `Perintah ${name} tidak dikenal. Perintah yang ada: periksa, baca, contoh, formulir, gabung-meja, ekspor, verifikasi, daftar.`,
  optionWithoutValue: (name) => `Pilihan ${name} memerlukan isian di belakangnya. Lihat contohnya dengan --help.`,
  tooManyArguments: "Isian perintah ini terlalu banyak. Nama yang memuat spasi perlu diapit tanda kutip.",
  noCommand:
    "Sebutkan perintahnya: periksa, baca, contoh, formulir, gabung-meja, ekspor, verifikasi, atau daftar. Petunjuk lengkap: spj-rapi --help",
  noFiles: "Sebutkan berkas atau folder yang hendak dibaca, misalnya: spj-rapi periksa folder-kegiatan",
  badLanguage: (value) => `Bahasa ${value} tidak ada. Pakai --bahasa id atau --bahasa en.`,
  badMode: (value) => `Paket untuk "${value}" tidak ada. Pakai --untuk pemeriksa atau --untuk bagikan.`,
  badPagu: (value) => `Pagu "${value}" belum jelas jumlahnya. Tulis seperti 50.041.800 atau 50041800.`,
  contradictingOptions: (one, other) => `Pilihan ${one} dan ${other} bertentangan. Pakai salah satu saja.`,
  emptyFolder: (folder) =>
    `Folder ${folder} tidak berisi buku kerja. Yang dicari: .xlsx, .xlsm, .xls, .xlsb, .ods, dan .csv.`,
  nothingMatches: (pattern) => `Tidak ada berkas yang sesuai dengan ${pattern}. Periksa nama dan foldernya.`,
  allRefused: "Tidak ada berkas yang dapat dibaca, jadi belum ada yang diperiksa.",
  someRefused: (refused, inAll) =>
    `${refused} dari ${inAll} berkas tidak dapat dibaca. Hasil di bawah ini berdasarkan berkas selebihnya.`,
  passedOver: (files, language) =>
    `Tidak dibaca, karena bukan buku kerja: ${listed(files, "dan", (count) => `${formatNumber(count, language)} lainnya`)}.`,
  ownResultSkipped: (file) => `${file} adalah hasil SPJ Rapi sendiri, jadi tidak dibaca sebagai sumber.`,

  acaraUnreadable: (file) => `Keterangan kegiatan ${file} tidak dapat dibuka. Periksa nama dan foldernya.`,
  acaraNotJson: (file) =>
    `Keterangan kegiatan ${file} bukan JSON yang utuh. Bandingkan dengan contoh di docs/acara.md, terutama koma dan tanda kutipnya.`,
  acaraLacks: (file, member, expected) =>
    `Keterangan kegiatan ${file}: isian "${member}" belum ada, seharusnya ${expected}. Tambahkan isian itu, lalu coba lagi.`,
  acaraOrder: (file, member, after) =>
    `Keterangan kegiatan ${file}: tanggal "${member}" mendahului "${after}", padahal harus sesudahnya atau sama. Betulkan salah satunya, lalu coba lagi.`,
  acaraWrong: (file, member, expected) =>
    `Keterangan kegiatan ${file}: isian "${member}" seharusnya ${expected}. Betulkan isian itu, lalu coba lagi.`,

  resultIsSource: (file) => `${file} adalah berkas sumber dan tidak akan ditimpa. Pilih nama lain untuk hasilnya.`,
  resultExists: (file) =>
    `${file} sudah ada dan bukan buatan SPJ Rapi, jadi tidak ditimpa. Pilih nama lain dengan -o, atau tambahkan --timpa.`,
  resultNotXlsx: (file) => `Hasil ditulis sebagai buku kerja Excel. Beri nama yang berakhir .xlsx, bukan ${file}.`,
  resultFolderMissing: (folder) => `Folder ${folder} untuk hasil tidak ada. Buat dahulu, atau pilih folder lain.`,
  resultUnwritable: (file) =>
    `${file} tidak dapat ditulis. Tutup berkas itu bila sedang terbuka di Excel, atau pilih tempat lain dengan -o.`,
  resultWritten: (file) => `Buku kerja hasil: ${file}`,
  resultUnreadable: (file) =>
    `${file} adalah hasil sebelumnya, tetapi isinya tidak dapat dibaca lagi, jadi catatan di dalamnya tidak dapat dipindahkan. Pilih nama lain dengan -o, atau tambahkan --timpa bila catatannya tidak diperlukan.`,
  resultHasSheets: (file, sheets) =>
    `${file} adalah hasil sebelumnya yang sudah ditambahi lembar ${sheets.join(", ")}, jadi tidak ditimpa. Pilih nama lain dengan -o, atau tambahkan --timpa bila lembar itu tidak diperlukan.`,
  notesKept: (count) => `${count} isian yang diketik di hasil sebelumnya tetap ada di barisnya.`,
  resultUnrecorded: (copy) =>
    `Hasil sebelumnya tidak memuat lembar tersembunyi Rekaman SPJ Rapi, jadi yang ditulis di atas isian SPJ Rapi tidak dapat dikenali. Hasil sebelumnya disalin ke ${copy}; bandingkan bila ada yang dibetulkan di sana.`,
  notesGone: (count, sheet) =>
    `${count} isian di hasil sebelumnya tidak punya tempat lagi di hasil yang baru. Isian itu dipindahkan ke lembar "${sheet}":`,
  notesGoneTitle:
    "Isian dari hasil sebelumnya yang tidak punya tempat lagi. Bila barisnya muncul lagi, isiannya kembali ke sana.",
  note: (column, value, row) => `${column}: "${value}" (${row.join(", ")})`,
  samplesInTheWay: (file) =>
    `${file} sudah ada dan bukan contoh SPJ Rapi, jadi tidak ditimpa. Sebut folder lain: spj-rapi contoh folder-baru`,
  samplesWritten: (count, folder) => `${count} buku kerja contoh ditulis di ${folder}`,
  samplesMeant: (planted) =>
    `Contoh ini sengaja memuat ${planted} kejanggalan agar terlihat bagaimana SPJ Rapi menunjukkannya.`,

  forms: {
    fileNames: {
      "daftar-hadir": "Daftar hadir.xlsx",
      perbaikan: "Permintaan perbaikan.xlsx",
      templat: "Templat SPJ.xlsx",
      kuitansi: "Kuitansi siap tanda tangan.xlsx",
      register: "Register kuitansi.xlsx",
      realisasi: "Laporan realisasi.xlsx",
      lpj: "Rekap LPJ bendahara.xlsx",
    },
    exists: (file) =>
      `${file} sudah ada dan mungkin sudah diisi, jadi tidak diganti. Pilih nama lain dengan -o, atau tambahkan --timpa.`,
    written: {
      "daftar-hadir": (file, sheets) => `Daftar hadir ditulis, ${sheets} lembar: ${file}`,
      perbaikan: (file, sheets) => `Permintaan perbaikan ditulis untuk ${sheets} kab/kota: ${file}`,
      templat: (file, sheets) => `Templat kosong ditulis, ${sheets} lembar: ${file}`,
      kuitansi: (file, sheets) =>
        `Kuitansi ditulis, ${sheets} lembar: ${file}\nYang tidak disebut berkas dibiarkan bertitik-titik untuk diisi tangan. Terbilang dari jumlahnya; bila berkas menulis terbilang lain, terbilangnya dikosongkan.`,
      register: (file) => `Register kuitansi ditulis: ${file}`,
      realisasi: (file) => `Laporan realisasi ditulis: ${file}`,
      lpj: (file) => `Rekap LPJ bendahara ditulis: ${file}`,
    },
    nothingToMend: "Tidak ada yang perlu diperbaiki kab/kota, jadi tidak ada surat yang ditulis.",
    nobodyInvited:
      "Tidak ada yang diundang: berkas itu tidak memuat undangan yang berisi nama, dan kegiatan ini tidak menyebut jumlah kursi. Jadi tidak ada daftar hadir yang ditulis. Sebutkan berkas undangannya, atau isi kursi di berkas keterangan kegiatan (--acara).",
    nothingRead: {
      kuitansi:
        "Tidak ada kuitansi, register, atau realisasi bernomor bukti di berkas itu, jadi tidak ada kuitansi yang ditulis.",
      register:
        "Tidak ada kuitansi, register, atau realisasi bernomor bukti di berkas itu, jadi tidak ada register yang ditulis.",
      realisasi:
        "Tidak ada tabel realisasi di berkas itu, jadi tidak ada laporan yang ditulis. Sebutkan berkas realisasinya.",
      lpj: "Tidak ada BKU di berkas itu, jadi tidak ada rekap yang ditulis. Sebutkan berkas BKU-nya.",
    },
    withoutPayment: (numbers) =>
      `${numbers.length} bukti bernilai nol atau kurang, jadi tidak dibuatkan kuitansi: ${numbers.slice(0, 10).join(", ")}${numbers.length > 10 ? ", …" : ""}`,
    noSuchNumber: (numbers) =>
      `Tidak ada kuitansi bernomor ${numbers.join(", ")} di berkas itu. Lihat nomornya di lembar Kuitansi pada hasil, lalu ulangi.`,
    noKind:
      "Sebutkan formulirnya: daftar-hadir, perbaikan, templat, kuitansi, register, realisasi, atau lpj. Misalnya: spj-rapi formulir templat",
    badPerPage: "Banyaknya kuitansi di satu halaman: 1 atau 2.",
    badPaper: "Kertas yang dikenal: F4 atau A4.",
    badCount: (value) => `"${value}" bukan banyaknya baris. Tulis angka dari 0 sampai 99.`,
  },

  mergeDesks: {
    fileName: "Registrasi gabungan.xlsx",
    noBook: (file) =>
      `${file} bukan berkas meja registrasi, jadi tidak ada yang digabungkan. Sebut berkas yang disimpan dari meja registrasi saja.`,
    damaged: (file, lines) =>
      `${file}: ${lines} baris di lembar Data Meja tidak terbaca karena berubah. Orang di baris itu perlu dicatat lagi.`,
    otherEvent: (file, own, other) =>
      `${file} adalah catatan kegiatan lain (${own}), bukan ${other}, jadi tidak ada yang digabungkan. Gabungkan berkas meja dari satu kegiatan saja.`,
    nameless: (people) =>
      `${people} orang dicentang hadir, tetapi namanya tidak ada di berkas mana pun. Sertakan berkas meja yang mencatatnya, atau catat lagi.`,
    present: (sesi, hadir, diundang, tamu) =>
      `${sesi === "" ? "Registrasi" : `Registrasi ${sesi}`}: ${hadir} dari ${diundang} undangan hadir, ${tamu} tamu tanpa undangan`,
    twoSpellings: (one, other) =>
      `Perlu dipastikan: dua meja menulis orang yang sama berbeda, ${one.nama} ${one.nip} dan ${other.nama} ${other.nip}. Pilih di meja registrasi.`,
    maybeOne: (one, other) =>
      `Perlu dipastikan: ${one} dan ${other} mungkin satu orang. Keduanya tetap tercatat; pastikan di meja registrasi.`,
    written: (file, desks) => `Catatan ${desks} meja ditulis: ${file}`,
  },

  reading: (file, nth, inAll) => `Membaca ${file} (${nth} dari ${inAll})`,
  stopped: "Dihentikan. Tidak ada berkas yang berubah.",
  ourFault:
    "Ada yang keliru di dalam SPJ Rapi sendiri, bukan di berkas Anda. Berkas Anda tidak berubah. Kirimkan laporan di bawah ini kepada pengembang; isinya tidak memuat data Anda.",
  faultReportTitle: "Laporan untuk pengembang",
};
