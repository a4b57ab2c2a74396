import type { Cell } from "../../../core/cells/cell";
import type { SheetRow } from "../../../core/cells/workbook";
import type { ForeignCell } from "../../../core/sheets/typed/foreignCells";
import { formerTable } from "../../../core/sheets/typed/formerTable";
import type { TypedValue } from "../../../core/sheets/typed/typedValues";
import { type FormerPair, pairOf } from "./formerPairs";
import type { SheetJob } from "./sheetJob";

/** What people typed while a write was under way, seen in the very request that would have lost it. */
export interface Rescue {
  /** By role: a sheet as it stood in the moment before it was cleared, where it was no longer as it had been read. */
  readonly formers: Map<string, FormerPair>;
  /** Texts that were typed where a part of the result was about to be written. */
  readonly notes: TypedValue[];
  /** For the report: notes whose place was taken, and the names of sheets that were left to the people. */
  readonly moved: Map<string, TypedValue>;
  readonly left: Set<string>;
  /** Ids of sheets that the plan no longer has, but people work in. */
  readonly outlived: Set<string>;
}

export function newRescue(): Rescue {
  return { formers: new Map(), notes: [], moved: new Map(), left: new Set(), outlived: new Set() };
}

/** Somebody typed while we wrote: what they typed is in the rescue, and the write begins again with it. */
export class Overtaken extends Error {
  override readonly name = "Overtaken";
}

/** Keeps a whole sheet as it stood when it was cleared; false where it was not whole, so that only the texts are known. */
export function rescueFormer(rescue: Rescue, { role, stood }: SheetJob, late: readonly ForeignCell[]): boolean {
  if (stood === undefined || stood.standing.mark?.state !== "complete" || rescue.formers.has(role)) return false;
  const { former } = stood;
  const rows = new Map<number, (Cell | undefined)[]>(former.sheet.rows.map(({ row, cells }) => [row, [...cells]]));
  for (const { row, col, cell } of late) {
    const cells = rows.get(row) ?? [];
    cells[col - 1] = cell;
    rows.set(row, cells);
  }
  const byRow: SheetRow[] = [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells }));
  const sheet = { ...former.sheet, rows: byRow };
  const tables = former.tables.map((table) => ({ ...formerTable(sheet, table), totals: table.totals }));
  rescue.formers.set(role, pairOf(stood.plan, stood.standing, { ...former, sheet, tables }));
  return true;
}

export function placeOfNote({ header, key: [cell = ""] }: TypedValue): {
  readonly sheet: string;
  readonly cell: string;
} {
  return { sheet: header, cell };
}
