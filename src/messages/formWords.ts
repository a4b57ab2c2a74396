import type { FormWords } from "../core/formulir/formWords";
import { compareTanggal, dayOfWeek } from "../core/values/tanggal";
import { formatNip, formatTanggal } from "./format";
import { moneyForms } from "./moneyFormWords";
import { perbaikan } from "./perbaikanWords";
import { templat } from "./templatWords";

const DAYS = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];
const BLANK = ".........................";

/** Papers of an Indonesian office: they are Indonesian in whatever language the screen is. */
export const formWords: FormWords = {
  dayAndDate: (tanggal) => `${DAYS[dayOfWeek(tanggal)] ?? ""}, ${formatTanggal(tanggal, "id")}`,
  daysAndDates,
  shortDate: (tanggal) => formatTanggal(tanggal, "id").replace(/^(\d+ \p{L}{3}).*$/u, "$1"),
  tanggal: (tanggal) => formatTanggal(tanggal, "id"),
  provinsi: (nama) => `Provinsi ${nama}`,
  panitia: "Panitia",
  narasumber: "Narasumber",
  elsewhere: "Asal belum pasti",
  nip: (digits) => `NIP. ${formatNip(digits)}`,
  pptk: "Pejabat Pelaksana Teknis Kegiatan,",
  pa: "Pengguna Anggaran,",
  kpa: "Kuasa Pengguna Anggaran,",
  blankDate: (year) => `.................... ${year}`,
  blank: BLANK,
  footer: "&L&8&A&R&8Halaman &P dari &N",
  daftarHadir: {
    workbookTitle: "Daftar hadir untuk ditandatangani",
    title: { peserta: "DAFTAR HADIR PESERTA", panitia: "DAFTAR HADIR PANITIA", narasumber: "DAFTAR HADIR NARASUMBER" },
    labels: {
      acara: "Acara",
      tanggal: "Hari/Tanggal",
      tempat: "Tempat",
      subKegiatan: "Sub Kegiatan",
      kabKota: "Kab/Kota",
      sesi: "Sesi",
    },
    columns: {
      no: "No",
      nama: "Nama",
      nip: "NIP",
      jabatan: "Jabatan",
      instansi: "Instansi",
      noHp: "No HP",
      tandaTangan: "Tanda tangan",
    },
    known: "Mengetahui,",
  },
  ...moneyForms,
  perbaikan,
  templat,
  meja: {
    workbookTitle: "Registrasi peserta",
    title: "DAFTAR REGISTRASI PESERTA",
    sheet: "Registrasi",
    dataSheet: "Data Meja",
    columns: {
      no: "No",
      nama: "Nama",
      nip: "NIP",
      jabatan: "Jabatan",
      instansi: "Instansi",
      kabKota: "Kab/Kota",
      peran: "Peran",
      noHp: "No HP",
      waktu: "Waktu Datang",
      meja: "Meja",
    },
  },
};

function daysAndDates({ tanggal: first, tanggalSelesai: last }: Parameters<FormWords["daysAndDates"]>[0]): string {
  if (compareTanggal(first, last) >= 0) return formWords.dayAndDate(first);
  const names = [first, last].map((day) => DAYS[dayOfWeek(day)] ?? "").join("-");
  const [from, to] = [formatTanggal(first, "id"), formatTanggal(last, "id")];
  const sameMonth = first.year === last.year && first.month === last.month;
  return `${names}, ${sameMonth ? `${first.day}-${to}` : `${from} s.d. ${to}`}`;
}
