import type { Acara } from "../acara/acara";
import { namaKabKota, namaKursi } from "../records/people/namaTempat";
import { putLabels, sheetName } from "../formulir/formBlocks";
import { FormSheet, HEADING } from "../formulir/formSheet";
import type { FormWords } from "../formulir/formWords";
import type {
  PlannedColumn,
  PlannedSheet,
  PlannedTable,
  PlannedValue,
  PlannedWorkbook,
} from "../sheets/plan/plannedWorkbook";
import { isRealTanggal, type Tanggal } from "../values/tanggal";
import type { BukuTamu, DataOrang } from "./bukuTamu";
import { linesOfBuku } from "./bukuLines";
import { isThere, tamuOf, type Tamu } from "./people";
import { DATA_MARK } from "./readBuku";

/**
 * The book as a workbook: for each session a list of those who came, as any registrasi is read, and a hidden sheet with every
 * fact, from which books of several desks are laid together.
 */
export function bukuPlan(book: BukuTamu, acara: Acara, words: FormWords): PlannedWorkbook {
  const people = tamuOf(book);
  const taken = new Set([words.meja.dataSheet.toLowerCase()]);
  const lists = sessionsOf(book).map((sesi, index, all) => {
    const wanted = all.length === 1 ? words.meja.sheet : `${words.meja.sheet} ${sesi}`;
    const name = sheetName(wanted, taken);
    taken.add(name.toLowerCase());
    return sessionSheet(name, sesi, index, people, book, acara, words);
  });
  return { title: words.meja.workbookTitle, sheets: [...lists, dataSheet(book, words)] };
}

/** The sessions in which anybody was ticked, in the order of their days; none is one without a name. */
export function sessionsOf({ kedatangan }: BukuTamu): readonly string[] {
  const sessions = [...new Set(kedatangan.map(({ sesi }) => sesi))].sort();
  return sessions.length === 0 ? [""] : sessions;
}

/** The day of a session, and what the part of the day is called: `2023-03-08 Pagi`. */
export function partsOfSession(sesi: string): { readonly day: Tanggal | undefined; readonly part: string } {
  const [, year, month, date, part = ""] = /^(\d{4})-(\d{2})-(\d{2})(?: (.*))?$/.exec(sesi) ?? [];
  const day = { year: Number(year), month: Number(month), day: Number(date) };
  return year !== undefined && isRealTanggal(day) ? { day, part } : { day: undefined, part: sesi };
}

const WIDTHS = [6, 32, 22, 26, 32, 28, 22, 16, 14, 18] as const;

function sessionSheet(
  name: string,
  sesi: string,
  index: number,
  people: readonly Tamu[],
  book: BukuTamu,
  acara: Acara,
  words: FormWords,
): PlannedSheet {
  const say = words.meja;
  const { labels } = words.daftarHadir;
  const { day, part } = partsOfSession(sesi);
  const sheet = new FormSheet(name, WIDTHS);
  sheet.put(1, 1, say.title, HEADING).put(2, 1, acara.nama.toUpperCase(), HEADING);
  const after = putLabels(sheet, 4, [
    [labels.acara, acara.nama],
    [labels.tanggal, day && words.dayAndDate(day)],
    [labels.sesi, part],
    [labels.tempat, acara.tempat],
  ]);
  const header = after + 1;
  sheet.table(sessionTable(tableName(sesi, index), header, sesi, people, book, acara, words));
  const print = { paper: "F4", orientation: "landscape", repeatRows: [header, header], footer: words.footer } as const;
  return sheet.finish(print, header);
}

function sessionTable(
  name: string,
  row: number,
  sesi: string,
  people: readonly Tamu[],
  { meja }: BukuTamu,
  acara: Acara,
  words: FormWords,
): PlannedTable {
  const { columns } = words.meja;
  const deskNames = new Map(meja.map(({ id, nama }) => [id, nama]));
  const there = people
    .filter((one) => isThere(one, sesi))
    .sort((a, b) => placeOrder(a.data, acara) - placeOrder(b.data, acara) || (a.data.nama < b.data.nama ? -1 : 1));
  const text = (header: string): PlannedColumn => ({ header, style: "text" });
  return {
    name,
    row,
    col: 1,
    columns: [
      { header: columns.no, style: "integer" },
      text(columns.nama),
      text(columns.nip),
      text(columns.jabatan),
      text(columns.instansi),
      text(columns.kabKota),
      text(columns.peran),
      text(columns.noHp),
      text(columns.waktu),
      text(columns.meja),
    ],
    rows: there.map(({ data, kedatangan }, at): readonly PlannedValue[] => {
      const ticks = kedatangan.filter((one) => one.sesi === sesi);
      return [
        at + 1,
        data.nama,
        data.nip,
        data.jabatan,
        data.instansi,
        placeName(data.asal, acara, words),
        partName(data.peran, acara, words),
        data.noHp,
        ticks.map(({ pukul }) => pukul.slice(11, 16)).join(", "),
        ticks.map((one) => deskNames.get(one.meja) ?? one.meja).join(", "),
      ];
    }),
  };
}

/** `Kabupaten Agam`; empty where the place is not known. */
export function placeName(asal: string, { wilayah }: Acara, words: FormWords): string {
  if (asal === "provinsi") return words.provinsi(wilayah.namaProvinsi);
  const kabKota = wilayah.kabKota.find(({ kode }) => kode === asal);
  return kabKota === undefined ? "" : namaKabKota(kabKota);
}

/** `Supervisor`; empty where the part is not known. */
export function partName(peran: string, acara: Acara, words: FormWords): string {
  if (peran === "panitia") return words.panitia;
  if (peran === "narasumber") return words.narasumber;
  return peran === "" ? "" : namaKursi(acara, peran);
}

/** The same for a session whatever other sessions there are: formulas of people may name it. */
function tableName(sesi: string, index: number): string {
  const plain = sesi.replace(/[^\p{L}\p{N}]+/gu, "_");
  return `Registrasi_${plain === "" ? String(index + 1) : plain}`;
}

function placeOrder({ asal }: DataOrang, { wilayah }: Acara): number {
  const at = wilayah.kabKota.findIndex(({ kode }) => kode === asal);
  return at === -1 ? wilayah.kabKota.length : at;
}

function dataSheet(book: BukuTamu, words: FormWords): PlannedSheet {
  const sheet = new FormSheet(words.meja.dataSheet, [80], "hidden");
  [DATA_MARK, ...linesOfBuku(book)].forEach((text, index) => sheet.put(index + 1, 1, text, { format: "@" }));
  return sheet.finish({ paper: "F4", orientation: "portrait", repeatRows: undefined });
}
