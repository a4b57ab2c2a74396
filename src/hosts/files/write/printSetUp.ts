import type { PageSetup } from "exceljs";
import type { PlannedPrint, PlannedSheet } from "../../../core/sheets/plannedWorkbook";
import { xmlText } from "./xmlText";

/**
 * Paper sizes by their number in ECMA-376. F4 has none of its own: 14 is Folio, 8.5 x 13 inches = 215.9 x 330.2 mm,
 * within a millimetre of it and what Indonesian printer drivers offer for it.
 */
const PAPER_NUMBERS = { F4: 14, A4: 9 } as const;

/** One page wide, as many pages high as it takes; margins in inches. */
export function pageSetup(print: PlannedPrint): Partial<PageSetup> {
  return {
    paperSize: PAPER_NUMBERS[print.paper] as number,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.35, right: 0.35, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.35 },
  };
}

export function pageFooter(print: PlannedPrint): string {
  return print.footer ?? '&L&"Arial,Regular"&8&A&R&"Arial,Regular"&8Halaman &P dari &N';
}

/**
 * The names by which Excel finds the rows to repeat on each page, or nothing where no sheet repeats any. exceljs would
 * write them too, but leaves an apostrophe in a sheet's name as it is, which Excel takes for a damaged file.
 */
export function printTitles(sheets: readonly PlannedSheet[]): string {
  const names = sheets.map(({ name, print: { repeatRows } }, index) => {
    if (repeatRows === undefined) return "";
    const rows = `'${name.replaceAll("'", "''")}'!$${repeatRows[0]}:$${repeatRows[1]}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(rows)}</definedName>`;
  });
  const written = names.join("");
  return written === "" ? "" : `<definedNames>${written}</definedNames>`;
}
