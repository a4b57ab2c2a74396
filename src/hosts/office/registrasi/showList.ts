/// <reference types="office-js" />
import { HostFailure } from "../../../core/host";
import { inputOf } from "../../../core/sheets/plan/cellInput";
import type { PlannedSheet } from "../../../core/sheets/plan/plannedWorkbook";
import type { Turn } from "../excelQueue";
import { at } from "../ranges";
import type { DeskSheet } from "./findRegistrasi";
import { addList, fitList, rewriteList, rowsOf, standingList } from "./listTable";
import { withTypedInList } from "./typedInList";

/** Writes of a list in which people go on typing, before the tick says so and stops. */
const MOST_WRITES = 5;

/**
 * Writes the list of one session: its lines above, and a real table of those who are there. What people typed in it stays
 * with its guest, and what stands under it moves down. `tableNames` are those that a new table may not take.
 */
export async function showList(
  turn: Turn,
  { id, mark }: DeskSheet,
  plan: PlannedSheet,
  tableNames: readonly string[],
): Promise<void> {
  const sheet = turn.context.workbook.worksheets.getItem(id);
  const [planned] = plan.tables;
  if (planned === undefined) return;
  const standing = await standingList(turn, sheet, mark.table, planned);
  if (standing === undefined) {
    await addList(turn, sheet, mark, planned, tableNames);
    return showLines(turn, sheet, plan);
  }
  const { record } = standing;
  let { range, body: expected } = standing;
  let rows = withTypedInList(rowsOf(planned), expected, record);
  await showLines(turn, sheet, plan, range.top);
  for (let writes = 1; ; writes += 1) {
    const written = await rewriteList(turn, sheet, { ...standing, range }, planned, rows);
    // What was typed between the look and the write is in the answer of the write, and nowhere else.
    const withLate = withTypedInList(rows, written.stood, record);
    if (isSame(written.stood, expected) || isSame(withLate, rows))
      return fitList(turn, sheet, standing, written.range, rows.length);
    if (writes === MOST_WRITES) throw new HostFailure("changed-meanwhile", "registrasi");
    [expected, rows, range] = [rows, withLate, written.range];
  }
}

/** The lines above the list. One that is blank is not written: people may have filled it. */
async function showLines(
  { sync }: Turn,
  sheet: Excel.Worksheet,
  { cells, tables: [table] }: PlannedSheet,
  listTop = table?.row ?? 1,
): Promise<void> {
  const missing = (table?.row ?? 1) - listTop;
  // The acara has more lines than before: the list moves down for them.
  if (missing > 0) sheet.getRange(`${listTop}:${listTop + missing - 1}`).insert("Down");
  for (const { row, col, value } of cells) {
    if (inputOf(value) === "") continue;
    const cell = at(sheet, { top: row, left: col, bottom: row, right: col });
    cell.numberFormat = [["@"]];
    cell.values = [[inputOf(value)]];
  }
  await sync();
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
