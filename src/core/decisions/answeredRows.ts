import type { Workbook } from "../cells/workbook";
import { questionAboutRow, rowChoiceCalled, type RowChoice } from "../records/aboutRow";
import { QuestionLog } from "../records/cells/questionLog";
import type { Said } from "../records/said";
import { indexCells, type SheetCells } from "../records/cells/sheetCells";
import { TableReader } from "../records/cells/tableReader";
import type { FoundSheet, FoundTable } from "../tables/foundTable";
import { withRoles } from "../tables/withRoles";

/** The sheets with the roles that people gave to rows which may count or sum others. */
export function answeredRows(
  sheets: readonly FoundSheet[],
  workbooks: readonly Workbook[],
  said: Said,
): readonly FoundSheet[] {
  const cellsOf = indexCells(workbooks);
  return sheets.map((found) => {
    const asks = found.tables.some(mayAsk);
    if (!asks) return found;
    const cells = cellsOf(found.file, found.sheet);
    return { ...found, tables: found.tables.map((table) => answeredTable(table, cells, said)) };
  });
}

function mayAsk({ kind, rows }: FoundTable): boolean {
  return kind !== "lain" && rows.some(({ sure }) => sure === "unsure");
}

function answeredTable(table: FoundTable, cells: SheetCells, said: Said): FoundTable {
  if (!mayAsk(table)) return table;
  const log = new QuestionLog(said);
  const reader = new TableReader(table, cells, log);
  const roles = new Map<number, RowChoice>();
  for (const row of table.rows) {
    if (row.sure !== "unsure") continue;
    const role = log.answered(questionAboutRow(reader, row), rowChoiceCalled);
    if (role !== undefined) roles.set(row.row, role);
  }
  return roles.size === 0 ? table : withRoles(table, roles, (row, col) => cells.own(row, col));
}
