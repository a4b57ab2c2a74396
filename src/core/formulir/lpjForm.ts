import { total } from "../values/exact";
import { grouped } from "../values/grouped";
import { sheetKey } from "../cells/sheetKey";
import { unreadOf } from "../tally/unread";
import type { BarisBku } from "../records/bku";
import type { Review } from "../review";
import { minus, plus } from "../sheets/plan/formula";
import { differenceInRow, inRow } from "../sheets/plan/inRow";
import type { PlannedPrint, PlannedWorkbook } from "../sheets/plan/plannedWorkbook";
import { TableData, type PlaceableTable } from "../sheets/plan/tableData";
import { toNumber } from "../values/rupiah";
import { compareTanggal, type Tanggal } from "../values/tanggal";
import { bookNames } from "./bookNames";
import type { FormWords } from "./formWords";
import { lpjTaxTable, taxDisagreements } from "./lpjTaxes";
import { tablePaper } from "./tablePaper";
import { noColumn } from "../sheets/plan/noColumn";

export type LpjColumn =
  "no" | "buku" | "saldoAwal" | "penerimaan" | "pengeluaran" | "saldoAkhir" | "tertulis" | "selisih";

/**
 * The recap of the bendahara's books: each book with what it began with, took in, paid out and should hold, and the taxes
 * held back and paid on. Books are not added up: each begins with what the one before left. Undefined where no book was read.
 */
export function lpjPlan(
  { records, acara }: Review,
  { paper }: Pick<PlannedPrint, "paper">,
  words: FormWords,
): PlannedWorkbook | undefined {
  if (records.bku.length === 0) return undefined;
  const { lpj: say } = words;
  const books = [...grouped(records.bku, ({ at }) => sheetKey(at)).values()];
  const taxes = lpjTaxTable(records, words);
  const open = unreadOf(records).bku.length;
  const months = monthsOf(books.flatMap(takenIn));
  const frame = {
    title: say.title,
    ...(months ? { label: [say.bulan, say.months(...months)] as const } : {}),
    notes: [
      ...(open === 0 ? [] : [words.openAmounts(open)]),
      ...(books.length > 1 ? [say.severalBooks] : []),
      ...taxDisagreements(records, words),
    ],
    signers: [
      { above: words.known, signing: "setuju" },
      { above: words.blank, signing: "bayar" },
    ],
  } as const;
  const table = bookTable(books, words);
  const page = (name: string, tables: readonly PlaceableTable[]) =>
    tablePaper({ ...frame, name }, tables, acara, paper, words);
  if (taxes === undefined) return { title: say.title, sheets: [page(say.sheet, [table])] };
  const together = table.rows.length + taxes.rows.length <= MOST_TOGETHER;
  const sheets = together ? [page(say.sheet, [table, taxes])] : [page(say.sheet, [table]), page(say.taxSheet, [taxes])];
  return { title: say.title, sheets };
}

/** Lines of both tables that one page holds: on further pages only the header of a table of its own is repeated. */
const MOST_TOGETHER = 12;

function bookTable(books: readonly (readonly BarisBku[])[], { lpj: say }: FormWords) {
  const header = say.columns;
  const amount = { style: "rupiah", width: 20 } as const;
  const nameOf = bookNames(books.flatMap(([first]) => (first === undefined ? [] : [first.at])));
  return TableData.of<LpjColumn, readonly BarisBku[]>("LpjBendahara", books, [
    noColumn(header.no),
    {
      key: "buku",
      header: header.buku,
      style: "wrapped",
      width: 34,
      value: ([first]) => first && nameOf(first.at),
    },
    { ...amount, key: "saldoAwal", header: header.saldoAwal, value: openingOf },
    { ...amount, key: "penerimaan", header: header.penerimaan, value: (book) => sumOf(takenIn(book), "penerimaan") },
    { ...amount, key: "pengeluaran", header: header.pengeluaran, value: (book) => sumOf(book, "pengeluaran") },
    {
      ...amount,
      key: "saldoAkhir",
      header: header.saldoAkhir,
      formula: (all) =>
        inRow(
          all,
          ["saldoAwal"],
          minus(plus(all.thisRow("saldoAwal"), all.thisRow("penerimaan")), all.thisRow("pengeluaran")),
        ),
    },
    {
      ...amount,
      key: "tertulis",
      header: header.tertulis,
      value: (book) => {
        const last = book.reduce<BarisBku["saldo"]>((found, { saldo }) => saldo ?? found, undefined);
        return last && toNumber(last.value);
      },
    },
    {
      ...amount,
      key: "selisih",
      header: header.selisih,
      formula: (all) => differenceInRow(all, "tertulis", "saldoAkhir"),
    },
  ]);
}

/** `Saldo bulan lalu`, `Saldo Bulan Agustus 2022`, `Sisa kas awal`: what a book began with, often set down as taken in. */
const OPENING = /^\W*(?:saldo|sisa)\b(?!.*\b(?:akhir|penutup))/i;

function opensBook(line: BarisBku | undefined): boolean {
  return line?.penerimaan !== undefined && !line.pengeluaran?.value && OPENING.test(line.uraian?.value ?? "");
}

/** What the book took in itself: what its first line brings from before is where it began. */
function takenIn(book: readonly BarisBku[]): readonly BarisBku[] {
  return opensBook(book[0]) ? book.slice(1) : book;
}

/**
 * The first and the last day of the books, in the year that most of their lines are of: a line that bears another year is a
 * slip of the pen or was carried over.
 */
function monthsOf(lines: readonly BarisBku[]): readonly [Tanggal, Tanggal] | undefined {
  const days = lines.flatMap(({ tanggal }) => (tanggal?.value.sure ? tanggal.value.value : []));
  const [most] = [...grouped(days, ({ year }) => year).values()].sort((a, b) => b.length - a.length);
  const sorted = [...(most ?? [])].sort(compareTanggal);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first && last && [first, last];
}

/** What was there before the first line, or is brought over by it; unknown where that line states no balance. */
function openingOf([first]: readonly BarisBku[]): number | undefined {
  if (first?.saldo === undefined) return undefined;
  if (opensBook(first)) return toNumber(first.saldo.value);
  const [taken, paid] = [first.penerimaan?.value ?? 0, first.pengeluaran?.value ?? 0];
  return (first.saldo.value - taken + paid) / 100;
}

function sumOf(lines: readonly BarisBku[], side: "penerimaan" | "pengeluaran"): number {
  return toNumber(total(lines.flatMap((line) => line[side]?.value ?? [])));
}
