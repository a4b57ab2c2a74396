import { ExcelError, invalidArgument, UnknownMember } from "../excelError";
import { type Argument, HostObject } from "../hostObject";
import { type Area, area, areaAddress, quotedSheetName } from "../model/address";
import type { EmulatedSheet } from "../model/sheet";
import type { EmulatedTable } from "../model/table";
import { columnHeaders, settleHeaders } from "../model/tableHeaders";
import { assertSheetOpen, type Session } from "../session";
import { readGrid, readValue } from "./rangeCells";
import { rangeObject } from "./rangeObject";
import { insertRange } from "./shiftedCells";

/** `Excel.TableColumnCollection`: read, and columns set in before others. */
export function tableColumnsObject(session: Session, sheet: EmulatedSheet, table: EmulatedTable): HostObject {
  const indexes = (): number[] => columnHeaders(sheet, table).map((_, i) => i);
  const column = (index: number): HostObject => columnObject(session, sheet, table, index);
  const find = (key: unknown): HostObject | null => {
    if (typeof key === "number") return indexes().includes(key - 1) ? column(key - 1) : null;
    const at = columnHeaders(sheet, table).findIndex((header) => header.toLowerCase() === String(key).toLowerCase());
    return at < 0 ? null : column(at);
  };
  return new HostObject("TableColumnCollection", {
    place: `${quotedSheetName(sheet.name)}!${areaAddress(table.area)}`,
    item: (key) => find(key) ?? missing(),
    items: () => indexes().map(column),
    properties: { count: { get: () => table.area.columns } },
    methods: {
      getCount: () => table.area.columns,
      getItemAt: (index) => (indexes().includes(Number(index)) ? column(Number(index)) : missing()),
      getItemOrNullObject: find,
      add: (index, values, name) => {
        addColumn(session, sheet, table, index, values, name);
        return column(Number(index));
      },
    },
  });
}

/** "Columns with a higher index will be shifted to the side"; what stands beside the table in its rows goes with them. */
function addColumn(
  session: Session,
  sheet: EmulatedSheet,
  table: EmulatedTable,
  index: Argument | undefined,
  values: Argument | undefined,
  name: Argument | undefined,
): void {
  const { top, left, rows, columns } = table.area;
  if (typeof index !== "number" || index < 1 || index >= columns || (values !== undefined && values !== null))
    throw new UnknownMember("TableColumnCollection.add at the edge of a table, or with values");
  insertRange(session, sheet, area(top, left + index, rows, 1), "Right");
  if (typeof name === "string") sheet.setContent(top, left + index, name);
  settleHeaders(sheet, table);
}

function columnObject(session: Session, sheet: EmulatedSheet, table: EmulatedTable, index: number): HostObject {
  const slice = (a: Area | undefined): HostObject => {
    if (a === undefined) return missing();
    return rangeObject(session, sheet, area(a.top, a.left + index, a.rows, 1));
  };
  const whole = area(table.area.top, table.area.left + index, table.area.rows, 1);
  return new HostObject("TableColumn", {
    place: `${quotedSheetName(sheet.name)}!${areaAddress(whole)}`,
    identity: { Id: index + 1 },
    properties: {
      id: { get: () => index + 1 },
      index: { get: () => index },
      name: {
        get: () => columnHeaders(sheet, table)[index] ?? "",
        set: (value) => {
          assertSheetOpen(session, sheet);
          if (typeof value !== "string") throw invalidArgument();
          sheet.setContent(table.area.top, table.area.left + index, value);
          settleHeaders(sheet, table);
        },
      },
      values: { get: () => readGrid(session, sheet, whole, readValue) },
    },
    methods: {
      getRange: () => slice(table.area),
      getHeaderRowRange: () => slice(table.headerArea()),
      getDataBodyRange: () => slice(table.bodyArea()),
      getTotalRowRange: () => slice(table.totalsArea()),
    },
  });
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
