import type { Workbook } from "../cells/workbook";
import type { Tahap } from "../records/peserta";
import { findTables, type SheetReading } from "../tables/findTables";
import type { FoundForm, FoundSheet, FoundTable } from "../tables/foundTable";
import { correctSheet } from "./correctSheet";
import type { Decisions, TableCorrection } from "./decisions";
import { layoutKnown, readAsLayout } from "./layouts";
import type { StaleDecision, StaleTable } from "./staleDecision";

/** The stage of a list of people as it was decided: for this very list, or for lists of its layout. */
export interface DecidedTahap {
  readonly tahap: Tahap;
  readonly by: "hand" | "layout";
}

/** The tables of all workbooks as people put them right. */
export interface DecidedTables {
  readonly sheets: readonly FoundSheet[];
  /** By the place of the list: `placeKey`. */
  readonly tahapOf: ReadonlyMap<string, DecidedTahap>;
  readonly stale: readonly StaleDecision[];
}

/** What tells one table of a review from all others. */
export function placeKey({ file, sheet, range }: FoundTable): string {
  return JSON.stringify([file, sheet, range.top, range.left, range.bottom, range.right]);
}

/** Finds the tables of all workbooks and applies what was decided about tables and layouts. */
export function decidedTables(workbooks: readonly Workbook[], { tables, layouts }: Decisions): DecidedTables {
  if (tables.length + layouts.length === 0) {
    return { sheets: workbooks.flatMap((workbook) => findTables(workbook)), tahapOf: new Map(), stale: [] };
  }
  const tahapOf = new Map<string, DecidedTahap>();
  const stale: StaleDecision[] = [];
  const sayStale = (correction: TableCorrection, because: StaleTable) =>
    stale.push({ what: "table", correction, because });
  const read = new Set<TableCorrection>();

  const putRight = (reading: SheetReading): { tables: readonly FoundTable[]; forms: readonly FoundForm[] } => {
    const here = tables.filter(({ file, sheet }) => file === reading.file && sheet === reading.grid.sheet.name);
    for (const correction of here) read.add(correction);
    const corrected = here.length === 0 ? { ...reading, by: [] } : correctSheet(reading, here, sayStale);
    for (const { correction, table } of corrected.by) {
      if (correction.tahap !== undefined) tahapOf.set(placeKey(table), { tahap: correction.tahap, by: "hand" });
    }
    return {
      forms: corrected.forms,
      tables: corrected.tables.map((table) => {
        const layout = table.putRight === undefined ? layoutKnown(table, layouts) : undefined;
        if (layout === undefined) return table;
        const known = readAsLayout(reading, table, layout);
        if (layout.tahap !== undefined) tahapOf.set(placeKey(known), { tahap: layout.tahap, by: "layout" });
        return known;
      }),
    };
  };
  const sheets = workbooks.flatMap((workbook) => findTables(workbook, putRight));
  for (const correction of tables) if (!read.has(correction)) sayStale(correction, "not-read");
  return { sheets, tahapOf, stale };
}
