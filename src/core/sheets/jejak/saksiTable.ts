import type { Saksi } from "../../records/saksi";
import { toNumber } from "../../values/rupiah";
import { minusInSen } from "../plan/formula";
import { TableData } from "../plan/tableData";
import type { SheetWords } from "../words";

export type SaksiColumn =
  "sel" | "label" | "tingkat" | "banyak" | "kolom" | "dijumlahkan" | "tertulis" | "hitungUlang" | "selisih";

/** Subtotals and totals as witnesses: what is written, and what the rows they cover add up to. */
export function saksiTable(list: readonly Saksi[], words: SheetWords): TableData<SaksiColumn> {
  const header = words.jejak.saksi;
  return TableData.of<SaksiColumn, Saksi>("Saksi", list, [
    { key: "sel", header: header.sel, style: "wrapped", width: 30, value: ({ written }) => words.cell(written.at) },
    { key: "label", header: header.label, style: "wrapped", width: 18, value: ({ label }) => label || undefined },
    {
      key: "tingkat",
      header: header.tingkat,
      style: "text",
      width: 16,
      value: ({ level }) => words.jejak.level[level],
    },
    { key: "banyak", header: header.banyak, style: "integer", width: 16, value: ({ count }) => count },
    { key: "kolom", header: header.kolom, style: "wrapped", width: 36, value: (saksi) => columnOf(saksi, words) },
    {
      key: "dijumlahkan",
      header: header.dijumlahkan,
      style: "wrapped",
      width: 36,
      value: ({ from, to }) => `${words.cell(from)} – ${words.cell(to)}`,
    },
    {
      key: "tertulis",
      header: header.tertulis,
      style: "rupiah",
      width: 17,
      value: ({ written }) => toNumber(written.value),
    },
    {
      key: "hitungUlang",
      header: header.hitungUlang,
      style: "rupiah",
      width: 17,
      value: ({ recomputed }) => toNumber(recomputed),
    },
    {
      key: "selisih",
      header: header.selisih,
      style: "rupiah",
      width: 17,
      formula: (table) => minusInSen(table.thisRow("tertulis"), table.thisRow("hitungUlang")),
    },
  ]);
}

function columnOf({ header, field }: Saksi, words: SheetWords): string {
  return header === "" ? words.jejak.field(field) : header;
}
