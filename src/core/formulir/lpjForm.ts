import { total } from "../checks/exact";
import { grouped } from "../checks/grouped";
import { sheetKey } from "../checks/keys";
import { unreadOf } from "../checks/unread";
import type { CellRef } from "../cells/cellRef";
import { gerakPajak, type GerakPajak } from "../pajak/gerakPajak";
import type { BarisBku } from "../records/bku";
import type { Review } from "../review";
import { isAtMost, minus, minusInSen, number, plus, text, when } from "../sheets/formula";
import type { PlannedPrint, PlannedWorkbook } from "../sheets/plannedWorkbook";
import { TableData } from "../sheets/tableData";
import { toNumber, type Rupiah } from "../values/rupiah";
import type { FormWords } from "./formWords";
import { tablePaper } from "./tablePaper";

export type LpjColumn = "buku" | "saldoAwal" | "penerimaan" | "pengeluaran" | "saldoAkhir" | "tertulis" | "selisih";
export type LpjTaxColumn = "buku" | "jenis" | "dipungut" | "disetor" | "belumDisetor";

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
  const taxes = taxLines(gerakPajak(records));
  const open = unreadOf(records).bku.length;
  const frame = {
    name: say.sheet,
    title: say.title,
    notes: [...(open === 0 ? [] : [words.openAmounts(open)]), ...(books.length > 1 ? [say.severalBooks] : [])],
    signers: [
      { lines: [words.known, words.kpa], office: "kpa" },
      { lines: [words.blank, words.bendaharaPembantu], office: "bendaharaPembantu" },
    ],
  } as const;
  const tables = [bookTable(books, words), ...(taxes.length === 0 ? [] : [taxTable(taxes, words)])];
  return { title: say.title, sheets: [tablePaper(frame, tables, acara, paper, words)] };
}

function bookTable(books: readonly (readonly BarisBku[])[], { lpj: say }: FormWords) {
  const header = say.columns;
  const amount = { style: "rupiah", width: 20 } as const;
  return TableData.of<LpjColumn, readonly BarisBku[]>("LpjBendahara", books, [
    { key: "buku", header: header.buku, style: "wrapped", width: 40, value: nameOf },
    { ...amount, key: "saldoAwal", header: header.saldoAwal, value: openingOf },
    { ...amount, key: "penerimaan", header: header.penerimaan, value: (book) => sumOf(book, "penerimaan") },
    { ...amount, key: "pengeluaran", header: header.pengeluaran, value: (book) => sumOf(book, "pengeluaran") },
    {
      ...amount,
      key: "saldoAkhir",
      header: header.saldoAkhir,
      formula: (all) =>
        when(
          isAtMost(number(1), all.numbersInRow("saldoAwal")),
          minus(plus(all.thisRow("saldoAwal"), all.thisRow("penerimaan")), all.thisRow("pengeluaran")),
          text(""),
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
      formula: (all) =>
        when(
          isAtMost(number(2), all.numbersInRow("tertulis", "saldoAkhir")),
          minusInSen(all.thisRow("tertulis"), all.thisRow("saldoAkhir")),
          text(""),
        ),
    },
  ]);
}

interface TaxLine {
  readonly buku: string;
  readonly jenis: string;
  readonly dipungut: Rupiah;
  readonly disetor: Rupiah;
}

function taxTable(taxes: readonly TaxLine[], { lpj: say }: FormWords) {
  const header = say.taxColumns;
  const amount = { style: "rupiah", width: 20 } as const;
  return TableData.of<LpjTaxColumn, TaxLine>("LpjPajak", taxes, [
    { key: "buku", header: header.buku, style: "wrapped", width: 40, value: ({ buku }) => buku },
    { key: "jenis", header: header.jenis, style: "text", width: 20, value: ({ jenis }) => jenis },
    { ...amount, key: "dipungut", header: header.dipungut, value: ({ dipungut }) => toNumber(dipungut) },
    { ...amount, key: "disetor", header: header.disetor, value: ({ disetor }) => toNumber(disetor) },
    {
      ...amount,
      key: "belumDisetor",
      header: header.belumDisetor,
      formula: (all) => minusInSen(all.thisRow("dipungut"), all.thisRow("disetor")),
    },
  ]);
}

function nameOf([first]: readonly BarisBku[]): string | undefined {
  return first && bookOf(first.at);
}

function bookOf({ file, sheet }: CellRef): string {
  return `${file} › ${sheet}`;
}

/** What was there before the first line; unknown where that line states no balance. */
function openingOf([first]: readonly BarisBku[]): number | undefined {
  if (first?.saldo === undefined) return undefined;
  const [taken, paid] = [first.penerimaan?.value ?? 0, first.pengeluaran?.value ?? 0];
  return (first.saldo.value - taken + paid) / 100;
}

function sumOf(lines: readonly BarisBku[], side: "penerimaan" | "pengeluaran"): number {
  return toNumber(total(lines.flatMap((line) => line[side]?.value ?? [])));
}

/** Of each book and tax, what was held back and what was paid on. */
function taxLines(moves: readonly GerakPajak[]): readonly TaxLine[] {
  return [...grouped(moves, ({ baris }) => sheetKey(baris)).values()].flatMap((inBook) =>
    [...grouped(inBook, ({ jenis }) => jenis)].map(([jenis, of]): TaxLine => {
      const amountOf = (side: GerakPajak["sisi"]) =>
        total(of.flatMap(({ sisi, jumlah }) => (sisi === side ? [jumlah.value] : [])));
      return {
        buku: inBook[0] ? bookOf(inBook[0].baris) : "",
        jenis,
        dipungut: amountOf("dipungut"),
        disetor: amountOf("disetor"),
      };
    }),
  );
}
