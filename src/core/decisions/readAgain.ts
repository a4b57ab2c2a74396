import type { CellRange } from "../cells/cellRef";
import { contentOf } from "../tables/sheet/columnContent";
import type { SheetReading } from "../tables/findTables";
import type { FoundTable } from "../tables/foundTable";
import type { Given } from "../tables/given";
import { oneColumnList } from "../tables/oneColumnList";
import type { Section } from "../tables/header/sections";
import { sectionsOfSheet, tableOf } from "../tables/tablesOfSheet";
import { readHeadless } from "./readHeadless";
import { sameNumbers } from "./ranges";

/** Reads a found table again as detection cut it out, with what was laid down for its columns and rows. */
export function readAgain(reading: SheetReading, table: FoundTable, given: Given): FoundTable | undefined {
  const { file, grid } = reading;
  const section = sectionOf(reading, table);
  if (section !== undefined) return tableOf(file, grid, believed(section), given);
  const body = table.rows.map(({ row }) => row);
  const columns = table.columns.map((column) => ({ ...column, content: contentOf(grid, body, column.col) }));
  const again = readHeadless({ file, grid, body, columns, titles: table.titles }, given);
  return again && { ...again, why: table.why, range: table.range };
}

/** A found table without the rows that other tables take over; undefined where they take its header. */
export function readWithout(
  reading: SheetReading,
  table: FoundTable,
  taken: readonly CellRange[],
): FoundTable | undefined {
  const section = sectionOf(reading, table);
  const isTaken = (row: number) => taken.some(({ top, bottom }) => top <= row && row <= bottom);
  if (section === undefined || section.header.rows.some(isTaken)) return undefined;
  return tableOf(reading.file, reading.grid, { ...section, body: section.body.filter((row) => !isTaken(row)) });
}

/** A person has seen this table: its header needs no proof by the rows below it. */
function believed(section: Section): Section {
  return { ...section, header: { ...section.header, by: "words" } };
}

/** The section that a found table was read from; undefined where it has no header of its own. */
function sectionOf({ grid, forms }: SheetReading, table: FoundTable): Section | undefined {
  if (table.headerRows.length === 0) return undefined;
  const fits = ({ header }: Section) =>
    sameNumbers(header.rows, table.headerRows) && table.range.left <= header.left && header.left <= table.range.right;
  const list = oneColumnList(grid);
  return sectionsOfSheet(grid, forms).find(fits) ?? (list !== undefined && fits(list) ? list : undefined);
}
