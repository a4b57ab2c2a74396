import type { PlannedSheet, PlannedValue, PlannedWorkbook } from "../../sheets/plannedWorkbook";
import { isLaidOutAlike, valuesOf, withValues } from "./sheetValues";

/**
 * What of a masked workbook cannot be made from the masked data and was kept from the papers, such as a count of people
 * who are told apart by their names alone. Most packages have nothing of it.
 */
export interface FromPapers {
  /** Names of all sheets in their order. */
  readonly sheets: readonly string[];
  readonly cells: readonly KeptCell[];
  /** Sheets that have other rows or columns than the masked data make. */
  readonly whole: readonly PlannedSheet[];
}

export const NOTHING_KEPT: FromPapers = { sheets: [], cells: [], whole: [] };

export interface KeptCell {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  /** `null`: nothing stands there. */
  readonly value: string | number | null;
}

/** What has to be kept so that `again`, which the masked data make, becomes `workbook`. */
export function keptFromPapers(workbook: PlannedWorkbook, again: PlannedWorkbook): FromPapers {
  const made = new Map(again.sheets.map((sheet) => [sheet.name, sheet]));
  const cells: KeptCell[] = [];
  const whole: PlannedSheet[] = [];
  for (const sheet of workbook.sheets) {
    const other = made.get(sheet.name);
    if (other === undefined || !isLaidOutAlike(sheet, other)) {
      whole.push(sheet);
      continue;
    }
    const values = valuesOf(other);
    for (const [cell, value] of valuesOf(sheet)) {
      if (value !== values.get(cell)) cells.push({ sheet: sheet.name, cell, value: value ?? null });
    }
  }
  return { sheets: workbook.sheets.map(({ name }) => name), cells, whole };
}

/** The workbook that the masked data make, with what was kept from the papers. JSON holds `null` where nothing stands. */
export function withKept(again: PlannedWorkbook, { sheets, cells, whole }: FromPapers): PlannedWorkbook {
  const kept = whole.map((sheet) => withValues(sheet, (_at, value) => value ?? undefined));
  const byName = new Map([...again.sheets, ...kept].map((sheet) => [sheet.name, sheet]));
  const values = new Map<string, Map<string, PlannedValue>>();
  for (const { sheet, cell, value } of cells) {
    const ofSheet = values.get(sheet) ?? new Map<string, PlannedValue>();
    values.set(sheet, ofSheet.set(cell, value ?? undefined));
  }
  return {
    title: again.title,
    sheets: sheets.flatMap((name) => {
      const [sheet, its] = [byName.get(name), values.get(name)];
      if (sheet === undefined) return [];
      return [its === undefined ? sheet : withValues(sheet, (at, value) => (its.has(at) ? its.get(at) : value))];
    }),
  };
}
