import type { Difference } from "../../core/paket/verify/difference";
import type { SourceState } from "../../core/paket/verify/sources/sourceStates";
import { formatNumber } from "../format";
import type { PaketMessages } from "../paket";
import { quote } from "../quote";
import { hiddenKinds } from "./hiddenKinds";
import { onTrustIn } from "./onTrust";

const count = (value: number) => formatNumber(value, "id");

/** A package of an activity, on the command line. */
export const paket: PaketMessages = {
  commands: {
    ekspor: "periksa semua berkas satu kegiatan dan buat paket untuk pemeriksa atau untuk dibagikan",
    verifikasi: "pastikan isi sebuah paket tidak berubah, dan ulangi semua pemeriksaannya",
    daftar: "daftarkan semua paket di dalam sebuah folder",
  },
  placeholders: { paket: "paket", mode: "untuk" },
  argumentHelp: { paket: "paket .zip buatan SPJ Rapi", folder: "folder yang berisi paket" },
  options: {
    hasil: 'nama paket; tanpa ini "SPJ Rapi - paket.zip" di folder berkas pertama',
    untuk: "pemeriksa (isi lengkap) atau bagikan (data orang disamarkan)",
    timpa: "boleh menimpa berkas .zip yang bukan paket SPJ Rapi",
    json: "cetak sebagai JSON",
    verifikasi: "pastikan juga isi setiap paket; jauh lebih lama",
    sumber: "baca lagi berkas sumber di folder ini dan bandingkan dengan isi paket",
    acaraAgain: "dengan --sumber: keterangan kegiatan yang dipakai, bukan yang ada di dalam paket",
    paguAgain: "dengan --sumber: pagu yang dipakai waktu paket dibuat dengan --pagu",
    keputusanAgain: "dengan --sumber: keputusan yang dipakai, bukan yang ada di dalam paket",
    csv: "cetak sebagai CSV: pemisah titik koma, desimal koma",
  },
  fileName: "SPJ Rapi - paket.zip",
  notZip: (file) => `Paket ditulis sebagai berkas .zip. Beri nama yang berakhir .zip, bukan ${file}.`,
  exists: (file) =>
    `${file} sudah ada dan bukan paket SPJ Rapi untuk tujuan yang sama, jadi tidak ditimpa. Pilih nama lain dengan -o, atau tambahkan --timpa.`,
  written: (file) => `Paket: ${file}`,
  mode: { pemeriksa: "untuk pemeriksa, isi lengkap dengan data pribadi", bagikan: "untuk dibagikan, disamarkan" },
  masked: ({ cells, people, kinds }) => `${count(cells)} sel disamarkan: ${hiddenKinds(people, kinds)}.`,
  still: ({ salah, periksa, info }, { questions, notCheckable, switchedOff }) =>
    `Masih terbuka: ${count(salah)} salah, ${count(periksa)} periksa, ${count(info)} info, ${count(questions)} belum pasti, ${count(notCheckable)} belum dapat diperiksa${switchedOff === 0 ? "" : `, ${count(switchedOff)} pemeriksaan dimatikan`}. Semuanya tertulis di dalam paket.`,
  notAPaket: (file) =>
    `${file} bukan paket SPJ Rapi: paket.json di dalamnya tidak ada atau tidak dikenal. Pilih berkas .zip dari "spj-rapi ekspor" atau dari Ekspor di halaman.`,
  broken: (file, reason) => {
    switch (reason) {
      case "damaged":
        return `${file} bukan berkas .zip yang utuh: terpotong, rusak, atau berkas lain yang diganti namanya. Minta paketnya sekali lagi dari pembuatnya.`;
      case "encrypted":
        return `${file} terkunci kata sandi. Paket SPJ Rapi tidak pernah dikunci; minta paket aslinya.`;
      case "too-large":
        return `${file} terlalu besar bila diekstrak, jauh melebihi sebuah paket, jadi tidak dibuka. Minta paketnya sekali lagi dari pembuatnya.`;
      case "unsafe":
        return `${file} memuat bagian yang bernama sama atau menunjuk ke luar paket, jadi tidak dibuka. Paket SPJ Rapi tidak pernah begitu.`;
    }
  },
  isTrue: (file) => `${file}: isi paket sesuai.`,
  differs: (file, differences) => `${file}: isi paket TIDAK sesuai, ${count(differences)} perbedaan.`,
  unsettled: (file, differences) =>
    `${file}: BELUM PASTI sesuai, ${count(differences)} hal lain daripada yang dibuat versi ini. Bisa karena versinya, bisa juga karena diubah.`,
  looked: ({ parts, rows, formulas, checks }) =>
    `Dilihat: sidik ${count(parts)} bagian, ${count(rows)} baris tabel, ${count(formulas)} rumus dihitung ulang, ${count(checks)} pemeriksaan diulang.`,
  notRepeated: (codes) =>
    `${count(codes.length)} pemeriksaan tidak dapat diulang karena yang dilihatnya disamarkan: ${codes.join(", ")}.`,
  notReckoned: (formulas) =>
    `${count(formulas)} rumus tidak dapat dihitung ulang, karena bukan bentuk yang ditulis SPJ Rapi.`,
  otherMaker: (maker, ours) =>
    `Paket ini dibuat dengan ${maker}, sedangkan ini ${ours}. Untuk memastikan seluruhnya, jalankan verifikasi dengan ${maker}.`,
  onTrust: onTrustIn,
  hashesOnly:
    "Sidik di dalam paket menunjukkan bahwa bagian-bagiannya saling sesuai. Bahwa paketnya sendiri yang asli ditunjukkan oleh sidik paket yang disimpan terpisah.",
  difference: differenceOf,
  more: (left) => `... dan ${count(left)} perbedaan lagi; lihat semuanya dengan --json`,
  sources: {
    same: (same, all) => `Berkas sumber: ${count(same)} dari ${count(all)} sama dengan yang diperiksa.`,
    state: sourceOf,
    none: (folder) => `Tidak ada buku kerja yang terbaca di ${folder}. Sebutkan folder berkas sumbernya.`,
    onlyWith: "--acara, --pagu, dan --keputusan hanya dipakai bersama --sumber. Sebutkan juga folder berkas sumbernya.",
    again: (differences, otherMaker) => {
      if (differences === 0) return "Dibaca lagi: isi paket sama dengan yang dihasilkan dari berkas sumbernya.";
      return otherMaker
        ? `Dibaca lagi: BELUM PASTI sama dengan berkas sumbernya, ${count(differences)} perbedaan. Bisa karena versinya, bisa juga karena diubah:`
        : `Dibaca lagi: isi paket TIDAK sama dengan berkas sumbernya, ${count(differences)} perbedaan:`;
    },
    notRead: notReadOf,
  },
  list: {
    columns: {
      file: "Paket",
      acara: "Kegiatan",
      tanggal: "Tanggal",
      pagu: "Pagu",
      realisasi: "Realisasi",
      documented: "Ada kuitansi",
      salah: "Salah",
      periksa: "Periksa",
      info: "Info",
      mode: "Untuk",
      verified: "Verifikasi",
    },
    unnamed: "kegiatan belum diisi",
    verified: {
      true: "sesuai",
      differs: (differences) => `${count(differences)} perbedaan`,
      unsettled: "belum pasti (versi lain)",
    },
    none: (folder) => `Tidak ada paket .zip di dalam ${folder}.`,
    notFolder: (folder) => `${folder} bukan folder yang dapat dibuka. Sebutkan folder yang berisi paket.`,
    repeated: (files, agree) =>
      agree
        ? `Satu kegiatan, ${count(files.length)} paket: ${firstOf(files)}. Dihitung sekali.`
        : `Satu kegiatan, ${count(files.length)} paket yang jumlahnya berbeda: ${firstOf(files)}. Tidak ikut dijumlahkan; simpan yang berlaku saja.`,
    sum: (activities, amounts) => `Jumlah ${count(activities)} kegiatan: ${amounts}.`,
    counted: (packages, broken) =>
      broken === 0 ? `${count(packages)} paket.` : `${count(packages)} paket, ${count(broken)} tidak dapat dibaca.`,
  },
};

