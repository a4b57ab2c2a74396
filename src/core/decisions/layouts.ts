import type { Tahap } from "../records/peserta";
import type { SheetReading } from "../tables/findTables";
import { givenFieldOf } from "../tables/words/fields";
import { fold } from "../tables/words/fold";
import type { FoundTable } from "../tables/foundTable";
import { why } from "../tables/why";
import type { RememberedLayout } from "./decisions";
import { readAgain } from "./readAgain";

/** The layout of a table as it is to be remembered: what its columns are called, and what they hold. */
export function layoutOf(table: FoundTable, tahap?: Tahap): RememberedLayout {
  const columns = table.columns.map(givenFieldOf);
  return { labels: labelsOf(table), kind: table.kind, ...(tahap && { tahap }), columns };
}

/** The layout with the same labels in the same order, the last remembered one where there are several. */
export function layoutKnown(table: FoundTable, layouts: readonly RememberedLayout[]): RememberedLayout | undefined {
  if (layouts.length === 0 || table.headerRows.length === 0) return undefined;
  const labels = labelsOf(table);
  if (labels.filter((label) => label !== "").length < FEWEST_LABELS) return undefined;
  return [...layouts]
    .reverse()
    .find((layout) => layout.labels.length === labels.length && layout.labels.every((label, i) => label === labels[i]));
}

/** One label says too little to know a table by. */
const FEWEST_LABELS = 2;

/**
 * Reads a table as the layout says. Where its own title says another kind, the kind is asked about again: the same
 * columns serve for an anggaran and for its realisasi.
 */
export function readAsLayout(reading: SheetReading, table: FoundTable, layout: RememberedLayout): FoundTable {
  const known = why("layout-known", { labels: layout.labels.length });
  const other = table.columns.flatMap((column, i) =>
    givenFieldOf(column) === layout.columns[i] ? [] : [[column.col, layout.columns[i]] as const],
  );
  const fields = new Map(other);
  const given = { fields, roles: new Map<number, never>(), why: known };
  const again = fields.size === 0 ? table : (readAgain(reading, table, given) ?? table);
  const titled = table.kind !== layout.kind && table.why.some(({ code }) => code === "kind-by-title");
  return { ...again, kind: layout.kind, sure: titled ? "unsure" : "sure", why: [known, ...again.why] };
}

function labelsOf(table: FoundTable): readonly string[] {
  return table.columns.map(({ header }) => fold(header));
}
