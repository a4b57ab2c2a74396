/// <reference types="office-js" />
import type { Turn } from "./excelQueue";
import { failureOf } from "./failures";
import { isPassingName, MARK_KEY } from "./write/mark";

/** A sheet and what is asked of it; nothing but its name of one that has no cells (a chart or macro sheet). */
export interface SeenSheet {
  readonly sheet: Excel.Worksheet;
  readonly property: Excel.WorksheetCustomProperty | undefined;
  /** What stands on a sheet of a name that only we give; undefined for any other. */
  readonly blank: Excel.Range | undefined;
}

/** Asks all sheets at once, and one by one where Excel does not answer for one of them. */
export async function seenOf(sheets: readonly Excel.Worksheet[], sync: Turn["sync"]): Promise<readonly SeenSheet[]> {
  const together = sheets.map(asked);
  try {
    await sync();
    return together;
  } catch (fault) {
    if (!isUnsupported(fault)) throw fault;
  }
  const seen: SeenSheet[] = [];
  for (const sheet of sheets) {
    const one = asked(sheet);
    try {
      await sync();
      seen.push(one);
    } catch (fault) {
      if (!isUnsupported(fault)) throw fault;
      seen.push({ sheet, property: undefined, blank: undefined });
    }
  }
  return seen;
}

/** Whether Excel has no cells to tell of on a sheet. */
export function isUnsupported(fault: unknown): boolean {
  return failureOf(fault)?.code === "UnsupportedSheet";
}

function asked(sheet: Excel.Worksheet): SeenSheet {
  const property = sheet.customProperties.getItemOrNullObject(MARK_KEY);
  property.load("value");
  const blank = isPassingName(sheet.name) ? sheet.getUsedRangeOrNullObject(true) : undefined;
  blank?.load("address");
  sheet.tables.load("items/name");
  sheet.protection.load("protected");
  sheet.autoFilter.load("isDataFiltered");
  return { sheet, property, blank };
}
