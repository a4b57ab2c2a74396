import type { CellRange } from "../cells/cellRef";
import type { SheetReading } from "../tables/findTables";
import type { FoundRow, FoundTable } from "../tables/foundTable";
import { why } from "../tables/why";
import type { CorrectedSheet, CorrectedTable } from "./correctSheet";
import { inside, overlap } from "./ranges";
import { readWithout } from "./readAgain";

/**
 * Sets corrected tables among the found ones. What a corrected table was drawn over gives way to it, so that no row is
 * counted twice; rows that no table reads any more stay in the account of the one that took their place.
 */
export function makeRoom(reading: SheetReading, corrected: readonly CorrectedTable[]): CorrectedSheet {
  const drawn = corrected.filter(({ correction }) => !correction.ignored);
  const left = new Map<CorrectedTable, FoundTable[]>();
  const tables: (FoundTable | CorrectedTable)[] = [];
  for (const table of reading.tables) {
    const own = corrected.find(({ base }) => base === table);
    const over = own === undefined ? drawn.filter((one) => overlap(one.table.range, table.range)) : [own];
    const rest = own === undefined && over.length > 0 ? restOf(reading, table, over) : undefined;
    for (const one of over) {
      if (!tables.includes(one)) tables.push(one);
      if (rest === undefined) left.set(one, [...(left.get(one) ?? []), table]);
    }
    if (over.length === 0) tables.push(table);
    else if (rest !== undefined) tables.push(rest);
  }
  tables.push(...corrected.filter((one) => !tables.includes(one)));
  const ranges = drawn.map(({ table }) => table.range);
  const forms = reading.forms.filter(
    (form) =>
      !corrected.some(({ base }) => base === form) &&
      !(form.kind === "kuitansi" && ranges.some((range) => inside(form.range, range))),
  );
  const by: CorrectedTable[] = [];
  const settled = tables.map((one) => {
    if (!("table" in one)) return one;
    const table = withRowsLeft(one.table, left.get(one) ?? [], ranges);
    by.push({ ...one, table });
    return table;
  });
  return { tables: settled, forms, by };
}

/** What is left of a found table beside those drawn over it; undefined where they cover it or take its header. */
function restOf(reading: SheetReading, table: FoundTable, over: readonly CorrectedTable[]): FoundTable | undefined {
  const ranges = over.map((one) => one.table.range);
  return ranges.some((range) => inside(table.range, range)) ? undefined : readWithout(reading, table, ranges);
}

/** The rows of the tables that gave way which stand in no drawn table are told as left out. */
function withRowsLeft(table: FoundTable, gone: readonly FoundTable[], drawn: readonly CellRange[]): FoundTable {
  const read = new Set([...table.rows.map(({ row }) => row), ...table.headerRows]);
  const left = gone.flatMap(({ rows, range }) =>
    rows.flatMap(({ row }) => {
      const isDrawn = drawn.some((other) => overlap(other, { ...range, top: row, bottom: row }));
      return read.has(row) || isDrawn ? [] : [row];
    }),
  );
  if (left.length === 0) return table;
  const others = [...new Set(left)].map((row): FoundRow => ({
    row,
    sure: "sure",
    why: [why("put-right-by-hand", {})],
    under: [],
    role: "other",
    reason: "outside range",
  }));
  return { ...table, rows: [...table.rows, ...others].sort((a, b) => a.row - b.row) };
}
