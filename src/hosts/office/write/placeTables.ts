/// <reference types="office-js" />
import { rangeAddress } from "../../../core/cells/cellRef";
import { HostFailure } from "../../../core/host";
import type { PlannedTable } from "../../../core/sheets/plan/plannedWorkbook";
import { hasTotals, tableRange } from "../../../core/sheets/plan/tableRange";
import type { Turn } from "../excelQueue";
import { at, PLACE, rangeOf } from "../ranges";
import type { OpenJob } from "./ensureSheets";
import { setNumberFormats } from "./setNumberFormats";
import { headerAndBody, type KeptTables } from "./settleSheet";

/** Makes real tables of ranges that are written, and gives them their row of totals. */
export async function placeTables(
  { context, sync }: Turn,
  { id: sheetId, grid }: OpenJob,
  planned: readonly PlannedTable[],
  kept: KeptTables,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { tables } = sheet;
  const placed = planned.map((plan) => {
    const id = kept.get(plan);
    const table = id === undefined ? tables.add(at(sheet, headerAndBody(plan)), true) : tables.getItem(id);
    table.name = plan.name;
    // Cells carry their own dress, which every program shows alike; of the styles that Microsoft lists the plainest.
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    if (hasTotals(plan)) {
      table.showTotals = true;
      const { bottom, left, right } = tableRange(plan);
      // Excel puts words and sums of its own there; what stands there later is somebody's.
      at(sheet, { top: bottom, left, bottom, right }).clear("Contents");
      setNumberFormats(sheet, grid, { top: bottom, bottom });
    }
    return { plan, range: table.getRange().load(PLACE) };
  });
  await sync();
  for (const { plan, range } of placed) {
    if (rangeAddress(rangeOf(range)) !== rangeAddress(tableRange(plan))) throw new HostFailure("not-kept", "tables");
  }
}
