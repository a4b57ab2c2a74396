import { givenFieldOf } from "../../tables/words/fields";
import { columnLetters } from "../../cells/cellRef";
import type { FoundColumn, FoundSheet, FoundTable } from "../../tables/foundTable";
import { TableData } from "../plan/tableData";
import type { SheetWords } from "../words";

export type DecisionColumn = "berkas" | "lembar" | "kolom" | "menjadi" | "kenapa" | "keyakinan";

/** What each column of each table is taken for, and why. */
export function decisionTable(sheets: readonly FoundSheet[], words: SheetWords): TableData<DecisionColumn> {
  const say = words.jejak;
  const header = say.columns;
  const decisions = sheets.flatMap(({ tables }) =>
    tables.flatMap((table) => table.columns.map((column): readonly [FoundTable, FoundColumn] => [table, column])),
  );
  return TableData.of<DecisionColumn, readonly [FoundTable, FoundColumn]>("Kolom", decisions, [
    { key: "berkas", header: header.berkas, style: "wrapped", width: 30, value: ([{ file }]) => file },
    { key: "lembar", header: header.lembar, style: "wrapped", width: 18, value: ([{ sheet }]) => sheet },
    {
      key: "kolom",
      header: header.kolom,
      style: "wrapped",
      width: 16,
      value: ([, column]) => `${columnLetters(column.col)}${column.header === "" ? "" : `: ${column.header}`}`,
    },
    {
      key: "menjadi",
      header: header.menjadi,
      style: "wrapped",
      width: 16,
      value: ([, column]) => {
        const field = givenFieldOf(column);
        return field === undefined ? say.noField : say.field(field);
      },
    },
    {
      key: "kenapa",
      header: header.kenapa,
      style: "wrapped",
      width: 36,
      value: ([, { why }]) => why.map(say.why).join("; ") || undefined,
    },
    {
      key: "keyakinan",
      header: header.keyakinan,
      style: "text",
      width: 36,
      value: ([, { sure }]) => say.certainty[sure],
    },
  ]);
}