function notReadOf(why: Parameters<PaketMessages["sources"]["notRead"]>[0]): string {
  switch (why) {
    case "not-all-there":
      return "Isinya tidak dibaca lagi, karena tidak semua berkas sumbernya ada seperti waktu diperiksa.";
    case "masked-acara":
      return "Isinya tidak dibaca lagi, karena keterangan kegiatannya disamarkan. Sebutkan yang asli dengan --acara.";
    case "masked-decisions":
      return "Isinya tidak dibaca lagi, karena keputusannya disamarkan. Sebutkan yang asli dengan --keputusan.";
    case "other-name":
      return "Isinya tidak dibandingkan, karena nama berkas yang disamarkan di paket bukan nama berkasnya sekarang. Kembalikan nama aslinya.";
  }
}

function sourceOf(source: SourceState): string {
  switch (source.state) {
    case "same":
      return `${source.file}: sama.`;
    case "renamed":
      return `${source.file}: sama, sekarang bernama ${source.as}.`;
    case "altered":
      return `${source.file}: berubah sejak paket dibuat; sidiknya lain.`;
    case "missing":
      return `${source.file}: tidak ada di folder itu. Cari berkas aslinya di arsip.`;
    case "unreadable":
      return `${source.file}: ada, tetapi tidak dapat dibuka untuk dibandingkan.`;
    case "no-fingerprint":
      return `${source.file}: tidak dapat dibandingkan; dibaca saat terbuka di Excel, jadi sidiknya tidak dicatat.`;
    case "refused":
      return source.as === undefined
        ? `${source.file}: tidak terbaca waktu paket dibuat, dan tidak ada di folder itu.`
        : `${source.file}: tidak terbaca waktu paket dibuat.`;
    case "not-named":
      return `${source.file}: ada di folder itu, tetapi tidak dicatat paket; isinya tidak ikut diperiksa.`;
  }
}

