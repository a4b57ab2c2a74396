import type { CellRange } from "../../../core/cells/cellRef";
import { overlap } from "../../../core/decisions/ranges";
import type { FoundForm, FoundRow, FoundTable } from "../../../core/tables/foundTable";
import type { RowLook, RowMark, SheetMarks } from "./sheetMarks";
import type { Found } from "./tableGlances";

/** A table or form with the number it is asked about by. */
export type NumberedFound = Found & { readonly id: number };

const LOOKS: { readonly [R in FoundRow["role"]]: RowLook } = {
  record: "record",
  group: "group",
  subtotal: "witness",
  total: "witness",
  other: "dropped",
};

export function sheetMarks(found: readonly NumberedFound[], window: CellRange): SheetMarks {
  const within = ({ row }: { readonly row: number }) => row >= window.top && row <= window.bottom;
  return {
    tables: found.map((one) => ({ id: one.id, range: rangeOf(one) })).filter(({ range }) => overlap(range, window)),
    rows: found.flatMap((one) =>
      (one.shape === "table" ? tableMarks(one.table, one.id) : formMarks(one.form, one.id)).filter(within),
    ),
  };
}

export function rangeOf(found: Found): CellRange {
  return found.shape === "table" ? found.table.range : found.form.range;
}

export function lookOf({ role }: FoundRow): RowLook {
  return LOOKS[role];
}

function tableMarks({ range, headerRows, rows, sure }: FoundTable, table: number): RowMark[] {
  const { left, right } = range;
  return [
    ...headerRows.map((row): RowMark => ({ table, row, left, right, look: "header", sure })),
    ...rows.map((row): RowMark => ({ table, row: row.row, left, right, look: lookOf(row), sure: row.sure })),
  ];
}

/** A form has no rows of data: its labelled lines are what is read of it. */
function formMarks({ range, fields, sure }: FoundForm, table: number): RowMark[] {
  const { left, right } = range;
  const rows = new Set(fields.flatMap(({ at, labelAt }) => [at.row, labelAt.row]));
  return [...rows].map((row): RowMark => ({ table, row, left, right, look: "record", sure }));
}
