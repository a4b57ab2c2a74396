import { questionAboutTable } from "../records/aboutTable";
import type { Said } from "../records/said";
import type { FoundSheet, FoundTable } from "../tables/foundTable";
import { why } from "../tables/why";
import { TABLE_KINDS } from "./tableKinds";

/** The sheets with the kinds that people gave to tables of which none was certain. */
export function answeredKinds(sheets: readonly FoundSheet[], said: Said): readonly FoundSheet[] {
  return sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => answeredKind(table, said)) }));
}

function answeredKind(table: FoundTable, said: Said): FoundTable {
  if (table.sure !== "unsure" || table.kind === "lain") return table;
  const question = questionAboutTable(table, "table-kind", []);
  const choice = said.answerTo(question);
  if (choice === undefined) return table;
  const kind = TABLE_KINDS.find((one) => one === choice);
  said.heard(question, kind !== undefined);
  return kind === undefined
    ? table
    : { ...table, kind, sure: "sure", why: [why("put-right-by-hand", {}), ...table.why] };
}
