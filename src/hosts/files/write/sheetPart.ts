import { type CellRange, rangeAddress } from "../../../core/cells/cellRef";
import { dataValidations } from "./dataValidations";
import type { LaidSheet } from "./laidSheet";
import type { SharedTexts } from "./sharedTexts";
import { type StyleOf, sheetRows } from "./sheetRows";
import type { SheetFrame } from "./skeleton";
import { splitAt } from "./splitAt";

/** A sheet's part: the frame that exceljs made, with our rows in place of its samples. */
export function* sheetPart(
  frame: string,
  { laid, widths, pageBreak }: SheetFrame,
  styleOf: StyleOf,
  shared: SharedTexts,
): Generator<string> {
  const [head, rest] = splitAt(frame, /<sheetData>.*<\/sheetData>|<sheetData\/>/s);
  const used = rangeAddress(usedRange(laid));
  const [beforeTables, tables] = splitAt(rest, /(?=<tableParts|<\/worksheet>)/);
  yield head.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${used}"/>`);
  yield "<sheetData>";
  yield* sheetRows(laid, styleOf, widths, shared);
  yield "</sheetData>";
  yield mergeCells(laid.plan.merges);
  yield dataValidations(laid.plan.form?.validations ?? []);
  yield beforeTables;
  if (pageBreak?.before !== undefined) yield rowBreak(pageBreak.before - 1);
  // NIP and codes are texts on purpose: without this Excel marks each of them with a green corner.
  yield `<ignoredErrors><ignoredError sqref="${used}" numberStoredAsText="1"/></ignoredErrors>`;
  yield tables;
}

/** A page ends with this row. */
function rowBreak(row: number): string {
  return `<rowBreaks count="1" manualBreakCount="1"><brk id="${row}" max="16383" man="1"/></rowBreaks>`;
}

function mergeCells(merges: readonly CellRange[]): string {
  if (merges.length === 0) return "";
  const areas = merges.map((merge) => `<mergeCell ref="${rangeAddress(merge)}"/>`);
  return `<mergeCells count="${merges.length}">${areas.join("")}</mergeCells>`;
}

function usedRange(laid: LaidSheet): CellRange {
  const ranges = [
    ...laid.cells.map(
      ({ cell, merge }) => merge ?? { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col },
    ),
    ...laid.tables.map(({ range }) => range),
  ];
  return ranges.reduce(
    (all, range) => ({
      top: 1,
      left: 1,
      bottom: Math.max(all.bottom, range.bottom),
      right: Math.max(all.right, range.right),
    }),
    { top: 1, left: 1, bottom: 1, right: 1 },
  );
}
