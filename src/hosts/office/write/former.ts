/// <reference types="office-js" />
import { type FormerSheet, formerTable } from "../../../core/sheets/typed/formerTable";
import { breathe } from "../breathe";
import type { InspectedSheet } from "../inspect";
import { PLACE, rangeOf } from "../ranges";
import { readSheet } from "../read/sheetReader";
import type { Runner } from "../runner";

/** Reads a sheet of ours as it stands before it is written again. */
export async function readFormer(run: Runner, { id, name }: InspectedSheet): Promise<FormerSheet> {
  const places = await run("reading", async ({ context, sync }) => {
    const { tables } = context.workbook.worksheets.getItem(id);
    tables.load("items/name,items/showTotals");
    await sync();
    const placed = tables.items.map((table) => ({ table, range: table.getRange().load(PLACE) }));
    await sync();
    return placed.map(({ table, range }) => ({ name: table.name, totals: table.showTotals, range: rangeOf(range) }));
  });
  const sheet = await readSheet(run, name);
  // The last band of a long sheet has only just been taken apart.
  await breathe();
  const tables = places.map((place) => formerTable(sheet, place));
  await breathe();
  return { sheet, tables };
}
