import type { Workbook } from "../../core/cells/workbook";
import { decidedTables } from "../../core/decisions/decidedTables";
import type { Decisions, TableCorrection } from "../../core/decisions/decisions";
import { sameRange } from "../../core/decisions/ranges";
import type { StaleTable } from "../../core/decisions/staleDecision";
import type { FoundSheet, FoundTable } from "../../core/tables/foundTable";
import { aboutSame } from "./aboutSame";

/** What a correction would come to, before it is kept. */
export interface Tried {
  readonly sheet: FoundSheet | undefined;
  /** The table as it would be read; undefined where it can't be, and then `because` says why. */
  readonly table: FoundTable | undefined;
  readonly because: StaleTable | undefined;
}

/** Reads one sheet as a correction says. Sheets before it are read too, since a table may run on from them. */
export function tryCorrection(workbook: Workbook, decisions: Decisions, correction: TableCorrection): Tried {
  const last = workbook.sheets.findIndex(({ name }) => name === correction.sheet);
  const upToIt = { ...workbook, sheets: workbook.sheets.slice(0, last + 1) };
  const tables = [...decisions.tables.filter((one) => !aboutSame(one, correction)), correction];
  const { sheets, stale } = decidedTables([upToIt], { ...decisions, tables });
  const sheet = sheets.at(-1);
  const because = stale.find((one) => one.what === "table" && one.correction === correction);
  return {
    sheet,
    table: sheet?.tables.find((table) => isOf(table, correction)),
    because: because?.what === "table" ? because.because : undefined,
  };
}

function isOf({ putRight, range }: FoundTable, { found, range: drawn }: TableCorrection): boolean {
  if (putRight === undefined) return false;
  if (found !== undefined) return putRight.found !== undefined && sameRange(putRight.found, found);
  return (
    putRight.found === undefined && drawn !== undefined && range.left === drawn.left && range.bottom === drawn.bottom
  );
}
