import { accountOf, isBelanja } from "../values/rekening";
import type { BarisBku } from "../records/bku";
import type { Records } from "../records/records";
import type { KodeRekening } from "../values/kodeRekening";
import type { AnggaranColumn } from "./anggaranSheet";
import { kodeText } from "./anggaranSheet";
import type { BkuColumn } from "./bkuSheet";
import type { CodeBook } from "./codeBook";
import { criterion } from "./plan/criterion";
import { excess, ifFound, minusInSen, plus, share, type Formula } from "./plan/formula";
import { inRow } from "./plan/inRow";
import type { KuitansiColumn } from "./kuitansiSheet";
import type { Receipt } from "./receipts";
import type { RealisasiColumn } from "./realisasiSheet";
import { TableData, type ColumnPlan, type Where } from "./plan/tableData";
import type { SheetWords } from "./words";

export type RekapAnggaranColumn =
  | "kode"
  | "uraian"
  | "anggaran"
  | "realisasi"
  | "adaKuitansi"
  | "menurutDaftar"
  | "bku"
  | "sisa"
  | "persen"
  | "tanpaBukti"
  | "kuitansiLebih";

/** The tables that a rekap per kode rekening sums. */
export interface MoneyTables {
  readonly anggaran: TableData<AnggaranColumn>;
  readonly realisasi: TableData<RealisasiColumn>;
  readonly kuitansi: TableData<KuitansiColumn>;
  readonly bku: TableData<BkuColumn>;
}

/** Whether the table has a column of what is shown by payment lists. */
function hasLists({ realisasi }: MoneyTables): boolean {
  return realisasi.has("menurutDaftar");
}

/** One line for each code that budget, realisasi, BKU or a receipt names, in the order of the codes. */
export function rekapAnggaranTable(
  records: Records,
  receipts: readonly Receipt[],
  tables: MoneyTables,
  codes: CodeBook,
  words: SheetWords,
): TableData<RekapAnggaranColumn> {
  const header = words.rekapAnggaran.columns;
  const amount = { style: "rupiah", width: 19, total: "sum" } as const;
  /** An amount that is empty where none of the papers that it is made of were found. */
  const found = (key: "anggaran" | "realisasi" | "adaKuitansi" | "sisa" | "tanpaBukti" | "kuitansiLebih") =>
    ({
      ...amount,
      key,
      header: header[key],
      total: (table: TableData<RekapAnggaranColumn>) => ifFound(table.countNumbers(key), table.subtotal(key)),
    }) as const;
  const ofBoth = (
    table: TableData<RekapAnggaranColumn>,
    other: "anggaran" | "adaKuitansi",
    figure: Formula<number | string>,
  ) => inRow(table, ["realisasi", other], figure);
  const persen = (table: TableData<RekapAnggaranColumn>) =>
    ifFound(table.countNumbers("realisasi"), share(table.subtotal("realisasi"), table.subtotal("anggaran")));
  return TableData.of<RekapAnggaranColumn, CodeLine>("RekapAnggaran", codeLines(records, receipts, codes, words), [
    {
      key: "kode",
      header: header.kode,
      style: "text",
      width: 24,
      total: { label: words.total },
      value: (line) => line.kode,
    },
    { key: "uraian", header: header.uraian, style: "wrapped", width: 52, value: (line) => uraianOf(line, words) },
    {
      ...found("anggaran"),
      formula: (table) =>
        ifFound(tables.anggaran.countNumbers("jumlah"), tables.anggaran.sumWhere("jumlah", countedOf(table))),
    },
    {
      ...found("realisasi"),
      formula: (table) =>
        ifFound(tables.realisasi.countNumbers("realisasi"), tables.realisasi.sumWhere("realisasi", countedOf(table))),
    },
    {
      ...found("adaKuitansi"),
      formula: (table) =>
        ifFound(tables.kuitansi.countNumbers("jumlah"), tables.kuitansi.sumWhere("jumlah", countedOf(table))),
    },
    ...(hasLists(tables)
      ? [
          {
            ...amount,
            key: "menurutDaftar",
            header: header.menurutDaftar,
            formula: (table) => tables.realisasi.sumWhere("menurutDaftar", countedOf(table)),
          } satisfies ColumnPlan<RekapAnggaranColumn, CodeLine>,
        ]
      : []),
    ...(records.bku.some(booksAccount)
      ? [
          {
            ...amount,
            key: "bku",
            header: header.bku,
            formula: (table) => tables.bku.sumWhere("pengeluaran", [["kode", table.thisRowKey("kode")]]),
          } satisfies ColumnPlan<RekapAnggaranColumn, CodeLine>,
        ]
      : []),
    {
      ...found("sisa"),
      formula: (table) => ofBoth(table, "anggaran", minusInSen(table.thisRow("anggaran"), table.thisRow("realisasi"))),
    },
    {
      key: "persen",
      header: header.persen,
      style: "percent",
      width: 10,
      total: persen,
      formula: (table) => ofBoth(table, "anggaran", share(table.thisRow("realisasi"), table.thisRow("anggaran"))),
    },
    {
      ...found("tanpaBukti"),
      formula: (table) => {
        const receipts = table.thisRow("adaKuitansi");
        const shown = hasLists(tables) ? plus(receipts, table.thisRow("menurutDaftar")) : receipts;
        return ofBoth(table, "adaKuitansi", excess(table.thisRow("realisasi"), shown));
      },
    },
    {
      ...found("kuitansiLebih"),
      formula: (table) =>
        ofBoth(table, "adaKuitansi", excess(table.thisRow("adaKuitansi"), table.thisRow("realisasi"))),
    },
  ]);
}

