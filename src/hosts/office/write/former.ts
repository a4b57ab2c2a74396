/// <reference types="office-js" />
import { HostFailure } from "../../../core/host";
import { formerTable } from "../../../core/sheets/typed/formerTable";
import type { FormerWithTotals } from "../../../core/sheets/typed/standingTables";
import { parseRecords, type WrittenRecord } from "../../../core/sheets/typed/writtenRecord";
import { breathe } from "../breathe";
import type { InspectedSheet } from "../inspect";
import { PLACE, rangeOf } from "../ranges";
import { readSheet } from "../read/sheetReader";
import type { Runner } from "../runner";
import { type AddedThings, countAdded } from "./addedThings";
import { RECORD_KEY } from "./mark";

/** A sheet of ours as it stands before it is written again, and what we wrote there. */
export interface Former extends FormerWithTotals {
  readonly records: readonly WrittenRecord[];
  /** What people put on the sheet beside what stands in its cells. */
  readonly added: AddedThings;
}

/** Others rename sheets while we read: a second look finds ours under its name of now. */
export async function readFormer(run: Runner, { id }: Pick<InspectedSheet, "id">): Promise<Former> {
  try {
    return await formerOf(run, id);
  } catch (fault) {
    if (!(fault instanceof HostFailure) || fault.kind !== "sheet-gone") throw fault;
    return formerOf(run, id);
  }
}

async function formerOf(run: Runner, id: string): Promise<Former> {
  const { name, places, records, added } = await run("reading", async ({ context, sync }) => {
    const standing = context.workbook.worksheets.getItem(id);
    standing.load("name");
    const { tables } = standing;
    const added = countAdded(standing);
    tables.load("items/name,items/showTotals");
    const property = standing.customProperties.getItemOrNullObject(RECORD_KEY);
    property.load("value");
    await sync();
    const placed = tables.items.map((table) => ({ table, range: table.getRange().load(PLACE) }));
    await sync();
    return {
      name: standing.name,
      added: added(),
      places: placed.map(({ table, range }) => ({
        name: table.name,
        totals: table.showTotals,
        range: rangeOf(range),
      })),
      records: property.isNullObject ? [] : parseRecords(property.value),
    };
  });
  const sheet = await readSheet(run, name);
  // The last band of a long sheet has only just been taken apart.
  await breathe();
  const tables = places.map((place) => ({ ...formerTable(sheet, place), totals: place.totals }));
  await breathe();
  return { sheet, tables, records, added };
}
