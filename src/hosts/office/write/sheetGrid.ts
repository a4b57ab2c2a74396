import { inputOf } from "../../../core/sheets/plan/cellInput";
import type { PlannedSheet } from "../../../core/sheets/plan/plannedWorkbook";
import type { Pace } from "../breathe";
import { GridDraft, hasSen, type SheetGrid } from "./gridDraft";
import { keepingFormat, lookOf, plainLook } from "./look";
import { placeTable } from "./tableGrid";

export async function gridOf(plan: PlannedSheet, pace: Pace, dateShift = 0): Promise<SheetGrid> {
  const draft = new GridDraft(dateShift);
  const merges = new Map(plan.merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
  for (const { row, col, value, formula, style, plain } of plan.cells) {
    const input = inputOf(value);
    const merge = merges.get(`${row} ${col}`);
    const look = plain === undefined ? lookOf(style, { literal: formula === undefined }) : plainLook(plain);
    const sen = /rupiah$/.test(style) && hasSen(value);
    const dressed = sen && plain === undefined ? lookOf(style, { literal: formula === undefined, sen }) : look;
    draft.patches.push({
      range: merge ?? { top: row, left: col, bottom: row, right: col },
      look: {
        ...dressed,
        numberFormat: formula === undefined ? keepingFormat(dressed.numberFormat, input) : dressed.numberFormat,
        // Merged, a text has nothing to run over and is wrapped.
        ...(merge !== undefined && typeof value === "string" ? { wrap: true } : {}),
      },
    });
    draft.put(row, col, formula === undefined ? draft.heldAs(input, dressed.numberFormat) : "");
    if (formula !== undefined) {
      draft.formulas.push({ range: { top: row, left: col, bottom: row, right: col }, formulas: [[`=${formula}`]] });
    }
  }
  for (const { bottom, right } of plan.merges) draft.put(bottom, right, draft.values[bottom - 1]?.[right - 1] ?? "");
  for (const table of plan.tables) await placeTable(draft, table, pace);
  return draft.finish();
}
