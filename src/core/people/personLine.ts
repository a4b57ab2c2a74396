import type { Asal, Peran, Peserta, Tahap } from "../records/peserta";
import { dayKey } from "../values/hariAcara";
import { rupiahFromSen, type Rupiah } from "../values/rupiah";
import type { Orang } from "./orang";

/** One person from invitation to payment: what all lists together say. */
export interface PersonLine {
  readonly orang: Orang;
  /** The row with the fullest spelling: most words, and not all in capitals where another is not. */
  readonly nama: Peserta;
  readonly nip: Peserta["nip"];
  /** The first place that is certain, else the first that is written. */
  readonly asal: Asal | undefined;
  /** A seat of a participant before any other part. */
  readonly peran: Peran | undefined;
  readonly pada: Readonly<Record<Tahap, readonly Peserta[]>>;
  /** Rows that the person signed: of attendance where some attendance list has signatures, else of payments. */
  readonly bertandaTangan: readonly Peserta[];
  /** Days of attendance lists that name the person, by `dayKey`; without those marked absent where lists mark days. */
  readonly hariHadir: ReadonlySet<string>;
  /** Of these the days that were signed for; days of lists that show no signatures at all count as well. */
  readonly hariDitandatangani: ReadonlySet<string>;
  readonly dibayar: readonly Peserta[];
  /** All payments together, in sen as every rupiah; undefined beyond what can be counted exactly. */
  readonly jumlahDibayar: Rupiah | undefined;
}

export function personLine(orang: Orang): PersonLine {
  const { rows } = orang;
  const on = (tahap: Tahap) => rows.filter((row) => row.tahap === tahap);
  const pada = {
    undangan: on("undangan"),
    registrasi: on("registrasi"),
    tercetak: on("tercetak"),
    hadir: on("hadir"),
    pembayaran: on("pembayaran"),
  };
  const places = rows.flatMap(({ asal }) => asal?.value ?? []);
  const parts = rows.flatMap(({ peran }) => peran?.value ?? []);
  const dibayar = rows.filter(isPaid);
  const sum = dibayar.reduce((total, row) => total + (row.dibayar?.value ?? 0), 0);
  return {
    orang,
    nama: rows.length === 1 ? rows[0] : rows.reduce((best, row) => (isFuller(row, best) ? row : best)),
    nip: rows.find(({ nip }) => nip && nip.value.problem === undefined)?.nip ?? rows.find(({ nip }) => nip)?.nip,
    asal: places.find(({ tingkat }) => tingkat !== "belum-pasti") ?? places[0],
    peran: parts.find(({ jenis }) => jenis === "peserta") ?? parts[0],
    pada,
    bertandaTangan: signedRows(rows),
    ...daysOfAttendance(rows),
    dibayar,
    jumlahDibayar: Number.isSafeInteger(sum) ? rupiahFromSen(sum) : undefined,
  };
}

/** A signature for the money proves no attendance: beside an attendance list that has signatures it does not count. */
export function signedRows(rows: Orang["rows"]): readonly Peserta[] {
  const attended = rows.filter(({ tahap, tandaTangan }) => tahap === "hadir" && tandaTangan !== undefined);
  const asked = attended.length > 0 ? attended : rows.filter(({ tahap }) => tahap === "pembayaran");
  return asked.filter(({ tandaTangan }) => tandaTangan?.value === true);
}

/** A row of a payment list that pays something. */
export function isPaid({ tahap, dibayar }: Peserta): boolean {
  return tahap === "pembayaran" && (dibayar?.value ?? 0) > 0;
}

/** A list of which nothing tells the day is one day by itself where others are told: its day is not guessed. */
export function daysOfAttendance(rows: Orang["rows"]): Pick<PersonLine, "hariHadir" | "hariDitandatangani"> {
  const hariHadir = new Set<string>();
  const hariDitandatangani = new Set<string>();
  for (const { tahap, hari, perHari, tandaTangan } of rows) {
    if (tahap !== "hadir") continue;
    if (perHari) {
      for (const { hari: day, tanda } of perHari) {
        const key = dayKey(day);
        if (key === undefined || !tanda.value) continue;
        hariHadir.add(key);
        hariDitandatangani.add(key);
      }
      continue;
    }
    const key = hari && dayKey(hari.value);
    if (key === undefined) continue;
    hariHadir.add(key);
    if (tandaTangan?.value !== false) hariDitandatangani.add(key);
  }
  return { hariHadir, hariDitandatangani };
}

function isFuller(row: Peserta, best: Peserta): boolean {
  const louder = shouted(row) - shouted(best);
  return louder === 0 ? wordsIn(row) > wordsIn(best) : louder < 0;
}

function shouted({ nama: { value } }: Peserta): number {
  return value === value.toUpperCase() ? 1 : 0;
}

function wordsIn({ nama }: Peserta): number {
  return nama.value.split(/\s+/).length;
}
