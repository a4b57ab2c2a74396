import { ExcelError, invalidArgument, UnknownMember } from "../excelError";
import { HostObject } from "../hostObject";
import { area, areaAddress, quotedSheetName } from "../model/address";
import type { EmulatedSheet } from "../model/sheet";
import type { EmulatedTable } from "../model/table";
import { assertSheetOpen, type Session } from "../session";
import type { Wire } from "../wire";
import { readGrid, readValue, writeContents } from "./rangeCells";
import { rangeObject } from "./rangeObject";
import { insertRange } from "./shiftedCells";

/** `Excel.TableRowCollection`: read, and rows added at the end. */
export function tableRowsObject(session: Session, sheet: EmulatedSheet, table: EmulatedTable): HostObject {
  const count = (): number => table.bodyArea().rows;
  const row = (index: number): HostObject => {
    if (!Number.isInteger(index) || index < 0 || index >= count()) throw new ExcelError("ItemNotFound");
    const body = table.bodyArea();
    const a = area(body.top + index, body.left, 1, body.columns);
    return new HostObject("TableRow", {
      place: `${quotedSheetName(sheet.name)}!${areaAddress(a)}`,
      properties: { index: { get: () => index }, values: { get: () => readGrid(session, sheet, a, readValue) } },
      methods: { getRange: () => rangeObject(session, sheet, a) },
    });
  };
  return new HostObject("TableRowCollection", {
    place: `${quotedSheetName(sheet.name)}!${areaAddress(table.area)}`,
    items: () => Array.from({ length: count() }, (_, i) => row(i)),
    properties: { count: { get: count } },
    methods: {
      getCount: count,
      getItemAt: (index) => row(Number(index)),
      add: (index, values) => {
        addRows(session, sheet, table, index, values);
        return row(count() - 1);
      },
    },
  });
}

/**
 * "Calls to the TableRowCollection.add API can cause coauthoring conflicts" ("Coauthoring in Excel add-ins"): while
 * others have the workbook open, the conflict comes at once here.
 */
function addRows(session: Session, sheet: EmulatedSheet, table: EmulatedTable, index: unknown, values: unknown): void {
  assertSheetOpen(session, sheet);
  if (session.workbook.coauthored) throw new ExcelError("Conflict");
  if (index !== undefined && index !== null && index !== -1)
    throw new UnknownMember("TableRowCollection.add at an index");
  const rows = Array.isArray(values) ? (Array.isArray(values[0]) ? values.length : 1) : 1;
  const body = table.bodyArea();
  const added = area(body.top + body.rows, body.left, rows, body.columns);
  if (table.showTotals) throw new UnknownMember("TableRowCollection.add above a row of totals");
  if (sheet.usedArea(added, true) !== undefined) insertRange(session, sheet, added, "Down");
  table.area = { ...table.area, rows: table.area.rows + rows };
  if (values === undefined || values === null) return;
  if (!Array.isArray(values)) throw invalidArgument();
  writeContents(session, sheet, added, (Array.isArray(values[0]) ? values : [values]) as Wire);
}
