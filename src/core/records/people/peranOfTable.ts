import type { Kursi } from "../../acara/acara";
import type { Sourced } from "../../cells/sourced";
import type { ColumnField } from "../../tables/words/fields";
import type { KursiReading, KursiSide } from "./kursiWords";
import { foldOffice } from "./peranWords";
import type { Asal, Peran } from "../peserta";
import type { RecordRow } from "../rows/recordRow";
import { remembered } from "../cells/remembered";
import type { TableReader } from "../cells/tableReader";

const PANITIA = / (?:panitia|kepanitiaan|panpel) /;
const NARASUMBER = / (?:narasumber|pemateri|pembicara|penceramah) /;
const MODERATOR = / moderator /;
const PESERTA = / peserta /;

/** An office that is named leaves no room for another one from a heading. */
const OFFICE = / (?:dinas|badan|kantor|bagian|kementerian|universitas|pt|cv) /;

type Special = Peran["jenis"] | undefined;

/**
 * Reads the part that each person of a list plays. Panitia, narasumber and moderator are told by the row's own words, else by the
 * headings and titles it stands under; a seat by peran, then jabatan, then jabatan and instansi together, then by the
 * headings. A person in no known seat has no part: an unknown official is better seen in nobody's seat than in a wrong one.
 */
export function peranReader(
  reader: TableReader,
  readKursi: (text: string, side: KursiSide) => KursiReading,
): (row: RecordRow, asal: Asal | undefined) => Sourced<Peran> | undefined {
  const specialIn = remembered(readSpecial);
  const document = documentTexts(reader);
  const ofDocument = document.find(({ value }) => specialIn(value) !== undefined);

  const special = (own: OwnTexts, headings: readonly Sourced<string>[]): Sourced<Peran> | undefined => {
    const decisive = [own.peran, own.jabatan, ...headings, ofDocument].find((text) => text && specialIn(text.value));
    const jenis = decisive && specialIn(decisive.value);
    return decisive && jenis && jenis !== "peserta" ? { ...decisive, value: { jenis } } : undefined;
  };

  const ask = (
    at: Sourced<string>,
    field: ColumnField,
    { kursi }: Extract<KursiReading, { readonly found: "several" }>,
  ): Sourced<Peran> | undefined => {
    const candidates = kursi.map(({ nama }) => nama);
    const question = { at: at.at, raw: at.raw, field, about: "peran", candidates } as const;
    const value = reader.log.settle(question, (choice) => readChosenPeran(choice, kursi));
    return value && { ...at, value };
  };

  return (row, asal) => {
    const own = ownTexts(reader, row.row);
    const headings = headingTexts(reader, row.under);
    const found = special(own, headings);
    if (found) return found;
    for (const { at, field, text } of passages(own, [...headings, ...document])) {
      const reading = readOnSide(readKursi, text, asal);
      if (reading.found === "several") return ask(at, field, reading);
      if (reading.found === "one") return { ...at, value: { jenis: "peserta", kursi: reading.kursi.peran } };
    }
    return undefined;
  };
}

/** The part that a person chose: one of the seats by its name, or panitia, narasumber or moderator. */
export function readChosenPeran(choice: string, kursi: readonly Kursi[]): Peran | undefined {
  const seat = kursi.find(({ nama }) => nama.toLowerCase() === choice.trim().toLowerCase());
  if (seat) return { jenis: "peserta", kursi: seat.peran };
  const special = readSpecial(choice);
  return special === undefined || special === "peserta" ? undefined : { jenis: special };
}

interface OwnTexts {
  readonly peran: Sourced<string> | undefined;
  readonly jabatan: Sourced<string> | undefined;
  readonly instansi: Sourced<string> | undefined;
}

function ownTexts(reader: TableReader, row: number): OwnTexts {
  return {
    peran: reader.text("peran", row) ?? reader.text("keterangan", row),
    jabatan: reader.text("jabatan", row),
    instansi: reader.text("instansi", row),
  };
}

interface Passage {
  readonly at: Sourced<string>;
  readonly field: ColumnField;
  readonly text: string;
}

/** What is read for a seat, narrowest first, each with the cell that is shown for it. */
function* passages(own: OwnTexts, around: readonly Sourced<string>[]): Iterable<Passage> {
  if (own.peran) yield { at: own.peran, field: "peran", text: own.peran.value };
  if (own.jabatan) yield { at: own.jabatan, field: "jabatan", text: own.jabatan.value };
  const main = own.jabatan ?? own.instansi ?? own.peran;
  const field: ColumnField = own.jabatan ? "jabatan" : own.instansi ? "instansi" : "peran";
  let text = [own.jabatan, own.instansi].flatMap((one) => (one ? [one.value] : [])).join(" ");
  if (main && own.instansi) yield { at: main, field, text };
  const officeKnown = own.instansi !== undefined && OFFICE.test(foldOffice(own.instansi.value));
  for (const one of around) {
    yield { at: one, field: "peran", text: one.value };
    if (!main || officeKnown) continue;
    text = `${text} ${one.value}`;
    yield { at: main, field, text };
  }
}

/** Seats of the side that the person comes from; without an origin, those of the province only where it is named. */
function readOnSide(
  readKursi: (text: string, side: KursiSide) => KursiReading,
  text: string,
  asal: Asal | undefined,
): KursiReading {
  if (asal) return readKursi(text, asal.tingkat === "provinsi" ? "provinsi" : "kab-kota");
  if (/\bprov(?:insi)?\b/i.test(text)) return readKursi(text, "provinsi");
  return readKursi(text, "either");
}

function headingTexts(reader: TableReader, under: readonly number[]): Sourced<string>[] {
  return [...under].reverse().flatMap((row) => reader.heading(row) ?? []);
}

/**
 * What names the whole list: its sheet, and those of its titles that say what document it is. Other titles name the
 * event, and an event for supervisors is not a list of supervisors.
 */
function documentTexts(reader: TableReader): Sourced<string>[] {
  const sheet = { value: reader.table.sheet, raw: reader.table.sheet, at: reader.corner };
  const titles = reader.table.titles
    .filter(({ text }) => /^\W*(?:daftar|absen\w*|presensi|registrasi|undangan|tanda terima)\b/i.test(text))
    .map(({ at, text }) => ({ value: text, raw: text, at }));
  return [sheet, ...titles];
}

/**
 * A text that names participants beside those who hold the event decides nothing. Moderators are paid on the lists of
 * narasumber, whose title may name both: who is called moderator alone is one.
 */
function readSpecial(text: string): Special {
  const words = foldOffice(text);
  const panitia = PANITIA.test(words);
  const narasumber = NARASUMBER.test(words);
  const moderator = MODERATOR.test(words);
  if (PESERTA.test(words)) return panitia || narasumber || moderator ? undefined : "peserta";
  if (panitia && (narasumber || moderator)) return undefined;
  if (panitia) return "panitia";
  return narasumber ? "narasumber" : moderator ? "moderator" : undefined;
}
