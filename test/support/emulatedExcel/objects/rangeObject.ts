import { ExcelError, invalidArgument } from "../excelError";
import { type Argument, HostObject, type Property } from "../hostObject";
import * as addresses from "../model/address";
import { type Area, areaAddress, area, fitsSheet, quotedSheetName } from "../model/address";
import type { EmulatedSheet } from "../model/sheet";
import { assertAlive, assertSheetOpen, assertWritable, type Session } from "../session";
import type { Wire } from "../wire";
import { clearRange, mergeRange, unmergeRange } from "./rangeChanges";
import * as cells from "./rangeCells";
import { rangeFormatObject } from "./rangeFormatObject";
import { mergedAreasObject } from "./rangeAreasObject";
import { deleteRange, insertRange } from "./shiftedCells";
import { tablesObject } from "./tablesObject";
import { worksheetObject } from "./worksheetObject";

/** What a Range object stands for, where `tables.add` or `freezeAt` takes one. */
export interface RangeStand {
  readonly sheet: EmulatedSheet;
  readonly area: Area;
}

export function rangeStand(argument: Argument | undefined): RangeStand | undefined {
  return argument instanceof HostObject && argument.type === "Range"
    ? (argument.members.stands as RangeStand)
    : undefined;
}

/** `Excel.Range` over an area of a sheet. */
export function rangeObject(session: Session, sheet: EmulatedSheet, a: Area): HostObject {
  assertAlive(sheet);
  if (!fitsSheet(a)) throw invalidArgument();
  const place = `${quotedSheetName(sheet.name)}!${areaAddress(a)}`;
  const changed = (where: Area = a): void => {
    session.changes.push({ kind: "changed", sheet, address: areaAddress(where), remote: false });
  };
  return new HostObject("Range", {
    place,
    stands: { sheet, area: a } satisfies RangeStand,
    properties: rangeProperties(session, sheet, a, changed),
    objects: {
      format: () => rangeFormatObject(session, sheet, a, place),
      worksheet: () => worksheetObject(session, sheet),
    },
    methods: {
      ...rangeNavigation(session, sheet, a),
      getMergedAreasOrNullObject: () => mergedAreasObject(session, sheet, a),
      getTables: (fully) =>
        tablesObject(
          session,
          sheet,
          sheet.tables.filter((t) =>
            fully === true ? addresses.isInside(t.area, a) : addresses.intersection(t.area, a) !== undefined,
          ),
        ),
      clear: (applyTo) => (clearRange(session, sheet, a, applyTo), changed()),
      delete: (shift) => (deleteRange(session, sheet, a, shift), changed()),
      insert: (shift) => (insertRange(session, sheet, a, shift), changed(), rangeObject(session, sheet, a)),
      merge: (across) => mergeRange(session, sheet, a, across === true),
      unmerge: () => unmergeRange(session, sheet, a),
      select: () => {
        if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
        session.workbook.activeSheet = sheet;
        session.workbook.selection = place;
      },
      calculate: () => assertWritable(session),
      // The client cuts an array of more than 1,500 cells into several writes and asks for its size to be checked first.
      _ValidateArraySize: (rows, columns) => {
        if (rows !== a.rows || columns !== a.columns) throw invalidArgument();
      },
    },
  });
}

function rangeProperties(
  session: Session,
  sheet: EmulatedSheet,
  a: Area,
  changed: () => void,
): Readonly<Record<string, Property>> {
  const grid = (read: Parameters<typeof cells.readGrid>[3]): (() => Wire) => {
    return () => (assertAlive(sheet), cells.readGrid(session, sheet, a, read));
  };
  const writeContents = (value: Wire): void => {
    cells.writeContents(session, sheet, a, value);
    changed();
  };
  const writeRelative = (value: Wire): void => {
    cells.writeRelative(session, sheet, a, value);
    changed();
  };
  const count = a.rows * a.columns;
  return {
    values: { get: grid(cells.readValue), set: writeContents },
    formulas: { get: grid(cells.readFormula), set: writeContents },
    formulasR1C1: { get: grid(cells.readFormulaR1C1), set: writeRelative },
    numberFormat: {
      get: grid(cells.readNumberFormat),
      set: (value) => cells.writeNumberFormats(session, sheet, a, value),
    },
    text: { get: grid(cells.readText) },
    valueTypes: { get: grid(cells.readValueType) },
    // "The following properties are excluded from such load operations" (Application-specific API model).
    numberFormatCategories: { get: grid(cells.readNumberFormatCategory), onlyOnRequest: true },
    rowIndex: { get: () => a.top },
    columnIndex: { get: () => a.left },
    rowCount: { get: () => a.rows },
    columnCount: { get: () => a.columns },
    cellCount: { get: () => (count > 2 ** 31 - 1 ? -1 : count) },
    address: { get: () => `${quotedSheetName(sheet.name)}!${areaAddress(a)}` },
    isEntireColumn: { get: () => addresses.isWholeColumns(a) },
    isEntireRow: { get: () => addresses.isWholeRows(a) },
    rowHidden: hiddenBand(session, sheet, a.top, a.rows, sheet.hiddenRows, (row) => sheet.isRowHidden(row)),
    columnHidden: hiddenBand(session, sheet, a.left, a.columns, sheet.hiddenColumns, (col) =>
      sheet.hiddenColumns.has(col),
    ),
    hidden: {
      get: () => {
        const rows = hiddenState(a.top, a.rows, (row) => sheet.isRowHidden(row));
        const columns = hiddenState(a.left, a.columns, (col) => sheet.hiddenColumns.has(col));
        return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
      },
    },
  };
}

