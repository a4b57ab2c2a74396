import type { Acara } from "../acara/acara";
import type { Benang, Ruas, RuasKey } from "../benang/benang";
import type { Records } from "../records/records";
import { toNumber } from "../values/rupiah";
import type { CodeBook } from "./codeBook";
import { kodeColumn } from "./kodeColumn";
import { differenceInRow } from "./plan/inRow";
import { HEADER_ROW, openPage } from "./plan/openPage";
import type { PlannedSheet } from "./plan/plannedWorkbook";
import { TableData, type ColumnPlan } from "./plan/tableData";
import type { SheetWords } from "./words";
import { noColumn } from "./plan/noColumn";

export type BenangColumn =
  | "no"
  | "kode"
  | "uraian"
  | "penerima"
  | "anggaran"
  | "spk"
  | "bast"
  | "kuitansi"
  | "nilaiKuitansi"
  | "bku"
  | "nilaiBku"
  | "selisih"
  | "hanyaRealisasi"
  | "setoran"
  | "keyakinan"
  | "sumber";

/** A chain says something only where papers of two kinds were read. */
export function hasBenang({ anggaran, realisasi, bku, kuitansi }: Records, benang: readonly Benang[]): boolean {
  const kinds = [anggaran, realisasi, bku, kuitansi].filter((list) => list.length > 0);
  return benang.length > 0 && kinds.length > 1;
}

/** One row for each expense, with a link in each column or the word that it is missing. */
export function benangSheet(benang: readonly Benang[], codes: CodeBook, acara: Acara, words: SheetWords): PlannedSheet {
  const table = benangTable(benang, codes, words);
  const page = openPage("benang", acara, words, table.widths.length);
  page.table(HEADER_ROW, 1, table);
  return page.sheet(HEADER_ROW, 3);
}

function benangTable(benang: readonly Benang[], codes: CodeBook, words: SheetWords): TableData<BenangColumn> {
  const header = words.benang.columns;
  const ruas = (key: RuasKey, width: number): ColumnPlan<BenangColumn, Benang> => ({
    key,
    header: header[key],
    style: "wrapped",
    width,
    value: (one) => words.benang.ruas(one.ruas[key]),
  });
  const amount = { style: "rupiah", width: 16, total: "sum" } as const;
  const realisasiOnly = benang.some(({ pokok }) => pokok.di === "realisasi");
  return TableData.of<BenangColumn, Benang>("BenangAnggaran", benang, [
    noColumn(header.no),
    kodeColumn(header.kode, words, ({ kode }: Benang) => codes.spellOr(kode, words.rekapAnggaran.withoutKode)),
    { key: "uraian", header: header.uraian, style: "wrapped", width: 34, value: ({ uraian }) => uraian },
    { key: "penerima", header: header.penerima, style: "wrapped", width: 20, value: ({ penerima }) => penerima },
    ruas("anggaran", 24),
    ruas("spk", 18),
    ruas("bast", 18),
    ruas("kuitansi", 24),
    { ...amount, key: "nilaiKuitansi", header: header.nilaiKuitansi, value: (one) => amountOf(one.ruas.kuitansi) },
    ruas("bku", 24),
    { ...amount, key: "nilaiBku", header: header.nilaiBku, value: (one) => amountOf(one.ruas.bku) },
    {
      key: "selisih",
      header: header.selisih,
      style: "rupiah",
      width: 15,
      formula: (table) => differenceInRow(table, "nilaiKuitansi", "nilaiBku"),
    },
    ...(realisasiOnly
      ? [
          {
            ...amount,
            key: "hanyaRealisasi",
            header: header.hanyaRealisasi,
            value: ({ pokok, jumlah }: Benang) =>
              pokok.di === "realisasi" && jumlah !== undefined ? toNumber(jumlah) : undefined,
          } satisfies ColumnPlan<BenangColumn, Benang>,
        ]
      : []),
    ruas("setoran", 20),
    { key: "keyakinan", header: header.keyakinan, style: "wrapped", width: 40, value: words.benang.keyakinan },
    { key: "sumber", header: header.sumber, style: "wrapped", width: 30, value: ({ pokok }) => words.sumber(pokok.at) },
  ]);
}

function amountOf(ruas: Ruas): number | undefined {
  return ruas.keadaan === "ada" && ruas.jumlah !== undefined ? toNumber(ruas.jumlah) : undefined;
}
