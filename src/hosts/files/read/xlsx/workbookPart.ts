import type { CellRange } from "../../../../core/cells/cellRef";
import type { Sheet } from "../../../../core/cells/workbook";
import { END, OPEN, type XmlScanner } from "../xml/xmlScanner";
import { resolveEscapes } from "../xml/xmlText";
import { parseSheetRange } from "./references";

/** What the workbook part says of its sheets, in the order of their tabs. */
export interface WorkbookPart {
  readonly sheets: readonly SheetTab[];
  readonly from1904: boolean;
  /** AutoFilter ranges that are kept as a hidden name, by the tab's 0-based place. */
  readonly filters: ReadonlyMap<number, CellRange>;
}

export interface SheetTab {
  readonly name: string;
  readonly state: Sheet["state"];
  readonly relationship: string | undefined;
}

/** Reads the part. Undefined where it is no workbook at all. */
export function readWorkbookPart(xml: XmlScanner): WorkbookPart | undefined {
  const sheets: SheetTab[] = [];
  const filters = new Map<number, CellRange>();
  let from1904 = false;
  let isWorkbook = false;
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue;
    if (xml.depth === 1) isWorkbook = xml.is("workbook");
    else if (xml.is("workbookPr")) from1904 = isTrue(xml.attribute("date1904"));
    else if (xml.is("sheet") && xml.depth === 3) sheets.push(readTab(xml, sheets.length));
    else if (xml.is("definedName")) readFilter(xml, filters);
    else if (xml.is("extLst")) xml.skip();
  }
  return isWorkbook ? { sheets, from1904, filters } : undefined;
}

function readTab(xml: XmlScanner, index: number): SheetTab {
  const state = xml.attribute("state");
  return {
    name: resolveEscapes(xml.attribute("name") ?? `Sheet${index + 1}`),
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
    relationship: xml.attribute("id", true) ?? xml.attribute("id"),
  };
}

function readFilter(xml: XmlScanner, filters: Map<number, CellRange>): void {
  if (xml.attribute("name")?.toLowerCase() !== "_xlnm._filterdatabase") return;
  const tab = Number(xml.attribute("localSheetId") ?? "x");
  const range = parseSheetRange(xml.contentText());
  if (range !== undefined && Number.isInteger(tab)) filters.set(tab, range);
}

/** An XML boolean attribute: `1` or `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
