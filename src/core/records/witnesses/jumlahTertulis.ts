import type { Sourced } from "../../cells/sourced";
import type { FoundForm, FoundTable } from "../../tables/foundTable";
import { readJumlahOrang, type JumlahOrang } from "../../values/jumlahOrang";
import type { PlacedCell, SheetCells } from "../cells/sheetCells";
import { shownText } from "../cells/shownText";

/** A line of some sheet that says how many people there were. */
export type JumlahTertulis = Sourced<JumlahOrang>;

const PLAN = /\b(?:kak|tor|kerangka acuan|rab|rka|dpa|proposal|anggaran)\b/i;
/** `Jumlah peserta` whose number stands in a cell beside it. */
const LABEL =
  /^(?:\d+[.)]\s*)?(?:jumlah|total|banyaknya)\b[^\d]*\b(?:peserta|undangan|panitia|orang|hadir|kehadiran)\b[^\d]*$/i;
const ABOUT_PEOPLE = /\b(?:peserta|kehadiran|hadir|undangan)\b/i;
/** What a recap counts that people are given or fill in, as its column or its title says. */
const FOR_PEOPLE =
  /\b(?:konsumsi|snack|makan\w*|kotak|dus|porsi|seminar ?kit|perlengkapan|atk|kamar|kuesioner|skor|eksemplar|sertifikat|suara)\b/i;
/** Units of the column alone: a title may speak of a unit of work, a sheet or an hour. */
const OTHER_UNITS = /\b(?:nilai|buah|lembar|jam|unit|kendaraan)\b/i;
const NUMBER_REACH = 4;
const LONGEST = 1_000;
/** Lists of other things longer than this tell of no event. */
const MOST_ROWS = 200;

/**
 * What the lines of a sheet outside the rows of its lists say of how many people there were: notes, texts of a laporan,
 * closing lines, and the total of a recap of people.
 */
export function jumlahTertulisOn(
  tables: readonly FoundTable[],
  forms: readonly FoundForm[],
  cells: SheetCells,
): readonly JumlahTertulis[] {
  const found: JumlahTertulis[] = [];
  const [first] = cells.rows;
  const heading =
    first === undefined
      ? ""
      : cells
          .filled(first)
          .map(({ cell }) => shownText(cell) ?? "")
          .join(" ");
  const planned =
    PLAN.test(cells.name) ||
    PLAN.test(heading) ||
    tables.some(({ kind }) => kind === "anggaran" || kind === "realisasi");
  const read = (row: number) => {
    for (const placed of cells.filled(row)) found.push(...readCell(placed, cells, planned));
  };
  const closed = tables.filter(isClosed);
  // A kuitansi speaks of those whom one payment was for.
  const apart = [...closed, ...forms.filter(({ kind }) => kind === "kuitansi")];
  for (const row of cells.rows) if (!apart.some(({ range }) => row >= range.top && row <= range.bottom)) read(row);
  for (const { rows } of closed) for (const { row, role } of rows) if (role !== "record" && role !== "group") read(row);
  for (const table of tables) found.push(...recapTotals(table, cells, planned));
  // What two ways of reading understand is said once: the first tells of whom.
  return [...new Map(found.reverse().map((line) => [placeAndCount(line), line])).values()].reverse();
}

function placeAndCount({ at, value: { jumlah } }: JumlahTertulis): string {
  return `${at.row} ${at.col} ${jumlah}`;
}

/** Its rows are read as records of their own, or are too many to be a recap. */
function isClosed({ kind, rows }: FoundTable): boolean {
  return kind !== "lain" || rows.length > MOST_ROWS;
}

function readCell(placed: PlacedCell, cells: SheetCells, planned: boolean): readonly JumlahTertulis[] {
  const { cell, row, col } = placed;
  if (cell.kind !== "text" || cell.value.length > LONGEST) return [];
  const value = LABEL.test(cell.value) && cell.value.length < 80 ? beside(placed, cells) : undefined;
  const text = value ? `${cell.value.replace(/[\s:=.]+$/, "")} : ${value.text}` : cell.value;
  const at = value ? cells.at(row, value.col) : cells.at(row, col);
  return readJumlahOrang(text).map((said) => ({
    value: planned ? { ...said, rencana: true } : said,
    raw: value ? value.raw : cell.value,
    at,
  }));
}

/** The number behind a label, past its colon. */
function beside({ row, col }: PlacedCell, cells: SheetCells) {
  for (const { cell, col: at } of cells.filled(row, col + 1, col + NUMBER_REACH)) {
    const text = (shownText(cell) ?? "").replace(/^[\s:=]+/, "");
    if (text === "") continue;
    return /^\d{1,5}(?:\s|$)/.test(text) ? { text, raw: cell.value, col: at } : undefined;
  }
  return undefined;
}

/** `Jumlah | 78` under a recap whose title or header speaks of people: one figure, in whole numbers. */
function recapTotals(table: FoundTable, cells: SheetCells, planned: boolean): readonly JumlahTertulis[] {
  if (table.kind !== "lain" || isClosed(table)) return [];
  const counted = table.columns.filter(({ adds, header }) => adds && !/rp|biaya|harga|anggaran/i.test(header));
  const [column, ...others] = counted;
  if (!column || others.length > 0) return [];
  const said = [column.header, ...table.titles.map(({ text }) => text)].join(" ");
  const title = table.titles.at(-1)?.text ?? "";
  const countsThings = FOR_PEOPLE.test(`${column.header} ${title}`) || OTHER_UNITS.test(column.header);
  if (!ABOUT_PEOPLE.test(said) || countsThings) return [];
  const numberAt = (row: number) => {
    const cell = cells.own(row, column.col);
    return cell?.kind === "number" && Number.isInteger(cell.value) ? cell.value : undefined;
  };
  return table.rows.flatMap((row): JumlahTertulis[] => {
    const jumlah = row.role === "total" ? numberAt(row.row) : undefined;
    if (jumlah === undefined || row.role !== "total") return [];
    const siapa = /\bpanitia\b/i.test(said) ? "semua" : "orang";
    // Whether its lines add up is told by the check of totals.
    return [{ value: { siapa, jumlah, bagian: [], rencana: planned }, raw: jumlah, at: cells.at(row.row, column.col) }];
  });
}
