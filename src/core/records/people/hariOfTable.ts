import type { Acara } from "../../acara/acara";
import type { Sourced } from "../../cells/sourced";
import type { FoundForm } from "../../tables/foundTable";
import { readHariAcara, type HariAcara } from "../../values/hariAcara";
import type { Peserta } from "../peserta";
import type { RecordRow } from "../rows/recordRow";
import type { TableReader } from "../cells/tableReader";

/** Tells of each row of a list which day it is about, and of lists with a column a day, on which days it is marked. */
export interface HariReader {
  readonly hari: (row: RecordRow) => Sourced<HariAcara> | undefined;
  readonly perHari: (row: number) => Peserta["perHari"];
}

/** Marks of a column of attendance, or of signatures, that say no. */
const NOT_HERE =
  /^(?:[\s\d.…_:()\-–—/]*|x|t|tidak.*|tdk.*|no|n|absen|a|alpa|alfa|alpha|i|izin|ijin|s|sakit|kosong|belum.*)$/i;

/**
 * The nearest words decide: the headings above a row, then the sheet's name, the titles and the dates above the table.
 * Columns for marks count as days only where each names another one: two columns `1....` and `2....` are to sign in turn.
 */
export function hariReader(reader: TableReader, forms: readonly FoundForm[], acara: Acara): HariReader {
  const read = (text: string) => readHariAcara(text, acara.tanggal, acara.tanggalSelesai);
  const ofList = listDay(reader, forms, read);
  const marked = markedDays(reader, read);
  return {
    hari({ under }) {
      for (const row of [...under].reverse()) {
        const text = reader.heading(row);
        const value = text && read(text.value);
        if (text && value) return { ...text, value };
      }
      return ofList;
    },
    perHari(row) {
      if (marked.length === 0) return undefined;
      return marked.map(({ col, hari }) => {
        const cell = reader.cells.own(row, col);
        const at = reader.at(row, col);
        return { hari, tanda: { value: cell !== undefined && isMarked(cell.value), raw: cell?.value ?? "", at } };
      });
    },
  };
}

function listDay(
  reader: TableReader,
  forms: readonly FoundForm[],
  read: (text: string) => HariAcara | undefined,
): Sourced<HariAcara> | undefined {
  const labelled = forms.flatMap(({ fields }) => fields.filter(({ field }) => field === "tanggal" || field === "hari"));
  const texts = [
    { text: reader.table.sheet, at: reader.corner },
    ...[...reader.table.titles].reverse(),
    ...labelled.map(({ at, text }) => ({ at, text })),
  ];
  let found: Sourced<HariAcara> | undefined;
  for (const { text, at } of texts) {
    const value = read(text);
    if (value === undefined) continue;
    // A sheet says the session, the line above its table the day.
    if (!found) found = { value, raw: text, at };
    else if (found.value.hari === undefined && found.value.tanggal === undefined)
      found = { ...found, value: { ...value, sesi: found.value.sesi ?? value.sesi } };
  }
  return found;
}

function markedDays(reader: TableReader, read: (text: string) => HariAcara | undefined) {
  for (const field of ["tanda_tangan", "hadir"] as const) {
    const days = reader.columns(field).flatMap(({ col, header }) => {
      const hari = read(header.split(" / ").at(-1) ?? header) ?? read(header);
      return hari && (hari.hari !== undefined || hari.tanggal !== undefined) ? [{ col, hari }] : [];
    });
    if (days.length > 1 && days.length === reader.columns(field).length) return days;
  }
  return [];
}

function isMarked(value: string | number | boolean): boolean {
  if (typeof value === "string")
    return value.trim() !== "" && !NOT_HERE.test(value.trim().replace(/^\d+[.)\s…_]*/, "") || "-");
  return typeof value === "boolean" ? value : value > 0;
}
