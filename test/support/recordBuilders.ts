import type { Acara } from "../../src/core/acara/acara";
import { rakorVervalDtks } from "../../src/core/acara/rakorVervalDtks";
import { addressOf, columnNumber, type CellRef } from "../../src/core/cells/cellRef";
import type { Sourced } from "../../src/core/cells/sourced";
import { CHECKS } from "../../src/core/checks";
import type { Finding, FindingCode, FindingOf, Outcome } from "../../src/core/checks/check";
import { inputsOf } from "../../src/core/checks/inputsOf";
import type { BarisAnggaran } from "../../src/core/records/anggaran";
import type { BarisBku } from "../../src/core/records/bku";
import { newDraft } from "../../src/core/records/draft";
import type { Kepala } from "../../src/core/records/kepala";
import type { Kuitansi } from "../../src/core/records/kuitansi";
import type { Peserta, Peran, Tahap } from "../../src/core/records/peserta";
import type { BarisRealisasi } from "../../src/core/records/realisasi";
import type { Records } from "../../src/core/records/records";
import type { Saksi } from "../../src/core/records/saksi";
import type { FormField } from "../../src/core/tables/words/fields";
import { readJumlahOrang } from "../../src/core/values/jumlahOrang";
import { readKodeRekening, type KodeRekening } from "../../src/core/values/kodeRekening";
import { readNik } from "../../src/core/values/nik";
import { readNip } from "../../src/core/values/nip";
import { rupiah, type Rupiah } from "../../src/core/values/rupiah";
import { readTanggal, type TanggalReading } from "../../src/core/values/tanggal";
import { readWaktuAcara } from "../../src/core/values/waktuAcara";
import { SUMATERA_BARAT } from "../../src/core/values/wilayah/sumateraBarat";

/**
 * Records from small tables written as they look. The first line names the columns, which are A, B, C ... of the sheet;
 * each further line is a row, from row 2 on. An empty cell is not there. Amounts are written the Indonesian way.
 */
const FILE = "SPJ.xlsx";

type Line = ReadonlyMap<string, Sourced<string>> & { readonly row: number };

function lines(sheet: string, text: string): readonly Line[] {
  const [head = "", ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.trim());
  const names = head.split("|").map((name) => name.trim());
  return rows.map((row, index) => {
    const cells = row.split("|").map((cell) => cell.trim());
    const found = names.flatMap((name, place): [string, Sourced<string>][] => {
      const value = cells[place] ?? "";
      return value === "" ? [] : [[name, { value, raw: value, at: cellAt(sheet, index + 2, place + 1) }]];
    });
    return Object.assign(new Map(found), { row: index + 2 });
  });
}

function cellAt(sheet: string, row: number, col: number): CellRef {
  return { file: FILE, sheet, row, col };
}

/** `RAB!G42` as a cell. */
export function cell(place: string): CellRef {
  const [, sheet = "", letters = "", row = ""] = /^(.*)!([A-Z]+)(\d+)$/.exec(place) ?? [];
  return cellAt(sheet, Number(row), columnNumber(letters));
}

/** Cells as `RAB!G42`, to compare. */
export function places(at: readonly CellRef[]): readonly string[] {
  return at.map((each) => `${each.sheet}!${addressOf(each)}`);
}

export function amount(text: string): Rupiah {
  return rupiah(Number(text.replace(/\./g, "").replace(",", ".")));
}

function read<T>(source: Sourced<string> | undefined, how: (text: string) => T | undefined): Sourced<T> | undefined {
  const value = source && how(source.value);
  return source && value !== undefined ? { ...source, value } : undefined;
}

const number = (text: string): number => Number(text.replace(",", "."));
const kode = (text: string): KodeRekening | undefined => readKodeRekening(text);
const date = (text: string): TanggalReading => readTanggal(text);

function unreadableKode(source: Sourced<string> | undefined): Sourced<string> | undefined {
  return source && readKodeRekening(source.value) === undefined ? source : undefined;
}

/** Columns: kode, uraian, volume, satuan, harga, jumlah. */
export function anggaran(sheet: string, text: string, tersembunyi = false): readonly BarisAnggaran[] {
  return lines(sheet, text).map((line) => ({
    at: cellAt(sheet, line.row, 1),
    tersembunyi,
    kodeRekening: read(line.get("kode"), kode),
    kodeTidakTerbaca: unreadableKode(line.get("kode")),
    uraian: line.get("uraian"),
    volume: read(line.get("volume"), number),
    satuan: line.get("satuan"),
    hargaSatuan: read(line.get("harga"), amount),
    jumlah: read(line.get("jumlah"), amount),
  }));
}