/** A payment of the BKU that names its account. */
function booksAccount({ kodeRekening, pengeluaran }: BarisBku): boolean {
  return kodeRekening !== undefined && pengeluaran !== undefined && isBelanja(kodeRekening.value);
}

/** Lines that count, of the code in the formula's own row. */
function countedOf(table: TableData<RekapAnggaranColumn>): Where<"kode" | "dihitung"> {
  return [
    ["kode", table.thisRowKey("kode")],
    ["dihitung", criterion(1)],
  ];
}

interface CodeLine {
  readonly kode: string;
  /** Undefined for what is no code; such lines stand last. */
  readonly segments: readonly number[] | undefined;
  /** What stands beside the code on the papers, each text once. */
  readonly uraian: Set<string>;
}

function codeLines(
  records: Records,
  receipts: readonly Receipt[],
  codes: CodeBook,
  words: SheetWords,
): readonly CodeLine[] {
  const lines = new Map<string, CodeLine>();
  const note = (text: string, kode: KodeRekening | undefined, uraian: string | undefined) => {
    const known = lines.get(text.toLowerCase());
    const line = known ?? { kode: text, segments: kode && accountOf(kode), uraian: new Set<string>() };
    if (known === undefined) lines.set(text.toLowerCase(), line);
    if (uraian !== undefined) line.uraian.add(uraian);
  };
  for (const line of records.realisasi)
    note(kodeText(line, codes, words), line.kodeRekening?.value, line.uraian?.value);
  for (const line of records.anggaran) note(kodeText(line, codes, words), line.kodeRekening?.value, line.uraian?.value);
  for (const line of records.bku) {
    if (!booksAccount(line) || !line.kodeRekening) continue;
    note(codes.spell(line.kodeRekening.value), line.kodeRekening.value, undefined);
  }
  for (const { kode } of receipts) {
    note(codes.spellOr(kode, words.rekapAnggaran.withoutKode), kode, undefined);
  }
  return [...lines.values()].sort(byCode);
}

function uraianOf({ uraian }: CodeLine, words: SheetWords): string | undefined {
  const [first] = uraian;
  if (first === undefined || uraian.size === 1) return first;
  return words.rekapAnggaran.severalItems(first, uraian.size - 1);
}

function byCode(a: CodeLine, b: CodeLine): number {
  if (a.segments === undefined || b.segments === undefined) {
    return Number(a.segments === undefined) - Number(b.segments === undefined) || (a.kode < b.kode ? -1 : 1);
  }
  for (let at = 0; at < Math.max(a.segments.length, b.segments.length); at += 1) {
    const difference = (a.segments[at] ?? -1) - (b.segments[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
