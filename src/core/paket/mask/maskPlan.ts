import type { PlannedSheet, PlannedValue, PlannedWorkbook } from "../../sheets/plannedWorkbook";
import type { Masker } from "./masker";
import { isLaidOutAlike, valuesOf, withValues } from "./sheetValues";

/**
 * The planned workbook of the papers, masked. `again` is the plan of the masked review: texts are its own, for a sentence
 * over facts may cut a name short. Figures and what formulas show stay those of the papers, for people who are told apart
 * by their names could not be counted rightly any more.
 */
export function maskPlan(plan: PlannedWorkbook, again: PlannedWorkbook, masker: Masker): PlannedWorkbook {
  const others = new Map(again.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    title: again.title,
    sheets: plan.sheets.map((sheet) => {
      const other = others.get(sheet.name) ?? others.get(masker.text(sheet.name));
      const masked = maskSheet(sheet, other, masker);
      if (other === undefined || !isLaidOutAlike(masked, other)) return masked;
      const values = valuesOf(masked);
      return withValues(other, (at, text, reckoned) => {
        const value = values.get(at);
        return reckoned || typeof value !== "string" || typeof text !== "string" ? value : text;
      });
    }),
  };
}

/** What stands in `other` too, which was made of masked data, tells of nobody. */
function maskSheet(sheet: PlannedSheet, other: PlannedSheet | undefined, masker: Masker): PlannedSheet {
  const mask = <T>(value: T, made: unknown): T | string =>
    typeof value !== "string" || value === made ? value : masker.text(value);
  const values = other && valuesOf(other);
  const masked: PlannedSheet = {
    ...sheet,
    name: mask(sheet.name, other?.name),
    cells: sheet.cells.map((cell, at) => ({ ...cell, ...maskFormula(cell, other?.cells[at], mask) })),
    tables: sheet.tables.map((table, nth) => ({
      ...table,
      columns: table.columns.map((column, at) => {
        const made = other?.tables[nth]?.columns[at];
        return { ...column, header: mask(column.header, made?.header), ...maskFormula(column, made, mask) };
      }),
    })),
  };
  return withValues(masked, (at, value) => mask(value, values?.get(at)));
}

interface MayReckon {
  readonly formula?: string;
}

function maskFormula(
  { formula }: MayReckon,
  made: MayReckon | undefined,
  mask: (text: string, made: unknown) => string,
): MayReckon {
  return formula === undefined ? {} : { formula: mask(formula, made?.formula) };
}

/** Cells that show something else than before. */
export function cellsChanged(before: PlannedWorkbook, after: PlannedWorkbook): number {
  return before.sheets.reduce((changed, sheet, at) => {
    const other = after.sheets[at];
    const values = other === undefined ? new Map<string, PlannedValue>() : valuesOf(other);
    return changed + [...valuesOf(sheet)].filter(([cell, value]) => value !== values.get(cell)).length;
  }, 0);
}