/** Columns: kode, uraian, pagu, realisasi, sisa, persen, bukti, tanggal. */
export function realisasi(sheet: string, text: string): readonly BarisRealisasi[] {
  return lines(sheet, text).map((line) => ({
    at: cellAt(sheet, line.row, 1),
    kodeRekening: read(line.get("kode"), kode),
    kodeTidakTerbaca: unreadableKode(line.get("kode")),
    uraian: line.get("uraian"),
    pagu: read(line.get("pagu"), amount),
    realisasi: read(line.get("realisasi"), amount),
    sisa: read(line.get("sisa"), amount),
    persen: read(line.get("persen"), number),
    nomorBukti: line.get("bukti"),
    tanggal: read(line.get("tanggal"), date),
  }));
}

/** Columns: no, tanggal, kode, uraian, bukti, masuk, keluar, saldo. */
export function bku(sheet: string, text: string): readonly BarisBku[] {
  return lines(sheet, text).map((line) => ({
    at: cellAt(sheet, line.row, 1),
    nomor: line.get("no"),
    tanggal: read(line.get("tanggal"), date),
    kodeRekening: read(line.get("kode"), kode),
    uraian: line.get("uraian"),
    nomorBukti: line.get("bukti"),
    penerimaan: read(line.get("masuk"), amount),
    pengeluaran: read(line.get("keluar"), amount),
    saldo: read(line.get("saldo"), amount),
  }));
}

/** Columns: nomor, tanggal, untuk, penerima, kode, jumlah. */
export function register(sheet: string, text: string): readonly Kuitansi[] {
  return lines(sheet, text).map((line) => ({
    ...BLANK,
    bentuk: "register",
    at: cellAt(sheet, line.row, 1),
    nomor: line.get("nomor"),
    tanggal: read(line.get("tanggal"), date),
    untukPembayaran: line.get("untuk"),
    penerima: line.get("penerima"),
    kodeRekening: read(line.get("kode"), kode),
    jumlah: read(line.get("jumlah"), amount),
  }));
}

const BLANK: Omit<Kuitansi, "bentuk" | "at"> = {
  nomor: undefined,
  tahunAnggaran: undefined,
  jumlah: undefined,
  terbilang: undefined,
  sudahTerimaDari: undefined,
  untukPembayaran: undefined,
  nomorDpa: undefined,
  program: undefined,
  kegiatan: undefined,
  subKegiatan: undefined,
  kodeRekening: undefined,
  kodeSubKegiatan: undefined,
  tanggal: undefined,
  penerima: undefined,
  tanggalDiterima: undefined,
  tanggalDibukukan: undefined,
  tanggalLunas: undefined,
  folioBukuKas: undefined,
  bersih: undefined,
  klausulBarang: undefined,
  spk: undefined,
  bast: undefined,
  kosong: [],
};

/** What a kuitansi form says, line by line; each has its own cell, named beside it. */
export interface FormLines {
  /** D1 */
  readonly nomor?: string;
  /** D4 */
  readonly jumlah?: string;
  /** E4: what is left after tax. */
  readonly bersih?: string;
  /** D5 */
  readonly terbilang?: string;
  /** D6 */
  readonly untuk?: string;
  /** D7 */
  readonly dpa?: string;
  /** D10 */
  readonly subKegiatan?: string;
  /** D11, both parts: `1.06.05.1.02.02 - 5.1.02.02.05.0043` */
  readonly kodeRekening?: string;
  /** D12 */
  readonly diterima?: string;
  /** D16 */
  readonly klausul?: string;
  /** F18 */
  readonly tanggal?: string;
  /** F22 */
  readonly penerima?: string;
  /** Dates of documents that the text (D6) cites. */
  readonly spk?: string;
  readonly bast?: string;
  /** Blank lines: field, label and cell. */
  readonly kosong?: readonly (readonly [FormField, string, string])[];
}

