/// <reference types="office-js" />
import { type CellRange, rangeAddress } from "../../../core/cells/cellRef";
import type { PlannedTable } from "../../../core/sheets/plannedWorkbook";
import { bodyRowCount, hasTotals } from "../../../core/sheets/tableRange";
import type { Turn } from "../excelQueue";
import { at, PLACE, rangeOf } from "../ranges";
import type { OpenJob } from "./ensureSheets";

/** The planned tables that stand in their place already, by Excel's id. */
export type KeptTables = ReadonlyMap<PlannedTable, string>;

interface Standing {
  readonly table: Excel.Table;
  readonly id: string;
  readonly range: CellRange;
  readonly planned: PlannedTable | undefined;
}

/**
 * Makes a sheet of ours ready to be written again. A table whose header stays where it is is kept and made as long as
 * it will be, so that formulas of staff that name it go on working; others become plain cells and all the rest is
 * cleared. What people typed has been put by before.
 */
export async function settleSheet({ context, sync }: Turn, job: OpenJob): Promise<KeptTables> {
  const sheet = context.workbook.worksheets.getItem(job.id);
  sheet.tables.load("items/id,items/showTotals");
  await sync();
  const places = sheet.tables.items.map((table) => ({ table, range: table.getRange().load(PLACE) }));
  await sync();
  // A table below one with a row of totals is pushed down when that row comes, and so cannot stay.
  const pushes = Math.min(
    ...job.plan.tables.filter(hasTotals).map(({ row }) => row),
    ...places.filter(({ table }) => table.showTotals).map(({ range }) => range.rowIndex + 1),
  );
  const standing = places.map(({ table, range }): Standing => {
    const place = rangeOf(range);
    const planned = job.plan.tables.find((one) => staysAt(one, place));
    return { table, id: table.id, range: place, planned: place.top <= pushes ? planned : undefined };
  });
  for (const { table } of standing) {
    table.clearFilters();
    table.showTotals = false;
  }
  for (const { table, planned } of standing) if (planned === undefined) table.convertToRange();
  const kept = standing.filter((one) => one.planned !== undefined);
  const [rows] = job.area;
  const allRows = sheet.getRange(`1:${rows + 1}`);
  allRows.rowHidden = false;
  for (const area of clearable(job, kept)) {
    at(sheet, area).unmerge();
    at(sheet, area).clear("All");
  }
  for (const { range } of kept) at(sheet, range).clear("Formats");
  allRows.format.autofitRows();
  for (const { table, planned } of kept) {
    if (planned !== undefined) table.resize(rangeAddress(headerAndBody(planned)));
  }
  await sync();
  return new Map(kept.flatMap(({ planned, id }) => (planned === undefined ? [] : [[planned, id] as const])));
}

export function headerAndBody(table: PlannedTable): CellRange {
  const { row, col, columns } = table;
  return { top: row, left: col, bottom: row + bodyRowCount(table), right: col + columns.length - 1 };
}

function staysAt(planned: PlannedTable, place: CellRange): boolean {
  return (
    planned.row === place.top && planned.col === place.left && planned.columns.length === place.right - place.left + 1
  );
}

/** All of our area but the tables that are kept: whole rows above, between and below them, and what is beside them. */
function clearable({ area: [rows, columns] }: OpenJob, kept: readonly Standing[]): readonly CellRange[] {
  const areas: CellRange[] = [];
  const add = (area: CellRange) => {
    if (area.bottom >= area.top && area.right >= area.left) areas.push(area);
  };
  let top = 1;
  for (const { range } of [...kept].sort((a, b) => a.range.top - b.range.top)) {
    add({ top, left: 1, bottom: range.top - 1, right: columns });
    const from = Math.max(top, range.top);
    add({ top: from, left: 1, bottom: range.bottom, right: range.left - 1 });
    add({ top: from, left: range.right + 1, bottom: range.bottom, right: columns });
    top = Math.max(top, range.bottom + 1);
  }
  add({ top, left: 1, bottom: rows + 1, right: columns });
  return areas;
}
