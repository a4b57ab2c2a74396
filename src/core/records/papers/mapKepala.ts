import type { Sourced } from "../../cells/sourced";
import { fold } from "../../tables/words/fold";
import type { FoundField, FoundForm, FoundTable } from "../../tables/foundTable";
import { kindOfKode, splitKodeField } from "../../values/kodeRekening";
import { weekdayNamed } from "../../values/monthNames";
import { readRupiah } from "../../values/rupiahText";
import { readWaktuAcara, type WaktuAcara } from "../../values/waktuAcara";
import { readDate } from "../cells/dateCell";
import type { Kepala } from "../kepala";
import { oneLine } from "../cells/shownText";
import type { SheetCells } from "../cells/sheetCells";

/** Reads what stands over one table: its titles, and the labelled lines between it and whatever stands above. */
export function mapKepala(
  table: FoundTable,
  di: Kepala["di"],
  forms: readonly FoundForm[],
  cells: SheetCells,
): Kepala | undefined {
  const lines = new Lines(forms.flatMap(({ fields }) => fields));
  const money = di === "anggaran" || di === "realisasi" || di === "bku";
  const kode = kodeOf(lines);
  const tahun = tahunOf(lines, table);
  const pagu =
    money && table.columns.every(({ times }) => times === undefined) ? paguOf(lines, tahun?.value) : undefined;
  const facts: Omit<Kepala, "di" | "kode"> = {
    ...optional("pagu", pagu),
    ...optional("nomorDpa", textOf(lines.field("nomor_dpa"))),
    ...optional("tahunAnggaran", tahun),
    ...waktuOf(lines, table, di, cells),
  };
  return kode.length + Object.keys(facts).length > 0 ? { di, kode, ...facts } : undefined;
}

/** The filled lines of a block, by field. */
class Lines {
  constructor(private readonly fields: readonly FoundField[]) {}

  field(field: FoundField["field"]): FoundField | undefined {
    return this.all(field)[0];
  }

  all(field: FoundField["field"]): readonly FoundField[] {
    return this.fields.filter((one) => one.field === field && one.raw !== undefined && /[\p{L}\d]/u.test(one.text));
  }
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });
}

function sourced<T>(value: T, { raw, text, at }: FoundField): Sourced<T> {
  return { value, raw: raw ?? text, at };
}

function textOf(line: FoundField | undefined): Sourced<string> | undefined {
  return line && sourced(oneLine(line.text), line);
}

const YEAR = /\b20\d\d\b/;

/** Of the allocations of several years, `Alokasi Tahun 2024 | 2025 | 2026`, that of the budget's own. */
function paguOf(lines: Lines, tahun: number | undefined): Kepala["pagu"] {
  const stated = lines.all("pagu");
  const ofYear = stated.filter(({ label }) => YEAR.exec(label)?.[0] === String(tahun));
  const line = ofYear[0] ?? (stated.length === 1 ? stated[0] : stated.find(({ label }) => !YEAR.test(label)));
  if (!line || !/\d/.test(line.text)) return undefined;
  const reading = readRupiah(typeof line.raw === "number" ? line.raw : line.text);
  return sourced(reading.sure ? reading.value : undefined, line);
}

function kodeOf(lines: Lines): Kepala["kode"] {
  return (["program", "kegiatan", "sub_kegiatan"] as const).flatMap((isian) => {
    const line = lines.field(isian);
    const value = line && splitKodeField(line.text).find((kode) => kindOfKode(kode) !== "belanja");
    return line && value ? [{ isian, kode: sourced(value, line) }] : [];
  });
}

const BUDGET_YEAR = /\b(?:tahun anggaran|t\.?\s?a)\b\.?\s*:?\s*(20\d\d)\b(?!\s*(?:[-–/&]|dan|s\.?\/?d)\s*\d)/i;

/** The year behind `Tahun Anggaran`; a line that names several is no statement of one. */
function tahunOf(lines: Lines, table: FoundTable): Kepala["tahunAnggaran"] {
  const line = lines.field("tahun_anggaran");
  const labelled = line && /^\D*(20\d\d)\D*$/.exec(line.text)?.[1];
  if (line && labelled !== undefined) return sourced(Number(labelled), line);
  for (const { at, text } of table.titles) {
    const year = BUDGET_YEAR.exec(text)?.[1];
    if (year !== undefined && (text.match(/\b20\d\d\b/g)?.length ?? 0) === 1)
      return { value: Number(year), raw: text, at };
  }
  return undefined;
}

/** `Tanggal pelaksanaan` says when the event was over whatever it stands, `Hari/Tanggal` over people. */
const OF_EVENT = /\b(?:pelaksanaan|kegiatan|acara)\b/;
const OF_PEOPLE = /\b(?:hari|waktu)\b/;

function waktuOf(lines: Lines, table: FoundTable, di: Kepala["di"], cells: SheetCells): Pick<Kepala, "waktu" | "hari"> {
  const line = lines.field("tanggal") ?? lines.field("hari");
  if (!line) return di === "hadir" || di === "tercetak" ? titledWaktu(table) : {};
  const own = lines.field("hari");
  const read = readWaktu(line, cells);
  const named = own && own !== line ? weekdayNamed(own.text.trim()) : undefined;
  const value = read && named !== undefined && sameDay(read) ? { ...read, hari: named } : read;
  const at = sourced(value, line);
  return {
    ...(isOfEvent(fold(line.label), di, own !== undefined) ? { waktu: at } : {}),
    ...(value?.hari === undefined ? {} : { hari: { ...at, value } }),
  };
}

function isOfEvent(label: string, di: Kepala["di"], weekday: boolean): boolean {
  if (OF_EVENT.test(label)) return true;
  if (di === "hadir" || di === "tercetak") return true;
  return (di === "undangan" || di === "registrasi" || di === "pembayaran") && (weekday || OF_PEOPLE.test(label));
}

function readWaktu(line: FoundField, cells: SheetCells): WaktuAcara | undefined {
  const cell = cells.seen(line.at.row, line.at.col)?.cell;
  if (cell?.kind !== "date" && cell?.kind !== "number") return readWaktuAcara(line.text);
  const reading = readDate(cell);
  return reading.sure ? { dari: reading.value, sampai: reading.value } : undefined;
}

/** A title of an attendance list that is a date with its day of the week: `Rabu, 8 Maret 2023`. */
function titledWaktu({ titles }: FoundTable): Pick<Kepala, "waktu" | "hari"> {
  for (const { at, text } of titles) {
    const value = readWaktuAcara(text);
    if (value?.hari === undefined) continue;
    const found = { value, raw: text, at };
    return { waktu: found, hari: found };
  }
  return {};
}

function sameDay({ dari, sampai }: WaktuAcara): boolean {
  return dari.year === sampai.year && dari.month === sampai.month && dari.day === sampai.day;
}
