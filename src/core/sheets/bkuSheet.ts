import type { Acara } from "../acara/acara";
import type { BarisBku } from "../records/bku";
import { toNumber } from "../values/rupiah";
import { amountCell, dateCell } from "./cellValues";
import type { CodeBook } from "./codeBook";
import { minus, plus } from "./plan/formula";
import { differenceInRow, inRow } from "./plan/inRow";
import { absentFolio, folioColumns, type FolioColumn } from "./folioColumns";
import type { FolioLinks } from "./folioLinks";
import { HEADER_ROW, openPage } from "./plan/openPage";
import type { PlannedSheet } from "./plan/plannedWorkbook";
import { TableData } from "./plan/tableData";
import type { SheetWords } from "./words";
import { noColumn } from "./plan/noColumn";

export type BkuColumn =
  | "no"
  | "nomor"
  | "tanggal"
  | "kode"
  | "uraian"
  | "nomorBukti"
  | "saldoSebelum"
  | "penerimaan"
  | "pengeluaran"
  | "saldo"
  | "hitungUlang"
  | "selisih"
  | "sumber"
  | FolioColumn;

/**
 * The lines of the Buku Kas Umum. Each balance is reckoned from the balance written before it, so that one wrong line
 * stands out alone; the sheet of each month begins anew.
 */
export function bkuTable(
  lines: readonly BarisBku[],
  folios: FolioLinks | undefined,
  codes: CodeBook,
  words: SheetWords,
): TableData<BkuColumn> {
  const header = words.bku.columns;
  const amount = { style: "rupiah", width: 17 } as const;
  return TableData.of<BkuColumn, BarisBku>(
    "BukuKas",
    lines,
    [
      noColumn(header.no),
      { key: "nomor", header: header.nomor, style: "text", width: 9, value: (line) => line.nomor?.value },
      {
        key: "tanggal",
        header: header.tanggal,
        total: { label: words.total },
        style: "date",
        width: 17,
        value: (line) => dateCell(line.tanggal),
      },
      {
        key: "kode",
        header: header.kode,
        style: "text",
        width: 21,
        value: (line) => line.kodeRekening && codes.spell(line.kodeRekening.value),
      },
      { key: "uraian", header: header.uraian, style: "wrapped", width: 38, value: (line) => line.uraian?.value },
      {
        key: "nomorBukti",
        header: header.nomorBukti,
        style: "text",
        width: 15,
        value: (line) => line.nomorBukti?.value,
      },
      {
        ...amount,
        key: "saldoSebelum",
        header: header.saldoSebelum,
        value: (line, index) => balanceBefore(line, lines[index - 1]),
      },
      {
        ...amount,
        key: "penerimaan",
        header: header.penerimaan,
        total: "sum",
        value: (line) => amountCell(line.penerimaan),
      },
      {
        ...amount,
        key: "pengeluaran",
        header: header.pengeluaran,
        total: "sum",
        value: (line) => amountCell(line.pengeluaran),
      },
      { ...amount, key: "saldo", header: header.saldo, value: (line) => amountCell(line.saldo) },
      {
        ...amount,
        key: "hitungUlang",
        header: header.hitungUlang,
        formula: (bku) =>
          inRow(
            bku,
            ["saldoSebelum"],
            minus(plus(bku.thisRow("saldoSebelum"), bku.thisRow("penerimaan")), bku.thisRow("pengeluaran")),
          ),
      },
      {
        ...amount,
        key: "selisih",
        header: header.selisih,
        formula: (bku) => differenceInRow(bku, "saldo", "hitungUlang"),
      },
      ...folioColumns<BkuColumn, BarisBku>("bku", folios, words),
      { key: "sumber", header: header.sumber, style: "wrapped", width: 30, value: (line) => words.sumber(line.at) },
    ],
    absentFolio("bku", folios, words),
  );
}

export function bkuSheet(table: TableData<BkuColumn>, acara: Acara, words: SheetWords): PlannedSheet {
  const page = openPage("bku", acara, words, table.widths.length);
  page.table(HEADER_ROW, 1, table);
  return page.sheet(HEADER_ROW, 3);
}

/** The balance written on the line before in the same sheet, in rupiah. */
function balanceBefore(line: BarisBku, before: BarisBku | undefined): number | undefined {
  if (before?.saldo === undefined || before.at.sheet !== line.at.sheet || before.at.file !== line.at.file)
    return undefined;
  return toNumber(before.saldo.value);
}
