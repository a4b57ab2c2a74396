import { ExcelError, invalidArgument, UnknownMember } from "../excelError";
import { type Argument, HostObject, type Property } from "../hostObject";
import {
  type Area,
  area,
  areaAddress,
  intersection,
  isInside,
  parseArea,
  quotedSheetName,
  splitAddress,
} from "../model/address";
import { EMPTY_CELL } from "../model/cell";
import { isDefinedName } from "../model/sheetName";
import type { EmulatedSheet } from "../model/sheet";
import type { EmulatedTable } from "../model/table";
import { columnHeaders, settleHeaders } from "../model/tableHeaders";
import { assertSheetOpen, type Session } from "../session";
import { autoFilterObject } from "./autoFilterObject";
import { fillCalculated } from "./calculatedColumns";
import { rangeObject, rangeStand } from "./rangeObject";
import { tableColumnsObject } from "./tableColumnsObject";
import { tableRowsObject } from "./tableRowsObject";
import { worksheetObject } from "./worksheetObject";

/** `Excel.Table`. */
export function tableObject(session: Session, sheet: EmulatedSheet, table: EmulatedTable): HostObject {
  if (table.deleted) throw new ExcelError("ItemNotFound");
  const place = `${quotedSheetName(sheet.name)}!${areaAddress(table.area)}`;
  const range = (a: Area | undefined): HostObject => {
    if (a === undefined) throw new ExcelError("ItemNotFound");
    return rangeObject(session, sheet, a);
  };
  return new HostObject("Table", {
    place,
    identity: { Id: table.id },
    properties: tableProperties(session, sheet, table),
    objects: {
      worksheet: () => worksheetObject(session, sheet),
      columns: () => tableColumnsObject(session, sheet, table),
      rows: () => tableRowsObject(session, sheet, table),
      autoFilter: () => autoFilterObject(session, sheet, table),
    },
    methods: {
      getRange: () => range(table.area),
      getHeaderRowRange: () => range(table.headerArea()),
      getDataBodyRange: () => range(table.bodyArea()),
      getTotalRowRange: () => range(table.totalsArea()),
      resize: (newRange) => resize(session, sheet, table, areaOn(session, sheet, newRange)),
      clearFilters: () => {
        assertSheetOpen(session, sheet);
        table.filter = undefined;
      },
      convertToRange: () => {
        assertSheetOpen(session, sheet);
        forget(sheet, table);
        return range(table.area);
      },
      // Deleting a table deletes its cells too; what stands below moves up.
      delete: () => {
        assertSheetOpen(session, sheet);
        forget(sheet, table);
        for (const [row, col] of sheet.positionsIn(table.area)) sheet.setCell(row, col, EMPTY_CELL);
      },
    },
  });
}

function forget(sheet: EmulatedSheet, table: EmulatedTable): void {
  table.deleted = true;
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
}

/** "If the address is a string without a sheet, the currently active sheet is used" (Excel.Table.resize). */
function areaOn(session: Session, sheet: EmulatedSheet, given: Argument | undefined): Area | undefined {
  const stand = rangeStand(given);
  if (stand !== undefined) return stand.sheet === sheet ? stand.area : undefined;
  const { sheet: named, rest } = splitAddress(String(given));
  const on = named === undefined ? session.workbook.activeSheet : session.workbook.findSheet(named);
  return on === sheet ? parseArea(rest) : undefined;
}

function resize(session: Session, sheet: EmulatedSheet, table: EmulatedTable, a: Area | undefined): void {
  assertSheetOpen(session, sheet);
  if (a === undefined || a.top !== table.area.top || a.rows < 2 || intersection(a, table.area) === undefined)
    throw invalidArgument();
  if (sheet.tables.some((other) => other !== table && intersection(other.area, a) !== undefined))
    throw invalidArgument();
  const end = table.bodyArea().top + table.bodyArea().rows;
  table.area = a;
  settleHeaders(sheet, table);
  fillCalculated(session, sheet, table, end);
}