function hiddenState(first: number, count: number, isHidden: (at: number) => boolean): boolean | null {
  const all = isHidden(first);
  for (let i = first; i < first + count; i++) if (isHidden(i) !== all) return null;
  return all;
}

/** True or false where all rows (columns) agree, else null. */
function hiddenBand(
  session: Session,
  sheet: EmulatedSheet,
  first: number,
  count: number,
  byHand: Set<number>,
  isHidden: (at: number) => boolean,
): Property {
  return {
    get: () => hiddenState(first, count, isHidden),
    set: (value) => {
      assertSheetOpen(session, sheet);
      if (typeof value !== "boolean") throw invalidArgument();
      for (let i = first; i < first + count; i++) {
        if (value) byHand.add(i);
        else byHand.delete(i);
      }
    },
  };
}

function rangeNavigation(
  session: Session,
  sheet: EmulatedSheet,
  a: Area,
): Readonly<Record<string, (...args: Argument[]) => HostObject | null>> {
  const at = (top: number, left: number, rows: number, columns: number): HostObject =>
    rangeObject(session, sheet, area(top, left, rows, columns));
  const other = (argument: Argument | undefined): Area => {
    const stand = rangeStand(argument);
    if (stand !== undefined && stand.sheet !== sheet) throw invalidArgument();
    const found = stand?.area ?? addresses.parseArea(String(argument));
    if (found === undefined) throw invalidArgument();
    return found;
  };
  const usedOrNull = (valuesOnly: Argument | undefined): HostObject | null => {
    const used = sheet.usedArea(a, valuesOnly === true);
    return used === undefined ? null : rangeObject(session, sheet, used);
  };
  const common = (argument: Argument | undefined): HostObject | null => {
    const found = addresses.intersection(a, other(argument));
    return found === undefined ? null : rangeObject(session, sheet, found);
  };
  return {
    getCell: (row, col) => at(a.top + Number(row), a.left + Number(col), 1, 1),
    getRow: (row) => at(a.top + Number(row), a.left, 1, a.columns),
    getColumn: (col) => at(a.top, a.left + Number(col), a.rows, 1),
    getLastCell: () => at(a.top + a.rows - 1, a.left + a.columns - 1, 1, 1),
    getLastRow: () => at(a.top + a.rows - 1, a.left, 1, a.columns),
    getLastColumn: () => at(a.top, a.left + a.columns - 1, a.rows, 1),
    getEntireRow: () => at(a.top, 0, a.rows, addresses.COLUMNS),
    getEntireColumn: () => at(0, a.left, addresses.ROWS, a.columns),
    getOffsetRange: (rows, columns) => at(a.top + Number(rows), a.left + Number(columns), a.rows, a.columns),
    getResizedRange: (rows, columns) => at(a.top, a.left, a.rows + Number(rows), a.columns + Number(columns)),
    getAbsoluteResizedRange: (rows, columns) => at(a.top, a.left, Number(rows), Number(columns)),
    getBoundingRect: (argument) => rangeObject(session, sheet, addresses.bounding(a, other(argument))),
    getIntersection: (argument) => common(argument) ?? missing(),
    getIntersectionOrNullObject: common,
    // "If there are no used cells within the range, this function will throw an ItemNotFound error" (Excel.Range.getUsedRange).
    getUsedRange: (valuesOnly) => usedOrNull(valuesOnly) ?? missing(),
    getUsedRangeOrNullObject: usedOrNull,
  };
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
