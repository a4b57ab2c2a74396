import type { Acara } from "../acara/acara";
import type { Kuitansi } from "../records/kuitansi";
import { amountCell, dateCell } from "./cellValues";
import type { CodeBook } from "./codeBook";
import { absentFolio, folioColumns, type FolioColumn } from "./folioColumns";
import type { FolioLinks } from "./folioLinks";
import { countedTotal } from "./plan/countedTotal";
import { ifFound } from "./plan/formula";
import { HEADER_ROW, openPage } from "./plan/openPage";
import type { PlannedSheet } from "./plan/plannedWorkbook";
import type { Receipt } from "./receipts";
import { TableData } from "./plan/tableData";
import type { SheetWords } from "./words";
import { noColumn } from "./plan/noColumn";

export type KuitansiColumn =
  | "no"
  | "bentuk"
  | "nomor"
  | "tanggal"
  | "penerima"
  | "untukPembayaran"
  | "kode"
  | "subKegiatan"
  | "jumlah"
  | "terbilang"
  | "spk"
  | "bast"
  | "kosong"
  | "dihitung"
  | "keterangan"
  | "sumber"
  | FolioColumn;

/** All receipts, forms and register lines alike; `dihitung` is 1 on those that count in sums and 0 on their doubles. */
export function kuitansiTable(
  receipts: readonly Receipt[],
  folios: FolioLinks | undefined,
  codes: CodeBook,
  words: SheetWords,
): TableData<KuitansiColumn> {
  const header = words.kuitansi.columns;
  const one = (read: (kuitansi: Kuitansi) => string | undefined) => (receipt: Receipt) => read(receipt.kuitansi);
  return TableData.of<KuitansiColumn, Receipt>(
    "Kuitansi",
    receipts,
    [
      noColumn(header.no),
      {
        key: "bentuk",
        header: header.bentuk,
        total: { label: words.total },
        style: "text",
        width: 11,
        value: one((k) => words.kuitansi.bentuk[k.bentuk]),
      },
      { key: "nomor", header: header.nomor, style: "wrapped", width: 14, value: one((k) => k.nomor?.value) },
      {
        key: "tanggal",
        header: header.tanggal,
        style: "date",
        width: 16,
        value: ({ kuitansi }) => dateCell(kuitansi.tanggal),
      },
      { key: "penerima", header: header.penerima, style: "wrapped", width: 21, value: one((k) => k.penerima?.value) },
      {
        key: "untukPembayaran",
        header: header.untukPembayaran,
        style: "wrapped",
        width: 30,
        value: one((k) => k.untukPembayaran?.value),
      },
      {
        key: "kode",
        header: header.kode,
        style: "text",
        width: 19,
        value: ({ kode }) => codes.spellOr(kode, words.rekapAnggaran.withoutKode),
      },
      {
        key: "subKegiatan",
        header: header.subKegiatan,
        style: "text",
        width: 16,
        value: one((k) => (k.subKegiatan ?? k.kodeSubKegiatan)?.value.written),
      },
      {
        key: "jumlah",
        header: header.jumlah,
        style: "rupiah",
        width: 15,
        total: (table) => countedTotal(table, "jumlah", "dihitung"),
        value: ({ kuitansi }) => amountCell(kuitansi.jumlah),
      },
      {
        key: "terbilang",
        header: header.terbilang,
        style: "wrapped",
        width: 22,
        value: one((k) => k.terbilang?.value),
      },
      {
        key: "spk",
        header: header.spk,
        style: "wrapped",
        width: 17,
        value: one((k) => k.spk && words.kuitansi.reference(k.spk.value)),
      },
      {
        key: "bast",
        header: header.bast,
        style: "wrapped",
        width: 17,
        value: one((k) => k.bast && words.kuitansi.reference(k.bast.value)),
      },
      {
        key: "kosong",
        header: header.kosong,
        style: "wrapped",
        width: 18,
        value: one((k) => k.kosong.map(({ label }) => label.replace(/\s*:\s*$/, "")).join("; ") || undefined),
      },
      {
        key: "dihitung",
        header: header.dihitung,
        style: "integer",
        width: 10,
        total: (table) => ifFound(table.countNumbers("dihitung"), table.subtotal("dihitung")),
        value: ({ sameAs }) => (sameAs === undefined ? 1 : 0),
      },
      {
        key: "keterangan",
        header: header.keterangan,
        style: "wrapped",
        width: 14,
        value: ({ sameAs }) => (sameAs === undefined ? undefined : words.kuitansi.sameAs(sameAs + 1)),
      },
      ...folioColumns<KuitansiColumn, Receipt>("kuitansi", folios, words),
      { key: "sumber", header: header.sumber, style: "wrapped", width: 22, value: one((k) => words.sumber(k.at)) },
    ],
    absentFolio("kuitansi", folios, words),
  );
}

export function kuitansiSheet(table: TableData<KuitansiColumn>, acara: Acara, words: SheetWords): PlannedSheet {
  const empty = table.rows.length === 0 ? words.empty.kuitansi : undefined;
  const page = openPage("kuitansi", acara, words, table.widths.length, empty);
  page.table(HEADER_ROW, 1, table);
  return page.sheet(HEADER_ROW, 3);
}
