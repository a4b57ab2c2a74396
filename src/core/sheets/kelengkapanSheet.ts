import type { Acara } from "../acara/acara";
import { KEADAAN_DOKUMEN, type Kelengkapan } from "../kelengkapan/kelengkapan";
import { toNumber } from "../values/rupiah";
import type { CodeBook } from "./codeBook";
import { criterion } from "./plan/criterion";
import { openPage } from "./plan/openPage";
import type { PlannedSheet } from "./plan/plannedWorkbook";
import { stackTables } from "./plan/stackTables";
import { TableData } from "./plan/tableData";
import type { SheetWords } from "./words";
import { noColumn } from "./plan/noColumn";

export type DokumenColumn = "pengeluaran" | "uraian" | "dokumen" | "keadaan" | "nomor" | "aturan" | "sumber";
export type KelengkapanColumn =
  "no" | "kode" | "uraian" | "jenis" | "nilai" | "perlu" | (typeof KEADAAN_DOKUMEN)[number] | "sumber";

/** Beyond so many expenses the counts are written out: live ones would be reckoned over and over. */
const MOST_LIVE = 1_000;

/** The papers of each expense: how many are there, and below them each paper by itself. Only where something was paid. */
export function kelengkapanSheet(
  expenses: readonly Kelengkapan[],
  codes: CodeBook,
  acara: Acara,
  words: SheetWords,
): PlannedSheet {
  const papers = papersTable(expenses, words);
  const summary = summaryTable(expenses, papers, codes, words);
  const page = openPage("kelengkapan", acara, words, summary.widths.length);
  const { headings } = words.kelengkapan;
  const below = stackTables(page, [{ heading: headings.pengeluaran, none: undefined, table: summary }]);
  stackTables(page, [{ heading: headings.dokumen, none: undefined, table: papers }], below);
  // The list of papers runs over most pages.
  page.repeatOnPages(below + 1);
  page.keepTogether(below, below + 2);
  return page.sheet(undefined);
}

function papersTable(expenses: readonly Kelengkapan[], words: SheetWords): TableData<DokumenColumn> {
  const header = words.kelengkapan.dokumenColumns;
  const rows = expenses.flatMap(({ benang, dokumen }, index) =>
    dokumen.map((one) => ({ ...one, no: index + 1, uraian: benang.uraian })),
  );
  return TableData.of<DokumenColumn, (typeof rows)[number]>("KelengkapanDokumen", rows, [
    { key: "pengeluaran", header: header.pengeluaran, style: "integer", width: 12, value: ({ no }) => no },
    {
      key: "nomor",
      header: header.nomor,
      style: "wrapped",
      width: 22,
      value: ({ nomor }) => nomor,
    },
    { key: "uraian", header: header.uraian, style: "wrapped", width: 34, value: ({ uraian }) => uraian },
    {
      key: "dokumen",
      header: header.dokumen,
      style: "wrapped",
      width: 18,
      value: ({ dokumen }) => words.kelengkapan.dokumen[dokumen],
    },
    {
      key: "keadaan",
      header: header.keadaan,
      style: "text",
      width: 22,
      value: ({ keadaan }) => words.kelengkapan.keadaan[keadaan],
    },
    {
      key: "aturan",
      header: header.aturan,
      style: "wrapped",
      width: 34,
      value: ({ rule }) => words.perluDiperiksa.rule(rule),
    },
    { key: "sumber", header: header.sumber, style: "wrapped", width: 30, value: ({ at }) => at && words.cell(at) },
  ]);
}

function summaryTable(
  expenses: readonly Kelengkapan[],
  papers: TableData<DokumenColumn>,
  codes: CodeBook,
  words: SheetWords,
): TableData<KelengkapanColumn> {
  const header = words.kelengkapan.columns;
  const count = { style: "integer", width: 11 } as const;
  const live = expenses.length <= MOST_LIVE;
  return TableData.of<KelengkapanColumn, Kelengkapan>("Kelengkapan", expenses, [
    noColumn(header.no),
    {
      key: "kode",
      header: header.kode,
      style: "text",
      width: 21,
      value: ({ benang: { kode } }) => codes.spellOr(kode, words.rekapAnggaran.withoutKode),
    },
    { key: "uraian", header: header.uraian, style: "wrapped", width: 34, value: ({ benang }) => benang.uraian },
    {
      key: "jenis",
      header: header.jenis,
      style: "wrapped",
      width: 18,
      total: { label: words.total },
      value: ({ jenis }) => words.kelengkapan.jenis[jenis],
    },
    {
      key: "nilai",
      header: header.nilai,
      style: "rupiah",
      width: 17,
      total: "sum",
      value: ({ benang }) => toNumber(benang.jumlah),
    },
    {
      ...count,
      key: "perlu",
      header: header.perlu,
      total: "sum",
      ...(live
        ? { formula: (table) => papers.countWhere([["pengeluaran", numberKey(table)]]) }
        : { value: ({ dokumen }: Kelengkapan) => dokumen.length }),
    },
    ...KEADAAN_DOKUMEN.map((state) => ({
      ...count,
      key: state,
      header: header[state],
      total: "sum" as const,
      ...(live
        ? {
            formula: (table: TableData<KelengkapanColumn>) =>
              papers.countWhere([
                ["pengeluaran", numberKey(table)],
                ["keadaan", criterion(words.kelengkapan.keadaan[state])],
              ]),
          }
        : { value: ({ dokumen }: Kelengkapan) => dokumen.filter(({ keadaan }) => keadaan === state).length }),
    })),
    {
      key: "sumber",
      header: header.sumber,
      style: "wrapped",
      width: 30,
      value: ({ benang }) => words.cell(benang.pokok.at),
    },
  ]);
}

/** The expense's number, as the papers below name it: a number is matched as it stands. */
function numberKey(table: TableData<KelengkapanColumn>) {
  return { formula: table.thisRow("no"), safe: true };
}
