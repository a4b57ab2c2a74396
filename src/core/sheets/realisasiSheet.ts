import type { Acara } from "../acara/acara";
import { countedRealisasi, type RealisasiLine } from "../tally/countedRealisasi";
import type { BarisRealisasi } from "../records/realisasi";
import { kodeText } from "./anggaranSheet";
import { amountCell, dateCell } from "./cellValues";
import type { CodeBook } from "./codeBook";
import { kodeColumn } from "./kodeColumn";
import { countedTotal } from "./plan/countedTotal";
import { criterion } from "./plan/criterion";
import { share } from "./plan/formula";
import { differenceInRow, inRow } from "./plan/inRow";
import { HEADER_ROW, openPage } from "./plan/openPage";
import type { PlannedSheet } from "./plan/plannedWorkbook";
import { TableData, type ColumnPlan } from "./plan/tableData";
import type { SheetWords } from "./words";
import { noColumn } from "./plan/noColumn";

export type RealisasiColumn =
  | "no"
  | "kode"
  | "uraian"
  | "nomorBukti"
  | "tanggal"
  | "pagu"
  | "realisasi"
  | "menurutDaftar"
  | "sisa"
  | "persen"
  | "dihitung"
  | "sumber";

/**
 * The lines of the realisasi; what is left and its share are reckoned again, for the written ones are compared by checks.
 * `byLists` are the amounts that payment lists show; without any there is no column for them. `dihitung` is 1 on lines that count: reports of several months repeat what was spent before.
 */
export function realisasiTable(
  lines: readonly BarisRealisasi[],
  byLists: ReadonlySet<BarisRealisasi["realisasi"]>,
  codes: CodeBook,
  words: SheetWords,
): TableData<RealisasiColumn> {
  const counted = new Set<BarisRealisasi>(countedRealisasi(lines.filter(hasRealisasi)));
  const header = words.realisasi.columns;
  return TableData.of<RealisasiColumn, BarisRealisasi>("Realisasi", lines, [
    noColumn(header.no),
    kodeColumn(header.kode, words, (line: BarisRealisasi) => kodeText(line, codes, words)),
    { key: "uraian", header: header.uraian, style: "wrapped", width: 42, value: (line) => line.uraian?.value },
    { key: "nomorBukti", header: header.nomorBukti, style: "text", width: 16, value: (line) => line.nomorBukti?.value },
    { key: "tanggal", header: header.tanggal, style: "date", width: 17, value: (line) => dateCell(line.tanggal) },
    {
      key: "pagu",
      header: header.pagu,
      style: "rupiah",
      width: 17,
      value: (line) => amountCell(line.pagu),
    },
    {
      key: "realisasi",
      header: header.realisasi,
      style: "rupiah",
      width: 17,
      total: (table) => countedTotal(table, "realisasi", "dihitung"),
      value: (line) => amountCell(line.realisasi),
    },
    ...(byLists.size === 0
      ? []
      : [
          {
            key: "menurutDaftar",
            header: header.menurutDaftar,
            style: "rupiah",
            width: 17,
            total: (table) => table.sumWhere("menurutDaftar", [["dihitung", criterion(1)]]),
            value: (line) => (byLists.has(line.realisasi) ? amountCell(line.realisasi) : undefined),
          } satisfies ColumnPlan<RealisasiColumn, BarisRealisasi>,
        ]),
    {
      key: "sisa",
      header: header.sisa,
      style: "rupiah",
      width: 17,
      formula: (table) => differenceInRow(table, "pagu", "realisasi"),
    },
    {
      key: "persen",
      header: header.persen,
      style: "percent",
      width: 10,
      formula: (table) => inRow(table, ["pagu", "realisasi"], share(table.thisRow("realisasi"), table.thisRow("pagu"))),
    },
    {
      key: "dihitung",
      header: header.dihitung,
      style: "integer",
      width: 10,
      value: (line) => (line.realisasi === undefined || counted.has(line) ? 1 : 0),
    },
    { key: "sumber", header: header.sumber, style: "wrapped", width: 32, value: (line) => words.sumber(line.at) },
  ]);
}

export function realisasiSheet(table: TableData<RealisasiColumn>, acara: Acara, words: SheetWords): PlannedSheet {
  const empty = table.rows.length === 0 ? words.empty.realisasi : undefined;
  const page = openPage("realisasi", acara, words, table.widths.length, empty);
  page.table(HEADER_ROW, 1, table);
  return page.sheet(HEADER_ROW, 2);
}

function hasRealisasi(line: BarisRealisasi): line is RealisasiLine {
  return line.realisasi !== undefined;
}
