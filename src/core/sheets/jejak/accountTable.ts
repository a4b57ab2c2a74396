import type { RowAccount } from "../../records/records";
import { minus, plus } from "../plan/formula";
import { rowRanges } from "../plan/rowRanges";
import { TableData } from "../plan/tableData";
import type { SheetWords } from "../words";

export type AccountColumn =
  | "berkas"
  | "lembar"
  | "rentang"
  | "dibaca"
  | "menjadi"
  | "alasan"
  | "data"
  | "kelompok"
  | "saksi"
  | "dilewati"
  | "selisih";

/** What became of every row: rows read less the four things a row can be is nothing. */
export function accountTable(accounts: readonly RowAccount[], words: SheetWords): TableData<AccountColumn> {
  const header = words.jejak.rows;
  const count = { style: "integer", width: 12, total: "sum" } as const;
  return TableData.of<AccountColumn, RowAccount>("HitunganBaris", accounts, [
    {
      key: "berkas",
      header: header.berkas,
      style: "wrapped",
      width: 30,
      total: { label: words.total },
      value: ({ file }) => file,
    },
    { key: "lembar", header: header.lembar, style: "wrapped", width: 18, value: ({ sheet }) => sheet },
    { key: "rentang", header: header.rentang, style: "text", width: 16, value: ({ range }) => range },
    { ...count, width: 16, key: "dibaca", header: header.dibaca, value: ({ read }) => read },
    {
      key: "menjadi",
      header: header.menjadi,
      style: "wrapped",
      width: 36,
      value: ({ became }) => words.jejak.became[became],
    },
    {
      key: "alasan",
      header: header.alasan,
      style: "wrapped",
      width: 36,
      value: ({ dropped }) =>
        dropped.map(({ reason, rows }) => words.jejak.dropped(reason, rowRanges(rows))).join("\n") || undefined,
    },
    { ...count, key: "data", header: header.data, value: ({ records }) => records },
    { ...count, key: "kelompok", header: header.kelompok, value: ({ groups }) => groups },
    { ...count, key: "saksi", header: header.saksi, value: ({ witnesses }) => witnesses },
    {
      ...count,
      key: "dilewati",
      header: header.dilewati,
      value: ({ dropped }) => dropped.reduce((sum, { rows }) => sum + rows.length, 0),
    },
    {
      ...count,
      key: "selisih",
      header: header.selisih,
      formula: (table) =>
        minus(
          table.thisRow("dibaca"),
          plus(table.thisRow("data"), table.thisRow("kelompok"), table.thisRow("saksi"), table.thisRow("dilewati")),
        ),
    },
  ]);
}