function tableProperties(
  session: Session,
  sheet: EmulatedSheet,
  table: EmulatedTable,
): Readonly<Record<string, Property>> {
  const flag = (
    name: "showBandedRows" | "showBandedColumns" | "showFilterButton" | "highlightFirstColumn" | "highlightLastColumn",
  ): Property => ({
    get: () => table[name],
    set: (value) => {
      assertSheetOpen(session, sheet);
      if (typeof value !== "boolean") throw invalidArgument();
      table[name] = value;
    },
  });
  return {
    id: { get: () => table.id },
    name: {
      get: () => table.name,
      set: (value) => {
        assertSheetOpen(session, sheet);
        if (typeof value !== "string" || !isDefinedName(value)) throw invalidArgument();
        const same = value.toLowerCase() === table.name.toLowerCase();
        if (!same && session.workbook.isNameTaken(value)) throw invalidArgument();
        table.name = value;
      },
    },
    style: {
      get: () => table.style,
      set: (value) => {
        assertSheetOpen(session, sheet);
        if (typeof value !== "string" || !isTableStyle(value)) throw invalidArgument();
        table.style = value;
      },
    },
    showHeaders: {
      get: () => table.showHeaders,
      set: (value) => {
        if (value !== true) throw new UnknownMember("Table.showHeaders = false");
      },
    },
    showTotals: { get: () => table.showTotals, set: (value) => setTotals(session, sheet, table, value === true) },
    showBandedRows: flag("showBandedRows"),
    showBandedColumns: flag("showBandedColumns"),
    showFilterButton: flag("showFilterButton"),
    highlightFirstColumn: flag("highlightFirstColumn"),
    highlightLastColumn: flag("highlightLastColumn"),
  };
}

/** "Possible values are": "TableStyleLight1" to "Light21", "Medium1" to "Medium28", "Dark1" to "Dark11" (Excel.Table.style). */
function isTableStyle(style: string): boolean {
  const match = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/.exec(style);
  const most = { Light: 21, Medium: 28, Dark: 11 }[match?.[1] ?? ""] ?? 0;
  const number = Number(match?.[2]);
  return number >= 1 && number <= most;
}

/** A row of totals takes the row below the records; what stood there moves down. Its first cell says "Total", its last column is summed. */
function setTotals(session: Session, sheet: EmulatedSheet, table: EmulatedTable, on: boolean): void {
  assertSheetOpen(session, sheet);
  if (on === table.showTotals) return;
  const { top, left, rows, columns } = table.area;
  if (!on) {
    for (const [row, col] of sheet.positionsIn(area(top + rows - 1, left, 1, columns)))
      sheet.setCell(row, col, EMPTY_CELL);
    table.area = { ...table.area, rows: rows - 1 };
    table.showTotals = false;
    return;
  }
  const below = area(top + rows, left, 1_048_576 - top - rows, columns);
  const cut = [...sheet.merges, ...sheet.tables.filter((t) => t !== table).map((t) => t.area)];
  if (cut.some((part) => intersection(part, below) !== undefined && !isInside(part, below)))
    throw new ExcelError("InsertDeleteConflict");
  for (const [row, col] of sheet.positionsIn(below).sort(([x], [y]) => y - x)) {
    sheet.setCell(row + 1, col, sheet.cell(row, col));
    sheet.setCell(row, col, EMPTY_CELL);
  }
  const moved = (part: Area): Area => (isInside(part, below) ? { ...part, top: part.top + 1 } : part);
  sheet.merges = sheet.merges.map(moved);
  for (const other of sheet.tables) if (other !== table) other.area = moved(other.area);
  table.area = { ...table.area, rows: rows + 1 };
  table.showTotals = true;
  const last = columnHeaders(sheet, table).at(-1) ?? "";
  const formula = `=SUBTOTAL(109,[${last}])`;
  sheet.setContent(top + rows, left, "Total");
  const at = { sheet: sheet.name, row: top + rows + 1, col: left + columns };
  if (columns > 1) sheet.setContent(top + rows, left + columns - 1, session.evaluate(formula, at), formula);
}
