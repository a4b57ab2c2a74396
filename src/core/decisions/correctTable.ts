import type { CellRange } from "../cells/cellRef";
import type { SheetReading } from "../tables/findTables";
import { givenFieldOf } from "../tables/words/fields";
import type { FoundTable } from "../tables/foundTable";
import type { Given } from "../tables/given";
import { why } from "../tables/why";
import type { TableCorrection } from "./decisions";
import { ignoredTable } from "./ignored";
import { sameNumbers, sameRange } from "./ranges";
import { readAgain } from "./readAgain";
import { readDrawn } from "./readDrawn";

const NO_COLUMN = { field: undefined };
const BY_HAND = why("put-right-by-hand", {});

/** Reads one table as a person laid it down; undefined where nothing that could be read stands there. */
export function correctTable(
  reading: SheetReading,
  base: FoundTable | undefined,
  correction: TableCorrection,
): FoundTable | undefined {
  if (correction.ignored) return base && ignoredTable(base);
  const given = givenBy(correction);
  const range = drawnRange(base, correction);
  const headerRows = correction.headerRows ?? base?.headerRows ?? [];
  const redrawn = base === undefined || range !== undefined || !sameNumbers(headerRows, base.headerRows);
  const read = redrawn ? readDrawn(reading, base, { headerRows, range }, given) : readAgain(reading, base, given);
  if (read === undefined) return undefined;
  const outline = range ?? read.range;
  return {
    ...read,
    range: { ...outline, top: Math.min(outline.top, read.headerRows[0] ?? outline.top) },
    kind: correction.kind ?? (redrawn || changesFields(base, given) ? read.kind : base.kind),
    sure: "sure",
    why: [BY_HAND, ...read.why],
    putRight: { found: base?.range },
  };
}

/** The range a person drew, where it is another one than detection gave; its end follows a table that has grown. */
function drawnRange(base: FoundTable | undefined, { range, found }: TableCorrection): CellRange | undefined {
  if (range === undefined || base === undefined || found === undefined) return range;
  const grown = range.bottom === found.bottom ? { ...range, bottom: base.range.bottom } : range;
  return sameRange(grown, base.range) ? undefined : grown;
}

function givenBy({ columns = [], rows = [] }: TableCorrection): Given {
  return {
    fields: new Map(columns.map(({ col, field }) => [col, field])),
    roles: new Map(rows.map(({ row, role }) => [row, role])),
    why: BY_HAND,
  };
}

function changesFields({ columns }: FoundTable, { fields }: Given): boolean {
  return [...fields].some(
    ([col, field]) => givenFieldOf(columns.find((column) => column.col === col) ?? NO_COLUMN) !== field,
  );
}
