import { FIGURE_FIELDS } from "./words/fieldKinds";
import type { ColumnField } from "./words/fields";
import type { FoundTable } from "./foundTable";
import type { Grid } from "./sheet/grid";
import { contentOf } from "./sheet/columnContent";
import type { DraftColumn } from "./draftTable";
import { rowsOf } from "./roles/rowsOf";
import { why } from "./why";

/** Words where that table has figures, or figures where it names people and things. */
function isOtherwiseFilled({ field, content }: DraftColumn): boolean {
  const { filled, words, numbers, figureTexts } = content;
  if (field === undefined || filled < 3) return false;
  if (FIGURE_FIELDS.has(field)) return words > 0.6 * filled;
  return NAMING.has(field) && numbers + figureTexts > 0.6 * filled;
}

const NAMING: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "nama",
  "uraian",
  "jabatan",
  "instansi",
  "kab_kota",
  "desa",
]);

/**
 * A sheet without a header whose rows look like those of the table before it: the table runs on here. Most of its filled
 * columns must be columns of that table, and its first rows must be as full.
 */
export function continuedTable(file: string, grid: Grid, before: FoundTable): FoundTable | undefined {
  if (before.columns.length < 3 || grid.rows.length < 2) return undefined;
  const known = new Set(before.columns.map(({ col }) => col));
  const looked = grid.rows.slice(0, 50);
  const filled = looked.map((row) =>
    (grid.row(row)?.cells ?? []).flatMap((cell, i) => (cell === undefined ? [] : [i + 1])),
  );
  const usual = filled.filter((cols) => cols.length >= 3);
  if (usual.length < 0.5 * looked.length || usual.length < 2) return undefined;
  if (
    usual.filter((cols) => cols.filter((col) => known.has(col)).length >= 0.8 * cols.length).length <
    0.8 * usual.length
  )
    return undefined;
  const columns = before.columns.map((column): DraftColumn => ({
    ...column,
    content: contentOf(grid, grid.rows, column.col),
  }));
  if (columns.some(isOtherwiseFilled)) return undefined;
  const rows = rowsOf({
    grid,
    headerRows: [],
    titles: [],
    left: before.range.left,
    right: before.range.right,
    columns,
    body: grid.rows,
  });
  const last = rows.filter(({ role }) => role !== "other").pop();
  return {
    ...before,
    file,
    sheet: grid.sheet.name,
    range: { ...before.range, top: grid.rows[0] ?? 1, bottom: last?.row ?? grid.rows[grid.rows.length - 1] ?? 1 },
    sure: "likely",
    why: [why("continues-table", { sheet: before.sheet })],
    titles: [],
    headerRows: [],
    numberRow: undefined,
    rows,
  };
}
