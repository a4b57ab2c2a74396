import type { Sourced } from "../../cells/sourced";
import type { FoundForm, FoundTable } from "../../tables/foundTable";
import { readKabKota, type Wilayah } from "../../values/wilayah/kabKota";
import { readKabKotaOfIndonesia } from "../../values/wilayah/indonesia";
import { kecamatanIn, namaKecamatan } from "../../values/wilayah/kecamatan";
import { wholeProvince } from "../../values/wilayah/wholeProvince";
import { asalByProvince } from "./asalByProvince";
import { otherProvince, partIn, readAsal, type AsalReading, type AsalText } from "./asalReading";
import type { Asal } from "../peserta";
import type { RecordRow } from "../rows/recordRow";
import type { TableReader } from "../cells/tableReader";

/** Titles that name a place for another reason: where and when the event is held, who writes. */
const NOT_ORIGIN = /\b(?:tempat|bertempat|lokasi|hotel|aula|gedung|ruang|tanggal|tgl|hari|pukul|alamat|jalan|jln?)\b/i;

/** A title tells an origin only where it says which kind of place it names. */
const NAMES_KAB_KOTA = /\b(?:kab|kabupaten|kota)\b/i;

/** Reads the origin of each row of a list of people; texts that many rows share are read once. */
export function asalReader(
  reader: TableReader,
  forms: readonly FoundForm[],
  wilayah: Wilayah,
  first: FoundTable,
): (row: RecordRow) => Sourced<Asal> | undefined {
  const around = isJourney(reader) ? [] : [...sheetTexts(reader), ...titleTexts(reader, first, forms, wilayah)];
  const shared = new Map<number, AsalReading>();
  const headings = (under: readonly number[]): AsalText[] =>
    [...under].reverse().flatMap((row) => {
      const text = reader.heading(row);
      return text ? [{ place: "heading" as const, text }] : [];
    });
  const withoutOwnWords = ({ under }: RecordRow): AsalReading => {
    const innermost = under.at(-1) ?? 0;
    const known = shared.get(innermost);
    if (known) return known;
    const read = readAsal([...headings(under), ...around], wilayah);
    shared.set(innermost, read);
    return read;
  };

  return (row) => {
    const within = isOfOne(wilayah) ? kecamatanOf(reader, row, around) : undefined;
    if (within) return within;
    const own = ownTexts(reader, row.row).filter(({ text }) => !isKecamatanAlone(text.value));
    const away = asalByProvince(reader.text("provinsi", row.row), reader.text("kab_kota", row.row), wilayah);
    let found = away ?? (own.length > 0 ? readAsal(own, wilayah) : undefined);
    if (found?.ask && !away) found = readAsal([...own, ...headings(row.under), ...around], wilayah);
    if (!found?.asal) found = withoutOwnWords(row);
    if (found.ask) {
      const { at, raw, candidates } = found.ask;
      const names = candidates.map(({ jenis, nama }) => `${jenis} ${nama}`);
      const question = { at, raw, field: "kab_kota", about: "kab-kota", candidates: names } as const;
      const chosen = reader.log.settle(question, (choice) => readChosenAsal(choice, wilayah));
      if (chosen !== undefined) return found.asal && { ...found.asal, value: chosen };
    }
    return found.asal;
  };
}

/** An activity of one kab/kota, whose participants come from its kecamatan. */
function isOfOne({ kabKota }: Wilayah): boolean {
  return kabKota.length === 1;
}

/** From the row's own cells, its headings or its sheet; titles name the kecamatan that writes. */
function kecamatanOf(
  reader: TableReader,
  { row, under }: RecordRow,
  around: readonly AsalText[],
): Sourced<Asal> | undefined {
  const column = reader.text("kecamatan", row);
  const named = column && namaKecamatan(column.value);
  if (column && named !== undefined) return { ...column, value: { tingkat: "kecamatan", nama: named } };
  const texts = [
    ...ownTexts(reader, row),
    ...[...under].reverse().flatMap((heading) => {
      const text = reader.heading(heading);
      return text ? [{ text }] : [];
    }),
    ...around.filter(({ place }) => place === "sheet"),
  ];
  for (const { text } of texts) {
    const nama = kecamatanIn(text.value);
    if (nama !== undefined) return { ...text, value: { tingkat: "kecamatan", nama } };
  }
  return undefined;
}

