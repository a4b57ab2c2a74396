import { checkPlan } from "../../../core/sheets/plan/checkPlan";
import type { PlannedWorkbook } from "../../../core/sheets/plan/plannedWorkbook";
import { columnWidths } from "./columnWidths";
import { coreProperties } from "./docProps";
import { FONT, FONT_SIZE } from "./font";
import { type LaidTable, layOutSheet } from "./laidSheet";
import { pageBreakOf } from "./pageBreak";
import { type Packer, type Part, packZip } from "./packZip";
import { printNames } from "./printSetUp";
import { SharedTexts } from "./sharedTexts";
import { sheetPart } from "./sheetPart";
import { type SheetFrame, type Skeleton, buildSkeleton } from "./skeleton";
import { splitAt } from "./splitAt";
import { tableXml } from "./tableXml";

/**
 * The bytes of a new .xlsx file. Equal plans give equal bytes. exceljs makes the frame and the styles; rows are written
 * by ourselves, large sheets and small ones alike, since exceljs takes three times as long and a gigabyte for 100,000.
 * `pack` is the fastest packer that the place has.
 * @throws {PlanFault} when the plan is one that Excel could not open unharmed.
 */
export async function writeWorkbook(plan: PlannedWorkbook, pack: Packer = packZip): Promise<Uint8Array> {
  checkPlan(plan);
  const frames = plan.sheets.map((sheet) => {
    const laid = layOutSheet(sheet);
    const widths = columnWidths(laid);
    return { laid, widths, pageBreak: pageBreakOf(laid, widths) };
  });
  const skeleton = await buildSkeleton(plan, frames);
  return pack(finishedParts(plan, frames, skeleton));
}

function* finishedParts(plan: PlannedWorkbook, frames: readonly SheetFrame[], skeleton: Skeleton): Generator<Part> {
  const tables = frames.flatMap(({ laid }) => laid.tables);
  const shared = new SharedTexts();
  for (const [path, made] of skeleton.parts) {
    // Only when all sheets are written is it known which texts they share.
    if (path === SHARED_TEXTS) continue;
    yield { path, text: finishedText(path, made, { plan, frames, tables, skeleton, shared }) };
  }
  yield { path: SHARED_TEXTS, text: shared.part() };
}

interface Finishing {
  readonly plan: PlannedWorkbook;
  readonly frames: readonly SheetFrame[];
  readonly tables: readonly LaidTable[];
  readonly skeleton: Skeleton;
  readonly shared: SharedTexts;
}

/** exceljs numbers sheets and tables in the order in which they were added. */
function finishedText(
  path: string,
  made: string,
  { plan, frames, tables, skeleton, shared }: Finishing,
): Iterable<string> {
  const [, kind, number] = /^xl\/(worksheets\/sheet|tables\/table)(\d+)\.xml$/.exec(path) ?? [];
  const frame = frames[Number(number) - 1];
  const table = tables[Number(number) - 1];
  if (kind === "worksheets/sheet" && frame !== undefined) {
    return sheetPart(made, frame, skeleton.styleOf, shared);
  }
  if (kind === "tables/table" && table !== undefined) return [tableXml(table, Number(number))];
  if (path === "docProps/core.xml") return [coreProperties(plan.title)];
  if (path === "xl/workbook.xml") {
    const [sheets, calculation] = splitAt(made, /(?=<calcPr)/);
    return [sheets, printNames(plan.sheets), calculation];
  }
  if (path === "xl/styles.xml") {
    const [before, after] = splitAt(made, /<font>.*?<\/font>/s);
    return [before, `<font><sz val="${FONT_SIZE}"/><name val="${FONT}"/><family val="2"/></font>`, after];
  }
  return [made];
}

const SHARED_TEXTS = "xl/sharedStrings.xml";
