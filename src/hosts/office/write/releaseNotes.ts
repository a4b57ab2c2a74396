/// <reference types="office-js" />
import type { PlannedTable } from "../../../core/sheets/plan/plannedWorkbook";
import { hasTotals } from "../../../core/sheets/plan/tableRange";
import { isIn } from "../../../core/sheets/typed/foreignCells";
import type { Turn } from "../excelQueue";
import { at, PLACE, rangeOf } from "../ranges";
import type { Runner } from "../runner";
import type { OpenJob } from "./ensureSheets";
import { headerAndBody } from "./settleSheet";
import { type Typed, typedBefore } from "./typedBefore";

/**
 * "Setting the Range values directly below the table automatically expands the table" (Coauthoring in Excel add-ins): a note
 * there is no record of ours. Each table that took notes in lets them go; what Excel filled into its columns of formulas
 * beside them goes again. Answers what somebody typed there meanwhile.
 */
export async function releaseNotes(run: Runner, job: OpenJob): Promise<readonly Typed[]> {
  const above = job.plan.tables.filter((table) => {
    const { bottom, ...sides } = headerAndBody(table);
    return !hasTotals(table) && job.notes.some((note) => isIn({ ...sides, top: bottom + 1, bottom: bottom + 1 }, note));
  });
  return above.length === 0 ? [] : run("writing", (turn) => release(turn, job, above));
}

async function release(
  { context, sync }: Turn,
  { id, notes }: OpenJob,
  above: readonly PlannedTable[],
): Promise<readonly Typed[]> {
  const sheet = context.workbook.worksheets.getItem(id);
  const standing = above.map((plan) => {
    const table = sheet.tables.getItem(plan.name);
    return { plan, table, range: table.getRange().load(PLACE) };
  });
  await sync();
  const filled = standing.flatMap(({ plan, table, range }) => {
    const own = headerAndBody(plan);
    const { bottom } = rangeOf(range);
    if (bottom <= own.bottom) return [];
    table.resize(at(sheet, own));
    return plan.columns.flatMap(({ formula }, index) => {
      if (formula === undefined) return [];
      const col = plan.col + index;
      const rows = Array.from({ length: bottom - own.bottom }, (_, nth) => own.bottom + 1 + nth);
      return rows
        .filter((row) => !notes.some((note) => note.row === row && note.col === col))
        .map((row) => {
          const cell = at(sheet, { top: row, left: col, bottom: row, right: col }).load("formulas");
          cell.clear("Contents");
          return { row, col, cell };
        });
    });
  });
  await sync();
  return filled.flatMap(({ row, col, cell }) =>
    typedBefore(cell.formulas, [[""]], row, col).flatMap((typed) =>
      String(typed.value).startsWith("=") ? [] : [{ ...typed, id }],
    ),
  );
}
