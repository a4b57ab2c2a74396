import type { Folio, FolioLinks } from "./folioLinks";
import { MOST_LINKED, rowLink } from "./plan/rowLink";
import type { ColumnPlan } from "./plan/tableData";
import type { SheetWords } from "./words";

/** The line of the other table, and the link that opens it. */
export type FolioColumn = "folio" | "tautan";

/** The two columns that lead from the table of this sheet to the other one; none where only one of both was read. */
export function folioColumns<K extends string, R>(
  from: "bku" | "kuitansi",
  links: FolioLinks | undefined,
  words: SheetWords,
): readonly ColumnPlan<K | FolioColumn, R>[] {
  if (links === undefined) return [];
  const { folio, tautan } = words[from].columns;
  const folios = from === "bku" ? links.ofBku : links.ofKuitansi;
  const to =
    from === "bku"
      ? { table: "Kuitansi", header: words.kuitansi.columns.no }
      : { table: "BukuKas", header: words.bku.columns.no };
  const number: ColumnPlan<K | FolioColumn, R> = {
    key: "folio",
    header: folio,
    style: "integer",
    width: 13,
    value: (_record, index) => shown(folios[index], words),
  };
  if (Math.max(links.ofBku.length, links.ofKuitansi.length) > MOST_LINKED) return [number];
  return [
    number,
    {
      key: "tautan",
      header: tautan,
      style: "text",
      width: 6,
      formula: (own) => rowLink<K | FolioColumn>(own, "folio", to, words.folio.buka),
    },
  ];
}

/** Headers that the table has only where both books were read. */
export function absentFolio(
  from: "bku" | "kuitansi",
  links: FolioLinks | undefined,
  words: SheetWords,
): readonly string[] {
  const { folio, tautan } = words[from].columns;
  return links === undefined ? [folio, tautan] : [];
}

function shown(folio: Folio, words: SheetWords): number | string | undefined {
  return folio === "belum-ada" || folio === "tanya" ? words.folio[folio] : folio;
}
