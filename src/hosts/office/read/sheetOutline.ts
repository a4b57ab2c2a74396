/// <reference types="office-js" />
import type { CellRange } from "../../../core/cells/cellRef";
import type { Sheet } from "../../../core/cells/workbook";
import type { Turn } from "../excelQueue";
import { askDateSystem } from "./dateSystem";
import { hiddenColumnsIn } from "./hiddenBands";
import { at, PLACE, rangeOf } from "../ranges";

/** A sheet before its cells are read. */
export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly state: Sheet["state"];
  /** From the first row and column to the last filled cell; undefined where nothing is filled. */
  readonly region: CellRange | undefined;
  readonly hiddenColumns: readonly number[];
  readonly filter: CellRange | undefined;
  /** Days by which this workbook counts its dates later than the 1900 system: 1462, as a rule none. */
  readonly dateShift: number;
  /** Excel calculates only when it is told to. */
  readonly calculatesByHand: boolean;
}

/** A used range that begins further down than this is not read from the first row on. */
const NEAR = 1_000;

export async function outlineOf(turn: Turn, name: string): Promise<SheetOutline | undefined> {
  const { context, sync } = turn;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("id,name,visibility");
  const dateShift = askDateSystem(context);
  const application = context.workbook.application.load("calculationMode");
  await sync();
  // `getItem` takes an id too, and answers a sheet of another name.
  if (sheet.isNullObject || sheet.name.toLowerCase() !== name.toLowerCase()) return undefined;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(PLACE);
  const filter = sheet.autoFilter.getRangeOrNullObject();
  filter.load(PLACE);
  await sync();
  const outline = {
    id: sheet.id,
    name: sheet.name,
    state: stateOf(sheet.visibility),
    filter: filter.isNullObject ? undefined : rangeOf(filter),
    dateShift: dateShift(),
    calculatesByHand: application.calculationMode === "Manual",
  };
  if (used.isNullObject) return { ...outline, region: undefined, hiddenColumns: [] };
  const region = fromTheEdge(rangeOf(used));
  const columns = at(sheet, { ...region, bottom: region.top }).load("columnHidden");
  await sync();
  const hiddenColumns = await hiddenColumnsIn(turn, sheet, region, columns.columnHidden);
  return { ...outline, region, hiddenColumns };
}

export function fromTheEdge(used: CellRange): CellRange {
  return { ...used, top: used.top <= NEAR ? 1 : used.top, left: 1 };
}

export function stateOf(visibility: Excel.Worksheet["visibility"]): Sheet["state"] {
  if (visibility === "VeryHidden") return "veryHidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}
