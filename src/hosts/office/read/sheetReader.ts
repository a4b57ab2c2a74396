/// <reference types="office-js" />
import type { Cell } from "../../../core/cells/cell";
import type { CellRange } from "../../../core/cells/cellRef";
import type { Sheet, SheetRow } from "../../../core/cells/workbook";
import { HostFailure, type ReadWatch } from "../../../core/host";
import { READING_TARGET, weigh } from "../payload";
import type { Runner } from "../runner";
import { isUnsupported } from "../seenSheets";
import { DateFormats, rowsOfChunk } from "./cellsOfChunk";
import { type BandEdges, edgesOf, haveMoved } from "./bandEdges";
import { readBand } from "./readBand";
import { outlineOf, type SheetOutline } from "./sheetOutline";
import { needsLook, usedParts } from "./usedParts";

/** Bytes that a cell is taken to weigh before any was seen: value, type, format and formula, rather too much than too little. */
const SUPPOSED_CELL = 150;
/** So many bands are read as they come, without a look at what is blank in them. */
const NO_LOOK = 2;
/** Excel answers `null` without a failure where a range holds more cells than 5 million. */
const MOST_CELLS = 4_000_000;

/** Reads a sheet band by band; each band is a request of its own, so that the screen and other readers get their turn. */
export async function readSheet(run: Runner, name: string, watch: ReadWatch = {}): Promise<Sheet> {
  watch.signal?.throwIfAborted();
  try {
    return await readCells(run, name, watch);
  } catch (fault) {
    if (!isUnsupported(fault)) throw fault;
    return { ...NO_CELLS, name };
  }
}

/** A sheet of a chart or a macro. */
const NO_CELLS: Omit<Sheet, "name"> = {
  state: "visible",
  rows: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  filter: undefined,
  asRead: ["sheet-without-cells"],
};

async function readCells(run: Runner, name: string, watch: ReadWatch): Promise<Sheet> {
  for (let tries = 1; ; tries += 1) {
    const outline = await run("reading", (turn) => outlineOf(turn, name));
    if (outline === undefined) throw new HostFailure("sheet-gone", "ItemNotFound");
    const read = await readBands(run, outline, watch);
    if (read !== undefined) return read;
    if (tries === 2) throw new HostFailure("changed-meanwhile", "used range");
  }
}

/** Undefined where the sheet grew, shrank, went away or had its rows moved while it was being read. */
async function readBands(run: Runner, outline: SheetOutline, watch: ReadWatch): Promise<Sheet | undefined> {
  const { region, filter, name, state } = outline;
  const rows: SheetRow[] = [];
  const merges: CellRange[] = [];
  const hiddenRows: number[] = [];
  const edges: BandEdges[] = [];
  const dates = new DateFormats(outline.dateShift);
  for (const part of region === undefined ? [] : await partsOf(run, outline.id, region)) {
    const columns = part.right - part.left + 1;
    let rowWeight = columns * SUPPOSED_CELL;
    let most = Infinity;
    for (let top = part.top; top <= part.bottom;) {
      watch.signal?.throwIfAborted();
      const fits = Math.floor(Math.min(READING_TARGET / rowWeight, MOST_CELLS / columns, most));
      const band = { ...part, top, bottom: Math.min(part.bottom, top + Math.max(1, fits) - 1) };
      const count = band.bottom - band.top + 1;
      try {
        const answer = await run("reading", (turn) => readBand(turn, outline, band));
        if (answer === undefined) return undefined;
        rowWeight = Math.max(columns, weigh(answer.arrays) / count);
        edges.push(edgesOf(band, answer.arrays));
        addRows(rows, rowsOfChunk(answer.arrays, band.top, band.left, dates));
        merges.push(...answer.merges);
        hiddenRows.push(...answer.hiddenRows);
        top = band.bottom + 1;
        if (region !== undefined) watch.onProgress?.(top - region.top, region.bottom - region.top + 1);
      } catch (fault) {
        if (!isTooLarge(fault) || count === 1) throw fault;
        most = Math.ceil(count / 2);
      }
    }
  }
  if (edges.length > 1 && (await run("reading", (turn) => haveMoved(turn, outline.id, edges)))) return undefined;
  if (region === undefined) watch.onProgress?.(0, 0);
  const asRead = odditiesOf(outline, rows);
  const sheet = { name, state, rows, merges, hiddenRows, hiddenColumns: outline.hiddenColumns, filter };
  return asRead.length === 0 ? sheet : { ...sheet, asRead };
}

/** The whole region, or what is filled of a large one: one stray cell far away makes it large. */
function partsOf(run: Runner, id: string, region: CellRange): Promise<readonly CellRange[]> {
  const most = (READING_TARGET * NO_LOOK) / SUPPOSED_CELL;
  if (!needsLook(region, most)) return Promise.resolve([region]);
  return run("reading", (turn) => usedParts(turn, turn.context.workbook.worksheets.getItem(id), region, most));
}

/** Rows of the last column of whole rows come apart from the others. */
function addRows(rows: SheetRow[], more: readonly SheetRow[]): void {
  const last = rows.at(-1)?.row ?? 0;
  const known = more.some(({ row }) => row <= last) ? new Map(rows.map(({ row }, index) => [row, index])) : undefined;
  for (const one of more) {
    const index = known?.get(one.row);
    const standing = index === undefined ? undefined : rows[index];
    if (index === undefined || standing === undefined) rows.push(one);
    else {
      const cells = [...standing.cells];
      one.cells.forEach((cell, col) => (cells[col] = cell));
      rows[index] = { row: one.row, cells };
    }
  }
  if (known !== undefined) rows.sort((a, b) => a.row - b.row);
}

function odditiesOf(
  { dateShift, calculatesByHand }: SheetOutline,
  rows: readonly SheetRow[],
): NonNullable<Sheet["asRead"]> {
  const holds = (test: (cell: Cell) => boolean) => rows.some(({ cells }) => cells.some((cell) => cell && test(cell)));
  return [
    ...(dateShift > 0 && holds(({ kind }) => kind === "date") ? ["dates-from-1904" as const] : []),
    ...(calculatesByHand && holds(({ formula }) => formula !== undefined) ? ["calculated-by-hand" as const] : []),
  ];
}

/** More than 512 merged areas in one answer fail without a word of their own. */
function isTooLarge(fault: unknown): boolean {
  if (!(fault instanceof HostFailure)) return false;
  return fault.kind === "too-large" || fault.code === "GeneralException";
}
