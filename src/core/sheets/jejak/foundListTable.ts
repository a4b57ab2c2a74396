import { rangeAddress } from "../../cells/cellRef";
import type { FoundForm, FoundSheet, FoundTable } from "../../tables/foundTable";
import { TableData } from "../plan/tableData";
import { rowRanges } from "../plan/rowRanges";
import type { SheetWords } from "../words";

export type FoundColumnKey = "berkas" | "lembar" | "rentang" | "jenis" | "kenapa" | "keyakinan" | "barisJudul";

/** Where tables and forms were found, what each is taken for, and why. */
export function foundListTable(sheets: readonly FoundSheet[], words: SheetWords): TableData<FoundColumnKey> {
  const say = words.jejak;
  const header = say.tables;
  const found = sheets.flatMap(({ tables, forms }): readonly (FoundTable | FoundForm)[] => [...tables, ...forms]);
  return TableData.of<FoundColumnKey, FoundTable | FoundForm>("TabelTerbaca", found, [
    { key: "berkas", header: header.berkas, style: "wrapped", width: 30, value: ({ file }) => file },
    { key: "lembar", header: header.lembar, style: "wrapped", width: 18, value: ({ sheet }) => sheet },
    { key: "rentang", header: header.rentang, style: "text", width: 16, value: ({ range }) => rangeAddress(range) },
    { key: "jenis", header: header.jenis, style: "wrapped", width: 16, value: (one) => kindOf(one, words) },
    {
      key: "kenapa",
      header: header.kenapa,
      style: "wrapped",
      width: 36,
      value: ({ why }) => why.map(say.why).join("; "),
    },
    { key: "keyakinan", header: header.keyakinan, style: "text", width: 36, value: ({ sure }) => say.certainty[sure] },
    {
      key: "barisJudul",
      header: header.barisJudul,
      style: "text",
      width: 12,
      value: (one) => ("headerRows" in one ? rowRanges(one.headerRows) : undefined),
    },
  ]);
}

function kindOf(one: FoundTable | FoundForm, { jejak }: SheetWords): string {
  if (one.kind === "keterangan") return jejak.kind.formKeterangan;
  return "fields" in one ? jejak.kind.formKuitansi : jejak.kind[one.kind];
}