/** One kuitansi form, alone on its sheet. */
export function formulir(sheet: string, form: FormLines): Kuitansi {
  const stands = (value: string | undefined, address: string): Sourced<string> | undefined =>
    value === undefined ? undefined : { value, raw: value, at: cell(`${sheet}!${address}`) };
  const codes = form.kodeRekening?.split(" - ") ?? [];
  const belanja = codes.find((code) => code.startsWith("5."));
  const other = codes.find((code) => !code.startsWith("5."));
  const cited = (value: string | undefined) =>
    read(stands(value, "D6"), (text) => ({ nomor: "465-423/PFM/Dinsos/2023", tanggal: readTanggal(text) }));
  return {
    ...BLANK,
    bentuk: "formulir",
    at: cell(`${sheet}!A1`),
    nomor: stands(form.nomor, "D1"),
    jumlah: read(stands(form.jumlah, "D4"), amount),
    bersih: read(stands(form.bersih, "E4"), amount),
    terbilang: stands(form.terbilang, "D5"),
    untukPembayaran: stands(form.untuk, "D6"),
    nomorDpa: stands(form.dpa, "D7"),
    subKegiatan: read(stands(form.subKegiatan, "D10"), kode),
    kodeRekening: read(stands(belanja, "D11"), kode),
    kodeSubKegiatan: read(stands(other, "D11"), kode),
    tanggalDiterima: read(stands(form.diterima, "D12"), date),
    klausulBarang: stands(form.klausul, "D16"),
    tanggal: read(stands(form.tanggal, "F18"), date),
    penerima: stands(form.penerima, "F22"),
    spk: cited(form.spk),
    bast: cited(form.bast),
    kosong: (form.kosong ?? []).map(([field, label, address]) => ({ field, label, at: cell(`${sheet}!${address}`) })),
  };
}

/** The rows of a list that says it is of this day of the event. */
export function onDay(hari: number, rows: readonly Peserta[]): readonly Peserta[] {
  const value = { hari, tanggal: undefined, sesi: undefined };
  return rows.map((row) => ({ ...row, hari: { value, raw: `Hari ${hari}`, at: row.at } }));
}

/** The rows of a payment list whose column of volumes counts days. */
export function paidByDay(rows: readonly Peserta[]): readonly Peserta[] {
  return rows.map((row) => ({ ...row, perhitungan: row.perhitungan && { ...row.perhitungan, perHari: true } }));
}

/**
 * Columns: nama, nip, nik, hp, jabatan, instansi, asal, peran, ttd, banyaknya, tarif, dibayar, bruto, pajak, golongan, bagian1, bagian2. `asal` is a code (`13.71`), `provinsi`, or a text to be asked
 * about, with the codes it may mean behind it: `Solok? 13.02 13.72`. `peran` is a seat, `panitia` or `narasumber`. `ttd` is
 * `v` where signed and `-` where the cell is empty.
 */
export function orang(tahap: Tahap, sheet: string, text: string): readonly Peserta[] {
  return lines(sheet, text).map((line) => ({
    at: cellAt(sheet, line.row, 1),
    tahap,
    nama: line.get("nama") ?? { value: "", raw: "", at: cellAt(sheet, line.row, 1) },
    nip: read(line.get("nip"), readNip),
    nik: read(line.get("nik"), readNik),
    jabatan: line.get("jabatan"),
    instansi: line.get("instansi"),
    asal: asal(line.get("asal")),
    peran: read(line.get("peran"), peran),
    noHp: line.get("hp"),
    tandaTangan: read(line.get("ttd"), (mark) => mark === "v"),
    dibayar: read(line.get("dibayar"), amount),
    potongan: potongan(sheet, read(line.get("bruto"), amount), read(line.get("pajak"), amount)),
    perhitungan: perhitungan(line),
    penjumlahan: penjumlahan(line),
    golongan: line.get("golongan"),
  }));
}

function perhitungan(line: Line): Peserta["perhitungan"] {
  const volume = read(line.get("banyaknya"), number);
  const hargaSatuan = read(line.get("tarif"), amount);
  const hasil = read(line.get("bruto") ?? line.get("dibayar"), amount);
  return volume && hargaSatuan && hasil ? { volume, hargaSatuan, hasil } : undefined;
}

/** Columns `bagian1`, `bagian2`: what `dibayar` is the sum of. */
function penjumlahan(line: Line): Peserta["penjumlahan"] {
  const bagian = ["bagian1", "bagian2"].flatMap((name) => read(line.get(name), amount) ?? []);
  const hasil = read(line.get("dibayar"), amount);
  return bagian.length > 0 && hasil ? { bagian, hasil } : undefined;
}

function potongan(
  sheet: string,
  bruto: Sourced<Rupiah> | undefined,
  pajak: Sourced<Rupiah> | undefined,
): Peserta["potongan"] {
  const untuk = { kolom: ["Jumlah"], judul: [sheet] };
  return bruto && { bruto, untuk, dipotong: pajak ? [pajak] : [], ...(pajak && { pph: pajak }) };
}