function differenceOf(difference: Difference): string {
  switch (difference.kind) {
    case "part":
      return partOf(difference);
    case "entry":
      return cellOf(difference);
    case "rows":
      return `${difference.part}: ada ${count(difference.there)} baris, seharusnya ${count(difference.expected)}.`;
    case "headers":
      return `${difference.part}: judul kolomnya bukan yang disebut di datapackage.json atau di buku kerja.`;
    case "table":
      return difference.problem === "not-in-workbook"
        ? `${difference.table} tidak ada di buku kerja.`
        : `${difference.table} ada di buku kerja, tetapi tidak termasuk isi paket.`;
    case "sheet-cell":
      return `buku-kerja.xlsx lembar ${difference.sheet} sel ${difference.cell}: ${SHEET_CELL[difference.problem]} ${quote(difference.there)}, seharusnya ${quote(difference.expected)}.`;
    case "check":
      return `data/pemeriksaan.json: ${difference.code}${difference.at === "" ? "" : ` di ${difference.at}`} ${FINDING[difference.problem]}.`;
    case "head":
      return `paket.json ${difference.member}: tertulis ${quote(difference.there)}, menurut bagian lain ${quote(difference.expected)}.`;
    case "member":
      return memberSentence(difference);
    case "record":
      if (difference.list === "saksi")
        return `data/catatan.json: jumlah di ${difference.at} dihitung dari baris yang nilainya lain.`;
      return `data/catatan.json ${difference.list}: jumlah dari ${difference.at} bukan yang tertulis di sel itu.`;
    case "account":
      return `data/catatan.json ${difference.list}: ada ${count(difference.there)} baris dari ${difference.sheet}, padahal menurut hitungan baris yang dibaca ${count(difference.expected)}.`;
    case "open": {
      const first = difference.at === "" ? "" : `; yang pertama di ${difference.at}`;
      return `${difference.part}: ${count(difference.count)} ${difference.what === "names" ? "nama orang" : "nomor, surel, atau alamat orang"} tidak disamarkan, padahal paket ini disebut untuk dibagikan${first}.`;
    }
    case "line":
      return `${difference.part} baris ${count(difference.line)}: bukan yang dihasilkan dari data di dalam paket.`;
    case "bytes": {
      const of = difference.sheet === undefined ? "" : ` (lembar ${difference.sheet})`;
      return `${difference.part}${of}: bukan yang dihasilkan dari data di dalam paket; tertulis ${quote(difference.there)}, seharusnya ${quote(difference.expected)}.`;
    }
    case "packing":
      return difference.part === ""
        ? "Semua bagian benar, tetapi berkas .zip-nya bukan seperti yang dibuat SPJ Rapi: dikemas ulang, atau memuat sesuatu di luar bagian-bagiannya."
        : `${difference.part}: semua isinya benar, tetapi kemasannya bukan seperti yang dibuat SPJ Rapi.`;
  }
}

