import type { CellRef } from "../../cells/cellRef";
import type { FoundForm, FoundTable } from "../../tables/foundTable";
import type { Tahap } from "../peserta";

/** What stage of the event a list of people belongs to, and whether a person has to confirm it. */
export interface TahapReading {
  readonly tahap: Tahap;
  readonly sure: boolean;
  readonly candidates: readonly Tahap[];
}

/** The text that was asked about, where nothing decides. */
export interface TahapSource {
  readonly at: CellRef;
  readonly raw: string;
}

/** The stages that words tell: that a list was only printed is told by its empty column of signatures. */
type NamedTahap = Exclude<Tahap, "tercetak">;

const WORDS: Readonly<Record<NamedTahap, RegExp>> = {
  undangan: /\b(?:undangan|diundang|mengundang)\b/,
  registrasi: /\b(?:registrasi|registration|pendaftaran|mendaftar|terdaftar|daftar ulang)\b/,
  hadir: /\b(?:hadir|kehadiran|absensi|absen|presensi|daftar hadir)\b/,
  pembayaran:
    /\b(?:pembayaran|tanda terima|(?:daftar )?penerimaan (?:uang|honor\w*|transpor\w*|insentif|bantuan|dana|upah|gaji)|nominatif (?:perjalanan|pembayaran|honor\w*|transpor\w*|uang)|honor(?:arium)?|uang (?:harian|saku|transpor\w*|lelah)|(?:biaya |bantuan )?transpor(?:t|tasi)?|dibayar\w*)\b/,
};
const ALL: readonly NamedTahap[] = ["undangan", "registrasi", "hadir", "pembayaran"];

/**
 * Decides the stage from the nearest words: the titles, the block above, the sheet's name, the file's name; then from
 * the columns. Of equal tables on one sheet only the first may bear the title of them all. Where two stages are named in one text (`Daftar hadir dan tanda terima transport`) the first is the
 * document and an amount column makes it doubtful.
 *
 * The error preferred: a list of which nothing tells the stage is taken as undangan, the stage that claims least. That
 * may show a person as not yet seen, which is asked about; it never makes anyone present or paid who was not.
 */
export function readTahap(
  table: FoundTable,
  forms: readonly FoundForm[],
  { continued, first }: { readonly continued: Tahap | undefined; readonly first: FoundTable },
): TahapReading {
  const paid = hasColumn(table, "jumlah");
  const signed = ["tanda_tangan", "hadir", "izin", "sakit", "alpa"].some((field) => hasColumn(table, field));
  const titles = [...table.titles.map(({ text }) => text), ...forms.map(({ title }) => title ?? "")].join("\n");
  for (const text of [titles, first.titles.map((title) => title.text).join("\n"), table.sheet]) {
    const named = tahapNamed(text);
    const first = named[0];
    if (!first) continue;
    const doubtful = paid && first !== "pembayaran";
    return doubtful
      ? { tahap: first, sure: false, candidates: [...new Set<Tahap>([...named, "pembayaran"])] }
      : { tahap: first, sure: true, candidates: [] };
  }
  if (continued) return { tahap: continued, sure: true, candidates: [] };
  // A file often holds lists of several stages, and is named after all of them or after the whole event.
  const inFile = tahapNamed(table.file);
  const [only] = inFile;
  if (only && inFile.length === 1 && (only === "pembayaran" || !paid)) {
    return { tahap: only, sure: true, candidates: [] };
  }
  if (paid && printsPayment(table)) return { tahap: "pembayaran", sure: true, candidates: [] };
  if (paid) return { tahap: "pembayaran", sure: !signed, candidates: signed ? ["pembayaran", "hadir"] : [] };
  if (signed) return { tahap: "hadir", sure: inFile.length < 2, candidates: inFile.length < 2 ? [] : inFile };
  return { tahap: "undangan", sure: false, candidates: ALL };
}

/** An attendance list without any signature: whether it was signed on paper is asked, and until then nobody came. */
export function unsignedReading(reading: TahapReading): TahapReading {
  if (reading.tahap !== "hadir") return reading;
  return {
    tahap: "tercetak",
    sure: false,
    candidates: [...new Set<Tahap>(["tercetak", "hadir", ...reading.candidates])],
  };
}

/** The stage of this very name. */
export function tahapCalled(name: string): Tahap | undefined {
  return name === "tercetak" ? name : ALL.find((tahap) => tahap === name);
}

/** The stages that a text names, in the order of their words. */
function tahapNamed(text: string): readonly NamedTahap[] {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  return ALL.map((tahap) => ({ tahap, index: words.search(WORDS[tahap]) }))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => a.index - b.index)
    .map(({ tahap }) => tahap);
}

/** Whether a text names a stage: of several titles this one tells what the list is. */
export function namesTahap(text: string): boolean {
  return tahapNamed(text).length > 0;
}

const PAYMENT = /\b(?:honor\w*|transport?\w*|uang|penginapan|insentif|diterima|diterimakan|dibayarkan|bruto|netto)\b/i;

/** What each is paid for, or at what rate: no list of who came bears that. */
function printsPayment({ columns }: FoundTable): boolean {
  return columns.some(({ field, header }) => field === "harga_satuan" || (field === "jumlah" && PAYMENT.test(header)));
}

function hasColumn(table: FoundTable, field: string): boolean {
  return table.columns.some((column) => column.field === field);
}
