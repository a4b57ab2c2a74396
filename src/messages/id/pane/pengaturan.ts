import type { JabatanPejabat } from "../../../core/acara/acara";
import type { AcaraProblem } from "../../../core/acara/acaraProblem";
import type { AcaraField, ExpectedWords, PengaturanMessages } from "../../pane/pengaturan";
import { pejabat } from "../pejabat";

const fields: { readonly [F in AcaraField]: string } = {
  nama: "Nama kegiatan",
  tanggal: "Tanggal",
  tanggalSelesai: "Sampai tanggal",
  tempat: "Tempat",
  pagu: "Pagu",
  tahunAnggaran: "Tahun anggaran",
  nomorDpa: "Nomor DPA",
  program: "Program",
  kegiatan: "Kegiatan",
  subKegiatan: "Sub kegiatan",
  rencanaPeserta: "Rencana peserta (KAK)",
  panitia: "Panitia",
  kak: "Tanggal KAK",
  spk: "Tanggal SPK",
  bast: "Tanggal BAST",
  laporan: "Tanggal laporan",
};

const expected: ExpectedWords = {
  text: "tulisan",
  count: "bilangan bulat, 0 atau lebih",
  amount: "jumlah rupiah di atas nol, misalnya 50.041.800",
  date: "tanggal, misalnya 8 Maret 2023",
  object: "kumpulan isian",
  list: "daftar",
  wilayah: "provinsi yang dikenal, atau daftar kab/kotanya",
  "kab-kota": "kab/kota, misalnya 34.04 Kabupaten Sleman",
  jenis: "Kabupaten atau Kota",
  percent: "persen di atas 0 sampai 100",
  words: "sedikitnya satu kata",
  nip: "NIP 18 angka, misalnya 19700101 199503 2 001",
};

const WILAYAH: Readonly<Record<string, string>> = {
  wilayah: "Provinsi",
  "wilayah.kodeProvinsi": "Kode provinsi",
  "wilayah.namaProvinsi": "Nama provinsi",
  "wilayah.kabKota": "Kab/kota yang ikut",
};

/** `kursi.perKabKota[2].jumlah` as a person finds it on the screen. */
function place(field: string): string {
  const name = field.replace(/^tanggalDokumen\./, "");
  if (name in fields) return fields[name as AcaraField];
  const seat = /^kursi\.(perKabKota|provinsi)\[(\d+)\]/.exec(field);
  if (seat) return `Kursi ke-${seat[2]} ${seat[1] === "provinsi" ? "provinsi" : "per kab/kota"}`;
  const [, office, part] = /^pejabat\.(\w+)\.(\w+)$/.exec(field) ?? [];
  if (office !== undefined && office in pejabat) return officialField(office as JabatanPejabat, part);
  const kabKota = /^wilayah\.kabKota\[(\d+)\]/.exec(field);
  if (kabKota) return `Kab/kota ke-${kabKota[1]}`;
  const [, table, line] = /^(hargaTertinggi|tarifPajak)\[(\d+)\]/.exec(field) ?? [];
  if (table !== undefined) return `${table === "tarifPajak" ? "Tarif pajak" : "Harga tertinggi"} ke-${line}`;
  return codeField(field) ?? WILAYAH[field] ?? field;
}

function officialField(office: JabatanPejabat, part: string | undefined): string {
  if (part === "nip") return `NIP ${pejabat[office]}`;
  return part === "jabatan" ? `Jabatan ${pejabat[office]}` : `Nama ${pejabat[office]}`;
}

function problem(it: AcaraProblem): string {
  switch (it.problem) {
    case "missing":
      return `${place(it.field)} belum diisi. Isi dengan ${expected[it.expected]}.`;
    case "wrong":
      return `${place(it.field)} belum dapat dipakai. Isi dengan ${expected[it.expected]}.`;
    case "unknown-field":
      return `"${it.field}" tidak dikenal. Hapus atau perbaiki namanya.`;
    case "wrong-order":
      return `${place(it.field)} mendahului ${place(it.after)}. Perbaiki salah satunya.`;
  }
}

function fieldProblem(it: AcaraProblem): string {
  switch (it.problem) {
    case "missing":
      return `Belum diisi. Isi dengan ${expected[it.expected]}.`;
    case "wrong":
      return `Belum terbaca. Isi dengan ${expected[it.expected]}.`;
    case "unknown-field":
      return problem(it);
    case "wrong-order":
      return `Mendahului ${place(it.after)}. Perbaiki salah satunya.`;
  }
}

/** `program.kode` as the form calls it. */
function codeField(field: string): string | undefined {
  const [, name, part] = /^(program|kegiatan|subKegiatan)\.(kode|nama)$/.exec(field) ?? [];
  if (name === undefined) return undefined;
  const called = fields[name as AcaraField];
  return part === "kode" ? `Kode ${called.toLowerCase()}` : `Nama ${called.toLowerCase()}`;
}

