import { ExcelError, invalidArgument } from "../excelError";
import { HostObject, type Property } from "../hostObject";
import { area, parseArea, quotedSheetName, splitAddress, WHOLE_SHEET } from "../model/address";
import type { EmulatedSheet, Visibility } from "../model/sheet";
import { assertAlive, assertStructureOpen, assertWritable, type Session } from "../session";
import type { Wire } from "../wire";
import { addedObjects } from "./addedObjects";
import { autoFilterObject } from "./autoFilterObject";
import { customPropertiesObject } from "./keyedValues";
import { freezePanesObject } from "./freezePanesObject";
import { namedRange, namesObject } from "./namesObject";
import { pageLayoutObject } from "./pageLayoutObject";
import { protectionObject } from "./protectionObject";
import { rangeObject } from "./rangeObject";
import { tablesObject } from "./tablesObject";
import { eventRegistration } from "./eventRegistration";

/** `Excel.Worksheet`. */
export function worksheetObject(session: Session, sheet: EmulatedSheet): HostObject {
  assertAlive(sheet);
  const { workbook } = session;
  const range = (address: Wire | HostObject | undefined): HostObject => {
    if (address === undefined || address === null) return rangeObject(session, sheet, WHOLE_SHEET);
    const { sheet: named, rest } = splitAddress(String(address));
    if (named !== undefined && workbook.findSheet(named) !== sheet) throw invalidArgument();
    const found = parseArea(rest);
    if (found !== undefined) return rangeObject(session, sheet, found);
    return namedRange(session, sheet, rest);
  };
  const used = (valuesOnly: unknown): HostObject | null => {
    const found = sheet.usedArea(WHOLE_SHEET, valuesOnly === true);
    return found === undefined ? null : rangeObject(session, sheet, found);
  };
  return new HostObject("Worksheet", {
    place: quotedSheetName(sheet.name),
    stands: sheet,
    identity: { Id: sheet.id },
    properties: worksheetProperties(session, sheet),
    objects: {
      tables: () => tablesObject(session, sheet, sheet.tables, sheet),
      names: () => namesObject(session, sheet),
      protection: () => protectionObject(session, sheet),
      freezePanes: () => freezePanesObject(session, sheet),
      autoFilter: () => autoFilterObject(session, sheet, sheet),
      pageLayout: () => pageLayoutObject(session, sheet),
      customProperties: () => customPropertiesObject(session, sheet),
      ...addedObjects(sheet),
    },
    methods: {
      getRange: range,
      getCell: (row, col) => rangeObject(session, sheet, area(Number(row), Number(col), 1, 1)),
      getRangeByIndexes: (row, col, rows, columns) =>
        rangeObject(session, sheet, area(Number(row), Number(col), Number(rows), Number(columns))),
      // "If the entire worksheet is blank, it will return the top left cell" (Excel.Worksheet.getUsedRange).
      getUsedRange: (valuesOnly) => used(valuesOnly) ?? rangeObject(session, sheet, area(0, 0, 1, 1)),
      getUsedRangeOrNullObject: (valuesOnly) => used(valuesOnly),
      getNextOrNullObject: (visibleOnly) => neighbour(session, sheet, 1, visibleOnly === true),
      getPreviousOrNullObject: (visibleOnly) => neighbour(session, sheet, -1, visibleOnly === true),
      _GetSheetById: (id) => worksheetObject(session, workbook.sheet(String(id))),
      activate: () => {
        if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
        workbook.activeSheet = sheet;
        session.changes.push({ kind: "activated", sheet, remote: false });
      },
      calculate: () => assertWritable(session),
      delete: () => deleteSheet(session, sheet),
      ...eventRegistration(session, sheet.id, ["DataChanged", "Activated", "Deactivated"]),
    },
  });
}

/** "The delete operation will fail with an `InvalidOperation` exception" for a VeryHidden sheet; so does the last visible one. */
function deleteSheet(session: Session, sheet: EmulatedSheet): void {
  assertStructureOpen(session);
  if (sheet.visibility === "VeryHidden" || isLastVisible(session, sheet)) throw new ExcelError("InvalidOperation");
  session.workbook.removeSheet(sheet);
  session.changes.push({ kind: "deleted", sheet, remote: false });
}

function isLastVisible(session: Session, sheet: EmulatedSheet): boolean {
  return session.workbook.sheets.every((other) => other === sheet || other.visibility !== "Visible");
}

function neighbour(session: Session, sheet: EmulatedSheet, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const { sheets } = session.workbook;
  for (let i = sheets.indexOf(sheet) + step; i >= 0 && i < sheets.length; i += step) {
    const other = sheets[i];
    if (other !== undefined && (!visibleOnly || other.visibility === "Visible")) return worksheetObject(session, other);
  }
  return null;
}

function worksheetProperties(session: Session, sheet: EmulatedSheet): Readonly<Record<string, Property>> {
  const { workbook } = session;
  return {
    name: {
      get: () => sheet.name,
      set: (value) => {
        assertStructureOpen(session);
        if (typeof value !== "string") throw invalidArgument();
        workbook.checkSheetName(value, sheet);
        sheet.name = value;
      },
    },
    id: { get: () => sheet.id },
    position: {
      get: () => workbook.sheets.indexOf(sheet),
      set: (value) => {
        assertStructureOpen(session);
        if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= workbook.sheets.length) {
          throw invalidArgument();
        }
        workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
        workbook.sheets.splice(value, 0, sheet);
      },
    },
    visibility: {
      get: () => sheet.visibility,
      set: (value) => {
        assertStructureOpen(session);
        if (!isVisibility(value)) throw invalidArgument();
        if (value !== "Visible" && isLastVisible(session, sheet)) throw new ExcelError("InvalidOperation");
        sheet.visibility = value;
        if (value !== "Visible" && workbook.activeSheet === sheet) {
          workbook.activeSheet = workbook.sheets.find((other) => other.visibility === "Visible");
        }
      },
    },
    tabColor: {
      get: () => sheet.tabColor,
      set: (value) => {
        assertStructureOpen(session);
        if (typeof value !== "string" || !/^(#[0-9a-f]{6})?$/i.test(value)) throw invalidArgument();
        sheet.tabColor = value.toUpperCase();
      },
    },
    showGridlines: { get: () => sheet.showGridlines },
    showHeadings: { get: () => sheet.showHeadings },
    // The client sends these two names when `showGridlines` and `showHeadings` are set.
    gridlines: flag(session, sheet, "showGridlines"),
    headings: flag(session, sheet, "showHeadings"),
    standardHeight: { get: () => sheet.standardHeight },
    standardWidth: {
      get: () => sheet.standardWidth,
      set: (value) => {
        assertWritable(session);
        if (typeof value !== "number") throw invalidArgument();
        sheet.standardWidth = value;
      },
    },
  };
}

function isVisibility(value: Wire): value is Visibility {
  return value === "Visible" || value === "Hidden" || value === "VeryHidden";
}

function flag(session: Session, sheet: EmulatedSheet, name: "showGridlines" | "showHeadings"): Property {
  return {
    onlyOnRequest: true,
    get: () => sheet[name],
    set: (value) => {
      assertWritable(session);
      if (typeof value !== "boolean") throw invalidArgument();
      sheet[name] = value;
    },
  };
}
