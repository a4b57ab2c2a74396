import type { Acara } from "../acara/acara";
import type { BarisAnggaran } from "../records/anggaran";
import { amountCell } from "./cellValues";
import type { CodeBook } from "./codeBook";
import { countedAnggaran } from "./countedAnggaran";
import { kodeColumn } from "./kodeColumn";
import { countedTotal } from "./plan/countedTotal";
import { timesInSen } from "./plan/formula";
import { differenceInRow, inRow } from "./plan/inRow";
import { HEADER_ROW, openPage } from "./plan/openPage";
import type { PlannedSheet } from "./plan/plannedWorkbook";
import { TableData, type ColumnPlan } from "./plan/tableData";
import type { SheetWords } from "./words";
import { noColumn } from "./plan/noColumn";

export type AnggaranColumn =
  | "no"
  | "kode"
  | "uraian"
  | "volume"
  | "satuan"
  | "hargaSatuan"
  | "semula"
  | "jumlah"
  | "hitungUlang"
  | "selisih"
  | "dihitung"
  | "sumber";

/** The lines of the budget, each multiplied again where it has a volume and a price; `dihitung` is 1 on those that count. */
export function anggaranTable(
  lines: readonly BarisAnggaran[],
  codes: CodeBook,
  words: SheetWords,
): TableData<AnggaranColumn> {
  const counted = countedAnggaran(lines);
  const header = words.anggaran.columns;
  return TableData.of<AnggaranColumn, BarisAnggaran>("Anggaran", lines, [
    noColumn(header.no),
    kodeColumn(header.kode, words, (line: BarisAnggaran) => kodeText(line, codes, words)),
    { key: "uraian", header: header.uraian, style: "wrapped", width: 42, value: (line) => line.uraian?.value },
    { key: "volume", header: header.volume, style: "decimal", width: 10, value: (line) => line.volume?.value },
    { key: "satuan", header: header.satuan, style: "text", width: 12, value: (line) => line.satuan?.value },
    {
      key: "hargaSatuan",
      header: header.hargaSatuan,
      style: "rupiah",
      width: 15,
      value: (line) => amountCell(line.hargaSatuan),
    },
    ...(lines.some(({ semula }) => semula)
      ? [
          {
            key: "semula",
            header: header.semula,
            style: "rupiah",
            width: 17,
            value: (line) => amountCell(line.semula),
          } satisfies ColumnPlan<AnggaranColumn, BarisAnggaran>,
        ]
      : []),
    {
      key: "jumlah",
      header: header.jumlah,
      style: "rupiah",
      width: 17,
      total: (table) => countedTotal(table, "jumlah", "dihitung"),
      value: (line) => amountCell(line.jumlah),
    },
    {
      key: "hitungUlang",
      header: header.hitungUlang,
      style: "rupiah",
      width: 17,
      formula: (table) =>
        inRow(table, ["volume", "hargaSatuan"], timesInSen(table.thisRow("volume"), table.thisRow("hargaSatuan"))),
    },
    {
      key: "selisih",
      header: header.selisih,
      style: "rupiah",
      width: 15,
      formula: (table) => differenceInRow(table, "jumlah", "hitungUlang"),
    },
    {
      key: "dihitung",
      header: header.dihitung,
      style: "integer",
      width: 10,
      value: (line) => (line.jumlah === undefined || counted.has(line) ? 1 : 0),
    },
    { key: "sumber", header: header.sumber, style: "wrapped", width: 32, value: (line) => words.sumber(line.at) },
  ]);
}

/** A line's code as a key: what could not be read as a code stays as it is written. */
export function kodeText(
  line: Pick<BarisAnggaran, "kodeRekening" | "kodeTidakTerbaca">,
  codes: CodeBook,
  words: SheetWords,
): string {
  if (line.kodeRekening !== undefined) return codes.spell(line.kodeRekening.value);
  return line.kodeTidakTerbaca?.value ?? words.rekapAnggaran.withoutKode;
}

export function anggaranSheet(table: TableData<AnggaranColumn>, acara: Acara, words: SheetWords): PlannedSheet {
  const empty = table.rows.length === 0 ? words.empty.anggaran : undefined;
  const page = openPage("anggaran", acara, words, table.widths.length, empty);
  page.table(HEADER_ROW, 1, table);
  return page.sheet(HEADER_ROW, 2);
}
