import type { PageSetup } from "exceljs";
import { columnLetters, type CellRange } from "../../../core/cells/cellRef";
import type { PlannedPrint, PlannedSheet } from "../../../core/sheets/plan/plannedWorkbook";
import type { PageBreak } from "./pageBreak";
import { xmlText } from "./xmlText";

/**
 * Paper sizes by their number in ECMA-376. F4 has none of its own: 14 is Folio, 8.5 x 13 inches = 215.9 x 330.2 mm,
 * within a millimetre of it and what Indonesian printer drivers offer for it.
 */
const PAPER_NUMBERS = { F4: 14, A4: 9 } as const;

/** Inches. */
export const MARGINS = { left: 0.35, right: 0.35, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.35 } as const;

/** One page wide, as many pages high as it takes unless it is to be one. */
export function pageSetup(print: PlannedPrint, pageBreak: PageBreak | undefined): Partial<PageSetup> {
  const fitted = { fitToPage: true, fitToWidth: 1, fitToHeight: print.onePage === true ? 1 : 0 };
  return {
    paperSize: PAPER_NUMBERS[print.paper] as number,
    orientation: print.orientation,
    ...(pageBreak === undefined ? fitted : { fitToPage: false, scale: pageBreak.scale }),
    horizontalCentered: true,
    margins: MARGINS,
  };
}

export function pageFooter(print: PlannedPrint): string {
  return print.footer ?? '&L&"Arial,Regular"&8&A&R&"Arial,Regular"&8Halaman &P dari &N';
}

/**
 * The names by which Excel finds what to print and the rows to repeat on each page, or nothing where no sheet has any.
 * exceljs would write them too, but leaves an apostrophe in a sheet's name as it is, which Excel takes for a damaged file.
 */
export function printNames(sheets: readonly PlannedSheet[]): string {
  const named = (name: string, sheet: PlannedSheet, index: number, range: string) => {
    const place = `'${sheet.name.replaceAll("'", "''")}'!${range}`;
    return `<definedName name="_xlnm.${name}" localSheetId="${index}">${xmlText(place)}</definedName>`;
  };
  // Excel keeps names in the order of their letters.
  const areas = sheets.map((sheet, index) => {
    const { area } = sheet.print;
    return area === undefined ? "" : named("Print_Area", sheet, index, fixedRange(area));
  });
  const titles = sheets.map((sheet, index) => {
    const rows = sheet.print.repeatRows;
    return rows === undefined ? "" : named("Print_Titles", sheet, index, `$${rows[0]}:$${rows[1]}`);
  });
  const written = [...areas, ...titles].join("");
  return written === "" ? "" : `<definedNames>${written}</definedNames>`;
}

function fixedRange({ top, left, bottom, right }: CellRange): string {
  return `$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
}