export const pengaturan: PengaturanMessages = {
  title: "Pengaturan",
  sections: {
    acara: "Kegiatan",
    ketentuan: "Harga tertinggi dan tarif pajak",
    checks: "Pemeriksaan",
    person: "Anda dan tampilan",
    remembered: "Susunan kolom yang diingat",
    decisions: "Jawaban dan perbaikan",
    about: "Tentang SPJ Rapi",
  },
  acara: {
    builtIn: (nama) => `Kegiatan Anda belum diisi. Sementara ini dipakai kegiatan bawaan: ${nama}.`,
    blankMeans: "Isian yang kosong berarti belum diketahui; yang memerlukannya tidak diperiksa.",
    newAcara: "Kegiatan baru",
    fromBuiltIn: "Mulai dari isian kegiatan bawaan",
    stated: "Menurut lembar Anda",
    fillStated: "Pakai untuk isian yang kosong",
    borrowedTitle: "Sebagian isian masih dari kegiatan bawaan",
    borrowed: (parts) => `Nama atau tanggalnya sudah lain, tetapi ini belum Anda ubah: ${parts}.`,
    emptyBorrowed: "Kosongkan lalu simpan",
    keepBorrowed: "Memang sama, simpan",
    money: "Anggaran",
    people: "Peserta",
    fields,
    hints: {
      tanggal: "misalnya 8 Maret 2023",
      pagu: "misalnya 50.041.800",
      words: "Kata pada jabatan atau instansi. Pisahkan kemungkinan dengan titik koma: pendamping; petugas lapangan",
      noWords: (seat) => `Kosong: kursi dikenal dari namanya, "${seat}".`,
      kabKota: "Satu baris satu kab/kota, dengan kodenya: 34.04 Kabupaten Sleman",
    },
    kode: "Kode",
    seatsKabKota: "Kursi per kab/kota",
    seatsProvinsi: "Kursi provinsi",
    seatName: "Nama kursi",
    seatCount: "Jumlah",
    seatWords: "Kata di kolom jabatan",
    addSeat: "Tambah kursi",
    removeSeat: (name) => `Hapus kursi ${name}`,
    dates: "Tanggal surat",
    province: "Provinsi",
    chooseProvince: "Pilih provinsi",
    takingPart: "Kab/kota yang ikut",
    allTakePart: (count) => `Semua (${count})`,
    someTakePart: (count) => (count === 0 ? "Sebagian saja" : `Sebagian saja (${count} dipilih)`),
    ownList: "Daftar sendiri",
    provinceName: "Nama provinsi",
    provinceCode: "Kode provinsi",
    kabKotaList: "Kabupaten dan kota",
    save: "Simpan kegiatan",
    saved: "Kegiatan disimpan.",
    load: "Muat berkas kegiatan",
    download: "Simpan sebagai berkas",
    fileName: "kegiatan.json",
    paguReads: (rupiah, words) => `Dibaca ${rupiah} (${words})`,
    paguSure: (rupiah) => `Ya, pagunya memang ${rupiah}`,
    paguAsk: (rupiah) =>
      `Pagu dibaca ${rupiah}. Bila bukan itu, betulkan dahulu; bila memang itu, beri tanda di bawah isian pagu.`,
    pejabat: "Pejabat kegiatan",
    pejabatHint: "Tercetak di lembar Kegiatan. Kosongkan yang tidak ada.",
    nip: "NIP",
    jabatan: "Jabatan",
    unsaved: "Ada isian yang belum disimpan.",
    discard: "Buang",
    offices: pejabat,
    backToBuiltIn: "Kembali ke kegiatan bawaan",
    notJson: (file) =>
      `Berkas ${file} bukan berkas kegiatan SPJ Rapi, atau terpotong. Pilih berkas kegiatan yang pernah disimpan.`,
    problem,
    fieldProblem,
    problems: "Kegiatan belum disimpan",
    moreProblems: (count) => `dan ${count} isian lagi, diberi tanda di atas`,
  },
  checks: {
    intro: "Pemeriksaan yang dimatikan tidak hilang: ia disebut di hasil, lengkap dengan alasannya.",
    off: "Dimatikan",
    offBecause: (reason, by, on) => `Dimatikan: ${reason}${by === "" ? "" : ` (${by}, ${on})`}`,
    why: "Alasan",
    whyHint: "Tulis alasannya; ikut tercatat di hasil",
    switchOff: "Matikan",
    cancel: "Batal",
    rule: (source) => `Dasar: ${source}`,
    loading: "Mengambil daftar pemeriksaan",
  },
  person: {
    name: "Nama Anda",
    nameHint: "Tercatat di samping jawaban Anda",
    language: "Bahasa",
    look: "Tampilan",
    looks: { auto: "Ikuti sekitarnya", light: "Terang", dark: "Gelap" },
  },
  remembered: {
    none: "Belum ada. Susunan diingat bila Anda memintanya setelah memperbaiki sebuah tabel di layar Rapikan.",
    layout: (kind, labels) => `${kind}, ${labels} kolom`,
    forget: "Lupakan",
  },
  decisions: {
    intro: (answers, corrections, dispositions) =>
      `${answers} jawaban, ${corrections} perbaikan tabel, ${dispositions} keterangan pada hal yang perlu diperiksa.`,
    download: "Simpan sebagai berkas",
    fileName: "keputusan.json",
    load: "Muat dari berkas",
    unread: (file) =>
      `Berkas ${file} bukan berkas keputusan SPJ Rapi, atau dari versi yang lebih baru. Pilih berkas keputusan yang pernah disimpan.`,
    loaded: "Jawaban dan perbaikan dimuat.",
  },
  about: {
    promise: "Tidak ada yang keluar dari komputer ini, dan lembar asal tidak pernah diubah.",
    help: "Bantuan",
  },
};
