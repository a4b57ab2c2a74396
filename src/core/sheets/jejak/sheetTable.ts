import type { FoundSheet } from "../../tables/foundTable";
import { TableData } from "../plan/tableData";
import type { SheetWords } from "../words";

export type SheetColumn = "berkas" | "lembar" | "keadaan" | "isi";

/** Every sheet that was read, hidden ones too, and how much was found in it. */
export function sheetTable(sheets: readonly FoundSheet[], words: SheetWords): TableData<SheetColumn> {
  const header = words.jejak.sheets;
  return TableData.of<SheetColumn, FoundSheet>("Lembar", sheets, [
    { key: "berkas", header: header.berkas, style: "wrapped", width: 30, value: ({ file }) => file },
    { key: "lembar", header: header.lembar, style: "wrapped", width: 18, value: ({ sheet }) => sheet },
    {
      key: "keadaan",
      header: header.keadaan,
      style: "text",
      width: 16,
      value: ({ state }) => words.jejak.sheetState[state],
    },
    {
      key: "isi",
      header: header.isi,
      style: "integer",
      width: 16,
      value: ({ tables, forms }) => tables.length + forms.length,
    },
  ]);
}
