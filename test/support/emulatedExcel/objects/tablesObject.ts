import { ExcelError, invalidArgument } from "../excelError";
import { type Argument, HostObject } from "../hostObject";
import { type Area, intersection, isUnbounded, parseArea, splitAddress } from "../model/address";
import type { EmulatedSheet } from "../model/sheet";
import { EmulatedTable } from "../model/table";
import { settleHeaders } from "../model/tableHeaders";
import { assertSheetOpen, type Session } from "../session";
import { rangeStand } from "./rangeObject";
import { tableObject } from "./tableObject";

/** `Excel.TableCollection` of the workbook, of a sheet, or (without `owner` and workbook) of what a range touches. */
export function tablesObject(
  session: Session,
  sheet: EmulatedSheet | undefined,
  among: readonly EmulatedTable[] | undefined,
  owner?: EmulatedSheet,
): HostObject {
  const { workbook } = session;
  const all = (): readonly { readonly table: EmulatedTable; readonly sheet: EmulatedSheet }[] =>
    workbook.tables().filter(({ table }) => among === undefined || among.includes(table));
  const wrap = (found: { readonly table: EmulatedTable; readonly sheet: EmulatedSheet }): HostObject =>
    tableObject(session, found.sheet, found.table);
  const find = (key: unknown): HostObject | null => {
    const found = workbook.findTable(String(key));
    return found === undefined || !all().some(({ table }) => table === found.table) ? null : wrap(found);
  };
  const scoped = sheet !== undefined && owner === undefined;
  return new HostObject(scoped ? "TableScopedCollection" : "TableCollection", {
    item: (key) => find(key) ?? missing(),
    items: () => all().map(wrap),
    properties: { count: { get: () => all().length } },
    methods: {
      add: (address, hasHeaders) => addTable(session, owner, address, hasHeaders),
      getCount: () => all().length,
      getItemAt: (index) => {
        const found = all()[Number(index)];
        return found === undefined ? missing() : wrap(found);
      },
      getItemOrNullObject: find,
    },
  });
}

/** "If the table cannot be added (e.g., because the address is invalid, or the table would overlap with another table), an error will be thrown." */
function addTable(
  session: Session,
  owner: EmulatedSheet | undefined,
  address: Argument | undefined,
  hasHeaders: Argument | undefined,
): HostObject {
  const { sheet, area: given } = placeOf(session, owner, address);
  assertSheetOpen(session, sheet);
  if (typeof hasHeaders !== "boolean" || isUnbounded(given)) throw invalidArgument();
  if (!hasHeaders) makeRoomAbove(sheet, given);
  const rows = hasHeaders ? Math.max(given.rows, 2) : given.rows + 1;
  const whole = { ...given, rows };
  if (sheet.tables.some((table) => intersection(table.area, whole) !== undefined)) {
    throw new ExcelError("MergedRangeConflict");
  }
  if (sheet.merges.some((merge) => intersection(merge, whole) !== undefined))
    throw new ExcelError("MergedRangeConflict");
  if (sheet.filter !== undefined && intersection(sheet.filter.area, whole) !== undefined) sheet.filter = undefined;
  const table = new EmulatedTable(session.workbook.newId(), freeName(session), whole);
  sheet.tables.push(table);
  settleHeaders(sheet, table);
  return tableObject(session, sheet, table);
}

function placeOf(
  session: Session,
  owner: EmulatedSheet | undefined,
  address: Argument | undefined,
): { readonly sheet: EmulatedSheet; readonly area: Area } {
  const stand = rangeStand(address);
  if (stand !== undefined) return stand;
  const { sheet: named, rest } = splitAddress(String(address));
  // "If the address doesn't contain a sheet name, the currently active sheet is used" (Excel.TableCollection.add).
  const sheet = named === undefined ? session.workbook.activeSheet : session.workbook.findSheet(named);
  if (owner !== undefined && sheet !== owner) throw invalidArgument();
  const found = parseArea(rest);
  if (sheet === undefined || found === undefined) throw invalidArgument();
  return { sheet, area: found };
}

/** "If the source being imported does not have headers ... Excel will automatically generate header shifting the data down by one row." */
function makeRoomAbove(sheet: EmulatedSheet, a: Area): void {
  for (const [row, col] of sheet.positionsIn({ ...a, rows: 1_048_576 - a.top }).sort(([x], [y]) => y - x)) {
    sheet.setCell(row + 1, col, sheet.cell(row, col));
    sheet.setContent(row, col, undefined);
  }
}

function freeName(session: Session): string {
  let n = 1;
  while (session.workbook.isNameTaken(`Table${n}`)) n++;
  return `Table${n}`;
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
