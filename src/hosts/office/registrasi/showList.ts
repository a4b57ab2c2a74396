/// <reference types="office-js" />
import { HostFailure } from "../../../core/host";
import { inputOf } from "../../../core/sheets/cellInput";
import type { PlannedSheet } from "../../../core/sheets/plannedWorkbook";
import { tableRange } from "../../../core/sheets/tableRange";
import type { Turn } from "../excelQueue";
import { at, PLACE, rangeOf } from "../ranges";

/** Writes the list of one session anew: its lines above, and a real table of those who are there. */
export async function showList({ context, sync }: Turn, sheetId: string, plan: PlannedSheet): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.tables.load("items/name");
  sheet.protection.load("protected");
  await sync();
  if (sheet.protection.protected) throw new HostFailure("protected", "registrasi");
  for (const { row, col, value } of plan.cells) {
    const cell = at(sheet, { top: row, left: col, bottom: row, right: col });
    cell.numberFormat = [["@"]];
    cell.values = [[inputOf(value)]];
  }
  const [planned] = plan.tables;
  const [standing] = sheet.tables.items;
  if (planned === undefined) return;
  const range = tableRange(planned);
  standing?.clearFilters();
  const before = standing?.getRange().load(PLACE);
  await sync();
  const body = at(sheet, { ...range, left: range.left + 1 });
  body.numberFormat = [["@"]];
  at(sheet, range).values = [planned.columns.map(({ header }) => header), ...rowsOf(planned)];
  if (standing === undefined || before === undefined) {
    const table = sheet.tables.add(at(sheet, range), true);
    table.name = planned.name;
  } else {
    standing.resize(at(sheet, range));
    const { bottom } = rangeOf(before);
    if (bottom > range.bottom) at(sheet, { ...range, top: range.bottom + 1, bottom }).clear("Contents");
  }
  at(sheet, range).format.autofitColumns();
  await sync();
}

function rowsOf({ rows, columns }: PlannedSheet["tables"][number]): (string | number)[][] {
  const filled = rows.length === 0 ? [columns.map(() => undefined)] : rows;
  return filled.map((row) => row.map((value) => inputOf(value) as string | number));
}