/** What a person answers of somebody who comes from no kab/kota of the region. */
export const OUTSIDE = "luar";

/** The place that a person chose: a kab/kota, the province itself, or none of them. */
export function readChosenAsal(choice: string, wilayah: Wilayah): Asal | undefined {
  if (choice === OUTSIDE) return { tingkat: "luar" };
  const reading = readKabKota(choice, wholeProvince(wilayah));
  if (reading.sure) return partIn(reading.value, wilayah);
  if (reading.why === "provinsi") return otherProvince(choice, wilayah) ?? { tingkat: "provinsi" };
  const elsewhere = readKabKotaOfIndonesia(choice);
  return elsewhere.sure ? { tingkat: "luar", kabKota: elsewhere.value } : undefined;
}

function ownTexts(reader: TableReader, row: number): AsalText[] {
  const texts: AsalText[] = [];
  const kabKota = reader.text("kab_kota", row);
  if (kabKota && !isDestination(reader, kabKota.at.col)) texts.push({ place: "own", text: kabKota });
  for (const field of ["instansi", "jabatan", "kode_wilayah", "keterangan"] as const) {
    const text = reader.text(field, row);
    if (text && !isDestination(reader, text.at.col))
      texts.push({ place: field === "instansi" && KAB_KOTA_ALONE.test(text.value) ? "whole" : "words", text });
  }
  return texts;
}

const DESTINATION = /\btujuan\b/i;
const WENT_TO = /\bke (?:kab|kota)/i;

/** Under `Tujuan` stands where people were sent, not where they come from. */
function isDestination({ table }: TableReader, col: number): boolean {
  return table.columns.some((column) => column.col === col && DESTINATION.test(column.header));
}

/** A list of who was sent where: its titles and its sheet name the destination too. */
function isJourney({ table }: TableReader): boolean {
  return (
    table.columns.some(({ header }) => DESTINATION.test(header)) || table.titles.some(({ text }) => WENT_TO.test(text))
  );
}

/** `Kab. Agam` in a column headed `Asal` or `Utusan`: the place itself, not an office in it. */
const KAB_KOTA_ALONE = /^\s*(?:kab(?:upaten)?\.?|kota)\s+[\p{L}\d]+(?:[\s-][\p{L}]+){0,3}\s*$/iu;

/** A kecamatan may be called as a kab/kota elsewhere is: it tells its kab/kota only where that is written as well. */
function isKecamatanAlone(text: string): boolean {
  return /^\s*kec(?:amatan)?\b/i.test(text) && !NAMES_KAB_KOTA.test(text);
}

/** A sheet for each kab/kota is a habit; words that say what the sheet is are no part of the name. */
function sheetTexts(reader: TableReader): AsalText[] {
  const value = reader.table.sheet
    .replace(/\b(?:daftar|absen\w*|hadir|kehadiran|presensi|undangan|registrasi|peserta|sesi|hari)\b|[_()]/gi, " ")
    .trim();
  return value === "" ? [] : [{ place: "sheet", text: { value, raw: reader.table.sheet, at: reader.corner } }];
}

/** The labelled kab/kota above the table, then the one kab/kota that titles over it or over equal tables name; letterheads name the province. */
function titleTexts(reader: TableReader, first: FoundTable, forms: readonly FoundForm[], wilayah: Wilayah): AsalText[] {
  const labelled = forms.flatMap(({ fields }) =>
    fields.filter(({ field, text }) => field === "kab_kota" && text !== ""),
  );
  const own = reader.table.titles.filter(namesPlace);
  const titles = own.length > 0 ? own : first.titles.filter(namesPlace);
  const province = wholeProvince(wilayah);
  const named = titles.filter(({ text }) => readKabKota(text, province).sure);
  const oneNamed = new Set(named.map(({ text }) => kodeOf(text, province))).size === 1;
  return [...labelled, ...(oneNamed ? named : [])].map(({ at, text }) => ({
    place: "title",
    text: { value: text, raw: text, at },
  }));
}

function namesPlace({ text }: FoundTable["titles"][number]): boolean {
  return NAMES_KAB_KOTA.test(text) && !NOT_ORIGIN.test(text);
}

function kodeOf(text: string, wilayah: Wilayah): string | undefined {
  const reading = readKabKota(text, wilayah);
  return reading.sure ? reading.value.kode : undefined;
}
