import { bandsOf } from "./sheet/bands";
import { columnsOf } from "./columns/columnsOf";
import { foundColumn } from "./foundColumn";
import type { FoundForm, FoundRow, FoundTable } from "./foundTable";
import { withMoneyScale } from "./columns/moneyScale";
import { oneColumnList } from "./oneColumnList";
import type { Grid } from "./sheet/grid";
import type { HeaderBlock } from "./header/headerBlock";
import { continuedTable } from "./continuedTable";
import { sectionsOf, type Section } from "./header/sections";
import { rowsOf } from "./roles/rowsOf";
import { kindOfTable } from "./tableKind";
import type { Given } from "./given";
import { tableWithoutHeader } from "./tableWithoutHeader";
import { why, type Why } from "./why";

/** The tables of one sheet, strip by strip and from the top down. */
export function tablesOfSheet(
  file: string,
  grid: Grid,
  forms: readonly FoundForm[],
  before: FoundTable | undefined,
): readonly FoundTable[] {
  const tables = sectionsOfSheet(grid, forms).flatMap((section) => tableOf(file, grid, section) ?? []);
  if (tables.length > 0 || forms.length > 0) return tables;
  const found = (before === undefined ? undefined : continuedTable(file, grid, before)) ?? lastResort(file, grid);
  return found === undefined ? [] : [found];
}

/** Headers with their titles and the rows under them, strip by strip and from the top down. */
export function sectionsOfSheet(grid: Grid, forms: readonly FoundForm[]): readonly Section[] {
  const kuitansi = forms.filter(({ kind }) => kind === "kuitansi");
  return bandsOf(grid, forms).flatMap((band) => sectionsOf(grid, band, kuitansi));
}

/** The table of one section; undefined where its header turns out to be none. */
export function tableOf(file: string, grid: Grid, section: Section, given?: Given): FoundTable | undefined {
  const { header, titles, body } = section;
  const titleTexts = [...titles.map(({ text }) => text), grid.sheet.name];
  const columns = columnsOf(grid, header, body, titleTexts, given);
  const left = Math.min(header.left, ...columns.map(({ col }) => col));
  const right = Math.max(header.right, ...columns.map(({ col }) => col));
  const rows = rowsOf(
    {
      grid,
      headerRows: header.rows,
      titles: titles.map(({ text }) => text),
      left,
      right,
      columns,
      body,
    },
    given?.roles,
  );
  const kind = kindOfTable(columns, titleTexts);
  const records = rows.filter(({ role }) => role === "record").length;
  if (header.by === "contrast" && records < 2) return undefined;
  const numberRow = rows.find(
    (row) =>
      row.role === "other" && row.reason === "number row" && rows.every((r) => r.row >= row.row || r.role === "other"),
  );
  return {
    file,
    sheet: grid.sheet.name,
    range: { top: header.rows[0] ?? 1, left, bottom: lastRow(rows, header), right },
    kind: kind.kind,
    sure: header.by === "words" ? kind.sure : "unsure",
    why: [...headerWhy(header), ...kind.why],
    titles: titles.map(({ row, col, text }) => ({ at: { file, sheet: grid.sheet.name, row, col }, text })),
    headerRows: header.rows,
    numberRow: numberRow?.row,
    columns: withMoneyScale(
      columns.map(foundColumn),
      titles.map(({ text }) => text),
    ),
    rows,
  };
}

/** Without any header of several labels: a list of one column, or data that begins at once. Always to be asked. */
function lastResort(file: string, grid: Grid): FoundTable | undefined {
  const list = oneColumnList(grid);
  return list === undefined ? tableWithoutHeader(file, grid) : tableOf(file, grid, list);
}

/** Last row that is part of the table: data, a heading or a witness. */
function lastRow(rows: readonly FoundRow[], header: HeaderBlock): number {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row !== undefined && row.role !== "other") return row.row;
  }
  return header.rows[header.rows.length - 1] ?? 1;
}

function headerWhy(header: HeaderBlock): Why[] {
  const reasons: Why[] = [why("labels-above-values", { labels: header.labels })];
  if (header.rows.length > 1) reasons.push(why("header-merged-over-columns", { rows: header.rows.length }));
  return reasons;
}