function asal(source: Sourced<string> | undefined): Peserta["asal"] {
  if (!source) return undefined;
  const kabKota = SUMATERA_BARAT.kabKota.find((each) => each.kode === source.value);
  if (kabKota) return { ...source, value: { tingkat: "kab-kota", kabKota } };
  if (source.value === "provinsi") return { ...source, value: { tingkat: "provinsi" } };
  const [written = "", codes = ""] = source.value.split("?");
  const candidates = SUMATERA_BARAT.kabKota.filter((each) => codes.split(" ").includes(each.kode));
  return { ...source, raw: written, value: { tingkat: "belum-pasti", candidates } };
}

function peran(text: string): Peran {
  return text === "panitia" || text === "narasumber" ? { jenis: text } : { jenis: "peserta", kursi: text };
}

/** A sum as it is written, what its rows add up to, and where both stand. */
export function saksi(
  label: string,
  at: string,
  sums: { readonly written: string; readonly recomputed: string; readonly over: readonly [string, string] },
  level: Saksi["level"] = "subtotal",
): Saksi {
  const [from, to] = [cell(sums.over[0]), cell(sums.over[1])];
  return {
    level,
    label,
    field: "jumlah",
    header: "Jumlah",
    written: { value: amount(sums.written), raw: sums.written, at: cell(at) },
    recomputed: amount(sums.recomputed),
    from,
    to,
    count: to.row - from.row + 1,
  };
}

/** Lines that state a number of people, by the cell they stand in; on papers that plan where `rencana` says so. */
export function jumlahTertulis(lines: Readonly<Record<string, string>>, rencana = false): Records["jumlahTertulis"] {
  return Object.entries(lines).flatMap(([place, text]) =>
    readJumlahOrang(text).map((said) => ({
      value: { ...said, rencana: rencana || said.rencana },
      raw: text,
      at: cell(place),
    })),
  );
}

/** What stands over a table: each fact as its cell and its value; a value of undefined is one that could not be read. */
interface KepalaLines {
  readonly pagu?: readonly [string, string | undefined];
  readonly sub_kegiatan?: readonly [string, string];
  readonly kegiatan?: readonly [string, string];
  readonly nomorDpa?: readonly [string, string];
  readonly tahunAnggaran?: readonly [string, number];
  readonly waktu?: readonly [string, string | undefined];
}

export function kepala(di: Kepala["di"], lines: KepalaLines): Kepala {
  const at = <T>([place]: readonly [string, unknown], value: T): Sourced<T> => ({ value, raw: "", at: cell(place) });
  const { pagu, nomorDpa, tahunAnggaran, waktu } = lines;
  const read = waktu?.[1] === undefined ? undefined : readWaktuAcara(waktu[1]);
  return {
    di,
    kode: (["kegiatan", "sub_kegiatan"] as const).flatMap((isian) => {
      const line = lines[isian];
      const kode = line && readKodeRekening(line[1]);
      return line && kode ? [{ isian, kode: at(line, kode) }] : [];
    }),
    ...(pagu ? { pagu: at(pagu, pagu[1] === undefined ? undefined : amount(pagu[1])) } : {}),
    ...(nomorDpa ? { nomorDpa: at(nomorDpa, nomorDpa[1]) } : {}),
    ...(tahunAnggaran ? { tahunAnggaran: at(tahunAnggaran, tahunAnggaran[1]) } : {}),
    ...(waktu ? { waktu: at(waktu, read) } : {}),
    ...(waktu && read?.hari !== undefined ? { hari: at(waktu, read) } : {}),
  };
}

/** Records of an activity of which only these were found. */
export function recordsOf(found: Partial<Records>): Records {
  return { ...newDraft(), questions: [], ...found };
}

/** How one check ends over these records; the acara is the Rakor, except for what is given. */
export function outcomeOf(code: FindingCode, found: Partial<Records>, acara: Partial<Acara> = {}): Outcome {
  const check = CHECKS.find((each) => each.code === code);
  if (!check) throw new Error(`no check ${code}`);
  return check.outcomeOf(inputsOf(recordsOf(found), { ...rakorVervalDtks, ...acara }));
}

/** The findings of one code; none where it passed. Throws where it could not be checked. */
export function findingsOf<C extends FindingCode>(
  code: C,
  found: Partial<Records>,
  acara: Partial<Acara> = {},
): readonly FindingOf<C>[] {
  const outcome = outcomeOf(code, found, acara);
  if (outcome.state === "not-checkable") throw new Error(`${code} lacks ${outcome.missing.join(", ")}`);
  const findings: readonly Finding[] = outcome.state === "found" ? outcome.findings : [];
  return findings as readonly FindingOf<C>[];
}
