/// <reference types="office-js" />
import type { Cell } from "../../../core/cells/cell";
import type { CellRange } from "../../../core/cells/cellRef";
import type { SheetRow } from "../../../core/cells/workbook";
import { HostFailure } from "../../../core/host";
import type { ForeignCell } from "../../../core/sheets/typed/foreignCells";
import type { Turn } from "../excelQueue";
import { READING_TARGET } from "../payload";
import { at } from "../ranges";
import { DateFormats, rowsOfChunk } from "../read/cellsOfChunk";
import type { Runner } from "../runner";
import { nextBand } from "./bands";
import type { OpenJob } from "./ensureSheets";

/** A value and its formula travel beside each other; a kind and a format come to each cell, in bytes. */
const TWICE = 2;
const AROUND_A_CELL = 40;

/**
 * Empties what stands in our part of a sheet band by band. Each request reads a band before it empties it, so that
 * whatever was typed since the sheet was read is in its answer, and is answered here.
 */
export async function clearSheet(
  run: Runner,
  { id, area: [rows, columns], stood, dateShift }: OpenJob,
  headers: readonly CellRange[],
): Promise<readonly ForeignCell[]> {
  const before = new Map(stood?.former.sheet.rows.map(({ row, cells }) => [row, cells]));
  const around = "x".repeat(columns * AROUND_A_CELL);
  const rowAt = (row: number) => [around, ...(before.get(row) ?? []).map((cell) => cell?.formula ?? cell?.value ?? "")];
  const late: ForeignCell[] = [];
  let target = READING_TARGET / TWICE;
  for (let top = 1; top <= rows + 1;) {
    const { bottom } = nextBand(rowAt, top, rows + 1, [], target);
    const band = { top, left: 1, bottom, right: columns };
    try {
      const now = await run("writing", (turn) => clearBand(turn, id, band, headers, dateShift));
      if (stood !== undefined) late.push(...lateCells(before, now));
    } catch (fault) {
      if (!(fault instanceof HostFailure && fault.kind === "too-large") || bottom === top) throw fault;
      target = Math.ceil(target / 2);
      continue;
    }
    top = bottom + 1;
  }
  return late;
}

async function clearBand(
  { context, sync }: Turn,
  id: string,
  band: CellRange,
  headers: readonly CellRange[],
  dateShift: number,
): Promise<readonly SheetRow[]> {
  const sheet = context.workbook.worksheets.getItem(id);
  const range = at(sheet, band).load(CELLS);
  range.unmerge();
  // A table never lets its header go.
  for (const part of without(band, headers)) at(sheet, part).clear("Contents");
  await sync();
  return rowsOf(range, band.top, 1, dateShift);
}

/** What is loaded of a range to take its cells apart. */
export const CELLS = "values,valueTypes,numberFormat,formulas";

/** The filled cells of a range, loaded with its place. */
export function cellsOf(range: Excel.Range, dateShift: number): readonly ForeignCell[] {
  return rowsOf(range, range.rowIndex + 1, range.columnIndex + 1, dateShift).flatMap(({ row, cells }) =>
    cells.flatMap((cell, index) => (cell === undefined ? [] : [{ row, col: index + 1, cell }])),
  );
}

function rowsOf(range: Excel.Range, row: number, col: number, dateShift: number) {
  const { values, valueTypes, numberFormat, formulas } = range;
  return rowsOfChunk({ values, valueTypes, numberFormat, formulas }, row, col, new DateFormats(dateShift));
}

/** What was entered since; what was emptied since is gone either way. */
function lateCells(before: ReadonlyMap<number, SheetRow["cells"]>, now: readonly SheetRow[]): readonly ForeignCell[] {
  return now.flatMap(({ row, cells }) => {
    const then = before.get(row) ?? [];
    return cells.flatMap((cell, index) =>
      cell === undefined || entryOf(then[index]) === entryOf(cell) ? [] : [{ row, col: index + 1, cell }],
    );
  });
}

/** What was entered: a formula comes to other values without anybody's doing. */
export function entryOf(cell: Cell | undefined): Cell["value"] | undefined {
  return cell?.formula === undefined ? cell?.value : `=${cell.formula}`;
}

/** A range without others, as ranges. */
export function without(range: CellRange, holes: readonly CellRange[]): readonly CellRange[] {
  let parts: readonly CellRange[] = [range];
  for (const hole of holes) parts = parts.flatMap((part) => cutOut(part, hole));
  return parts;
}

function cutOut(part: CellRange, hole: CellRange): readonly CellRange[] {
  const { top, left, bottom, right } = part;
  const meet = hole.top <= bottom && hole.bottom >= top && hole.left <= right && hole.right >= left;
  if (!meet) return [part];
  const [from, to] = [Math.max(top, hole.top), Math.min(bottom, hole.bottom)];
  return [
    { top, left, bottom: hole.top - 1, right },
    { top: from, left, bottom: to, right: hole.left - 1 },
    { top: from, left: hole.right + 1, bottom: to, right },
    { top: hole.bottom + 1, left, bottom, right },
  ].filter((one) => one.bottom >= one.top && one.right >= one.left);
}
