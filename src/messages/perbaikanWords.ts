import type { PerbaikanWords } from "../core/formulir/formWords";
import type { AskedFinding } from "../core/formulir/requests";
import { addressOf } from "../core/cells/cellRef";
import { formatNip } from "./format";
import { listed } from "./place";

const SEBAB = {
  length: "jumlah angkanya bukan 18",
  "birth-date": "8 angka pertamanya bukan tanggal lahir",
  appointment: "angka ke-9 sampai ke-14 bukan tahun dan bulan pengangkatan",
  sex: "angka ke-15 bukan 1 atau 2",
  "lost-digits": "angka terakhirnya hilang",
} as const;

const daftar = (items: readonly string[]): string => listed(items, "dan", (count) => `${count} lainnya`);

/** The letter is Indonesian in whatever language the screen is. */
export const perbaikan: PerbaikanWords = {
  workbookTitle: "Permintaan perbaikan data peserta",
  labels: { nomor: "Nomor", lampiran: "Lampiran", hal: "Hal" },
  subject: "Permohonan perbaikan data peserta",
  to: "Kepada Yth.",
  addressee: "Kepala Dinas Sosial",
  at: "di Tempat",
  opening: ({ nama, tempat }, kabKota, on) =>
    `Dengan hormat, sehubungan dengan penyelesaian pertanggungjawaban kegiatan ${nama} pada hari ${on} di ${tempat}, dengan ini kami mohon bantuan Saudara untuk melengkapi atau memperbaiki data peserta dari ${kabKota} sebagai berikut:`,
  columns: {
    no: "No",
    request: "Yang dimohon",
    where: "Tertulis di",
    answer: "Jawaban kab/kota",
  },
  request,
  where: ({ at }) => daftar(at.slice(0, 3).map((cell) => `${cell.sheet} sel ${addressOf(cell)} (${cell.file})`)),
  closing:
    "Jawaban dapat ditulis pada kolom terakhir dan mohon kami terima paling lambat tanggal .................... melalui .................... Bila data di atas sudah benar, mohon diberi keterangan.",
  unplaced: {
    sheet: "Belum pasti",
    title: "Yang belum dapat dimintakan ke satu kab/kota",
    note: "Tidak untuk dikirim. Orangnya dari provinsi lain, dari beberapa kab/kota, atau asalnya belum pasti: pastikan asalnya di lembar Belum Pasti, atau tanyakan sendiri kepada instansinya.",
  },
  thanks: "Demikian disampaikan, atas perhatian dan kerja sama Saudara kami ucapkan terima kasih.",
};

function request(finding: AskedFinding): string {
  switch (finding.code) {
    case "kab-kota-tidak-lengkap":
      return `Belum ada peserta yang tercatat hadir, dari ${finding.facts.kursi} orang yang direncanakan. Mohon nama dan NIP yang hadir, atau keterangan tidak hadir.`;
    case "kuota-berbeda":
      return finding.facts.kursi.map(seatRequest).join(" ");
    case "nip-tidak-sah":
      return `NIP ${finding.facts.nama} tertulis ${finding.facts.nip}: ${SEBAB[finding.facts.sebab]}. Mohon NIP yang benar.`;
    case "nik-tidak-lengkap":
      return `NIK ${finding.facts.nama} belum sesuai susunannya (tertulis ${finding.facts.angka} angka). Mohon NIK yang benar.`;
    case "nip-berbeda":
      return `${finding.facts.nama} tertulis dengan NIP ${daftar(finding.facts.nip.map(formatNip))}. Mohon dipastikan NIP yang benar.`;
    case "nama-berbeda":
      if (finding.facts.orangLain)
        return `NIP ${finding.facts.nip ?? ""} tertulis untuk ${daftar(finding.facts.nama)}. Mohon NIP masing-masing.`;
      return `Nama tertulis ${daftar(finding.facts.nama)}. Mohon dipastikan tulisan yang benar.`;
    case "mungkin-satu-orang":
      return `${finding.facts.nama[0]} dan ${finding.facts.nama[1]}: mohon dipastikan satu orang atau dua orang.`;
    case "peserta-ganda":
      return `${finding.facts.nama} tertulis ${finding.facts.kali} kali. Mohon dipastikan apakah memang satu orang.`;
    case "tanda-tangan-kosong":
      return finding.facts.semua
        ? "Tanda tangan peserta belum ada."
        : `Tanda tangan ${finding.facts.nama} belum ada. Mohon dilengkapi, atau keterangan bila tidak hadir.`;
    case "hadir-tanpa-undangan":
      return `${finding.facts.nama} hadir tetapi namanya tidak ada di daftar undangan. Mohon surat tugas atau keterangan mewakili siapa.`;
  }
}

function seatRequest({
  nama,
  rencana,
  hadir,
}: {
  readonly nama: string;
  readonly rencana: number;
  readonly hadir: number;
}): string {
  return hadir < rencana
    ? `${nama}: direncanakan ${rencana} orang, tercatat hadir ${hadir}. Mohon nama dan NIP yang hadir, atau keterangan tidak hadir.`
    : `${nama}: direncanakan ${rencana} orang, tercatat hadir ${hadir}. Mohon dipastikan siapa yang mewakili.`;
}