const SHEET_CELL = {
  "formula-result": "rumusnya menghasilkan nilai lain; tertulis",
  value: "nilainya lain; tertulis",
  formula: "rumusnya lain; tertulis",
} as const;

const FINDING = {
  hidden: "tidak disebut, padahal pemeriksaan ulang menemukannya",
  invented: "disebut, padahal pemeriksaan ulang tidak menemukannya",
  otherwise: "disebut lain daripada hasil pemeriksaan ulang",
} as const;

function partOf({ part, problem }: Extract<Difference, { kind: "part" }>): string {
  switch (problem) {
    case "missing":
      return `${part} tidak ada di dalam paket.`;
    case "extra":
      return `${part} ada di dalam paket, tetapi bukan bagian paket.`;
    case "no-sum":
      return `${part} tidak disebut di SHA256SUMS.`;
    case "altered":
      return `${part} berubah: sidiknya bukan yang tertulis di SHA256SUMS.`;
    case "unreadable":
      return `${part} tidak ada atau isinya tidak dapat dibaca.`;
  }
}

function memberSentence({ part, path, at, problem, there, expected }: Extract<Difference, { kind: "member" }>): string {
  const where = at === "" ? `${part} ${path}` : `${part} ${path} (${at})`;
  switch (problem) {
    case "missing":
      return `${where}: tidak ada, seharusnya ${quote(expected)}.`;
    case "extra":
      return `${where}: tertulis ${quote(there)}, seharusnya tidak ada.`;
    case "other":
      return `${where}: tertulis ${quote(there)}, seharusnya ${quote(expected)}.`;
    case "unknown":
      return `${where}: tidak dikenal; tidak ada paket yang memuat itu.`;
    case "shape":
      return `${where}: ${quote(there)} bukan jenis isi yang boleh ada di sana.`;
  }
}

function cellOf({ part, row, column, problem, there, expected }: Extract<Difference, { kind: "entry" }>): string {
  const at = `${part} baris ${count(row)} kolom ${column}`;
  switch (problem) {
    case "type":
      return `${at}: ${quote(there)} bukan jenis isi kolom itu.`;
    case "required":
      return `${at}: kosong, padahal harus ada isinya.`;
    case "enum":
      return `${at}: ${quote(there)} bukan salah satu isi yang boleh ada.`;
    case "unique":
      return `${at}: ${quote(there)} berulang, padahal hanya boleh sekali.`;
    case "reference":
      return `${at}: ${quote(there)} tidak ada di tabel yang dirujuk.`;
    case "beside":
      return `${at}: tertulis ${quote(there)}, di buku kerja ${quote(expected ?? "")}.`;
    case "reckoned":
      return `${at}: tertulis ${quote(there)}, menurut data yang dibaca ${quote(expected ?? "")}.`;
  }
}

/** So many packages of one activity are named. */
const SHOWN = 5;

function firstOf(files: readonly string[]): string {
  const named = files.slice(0, SHOWN).join(", ");
  return files.length > SHOWN ? `${named}, dan ${count(files.length - SHOWN)} lainnya` : named;
}
