import { ExcelError, invalidArgument } from "../excelError";
import { HostObject } from "../hostObject";
import { areaAddress, type Area, parseArea, quotedSheetName, splitAddress } from "../model/address";
import { isDefinedName } from "../model/sheetName";
import type { EmulatedName, EmulatedSheet } from "../model/sheet";
import { assertWritable, type Session } from "../session";
import { rangeObject, rangeStand } from "./rangeObject";
import { worksheetObject } from "./worksheetObject";

/** `Excel.NamedItemCollection` of the workbook, or of one sheet. */
export function namesObject(session: Session, sheet?: EmulatedSheet): HostObject {
  const names = sheet?.names ?? session.workbook.names;
  const wrap = (name: EmulatedName): HostObject => nameObject(session, name, names, sheet);
  const find = (key: unknown): EmulatedName | undefined =>
    names.find((n) => n.name.toLowerCase() === String(key).toLowerCase());
  return new HostObject("NamedItemCollection", {
    item: (key) => wrap(find(key) ?? missing()),
    items: () => names.map(wrap),
    methods: {
      add: (name, reference, comment) => {
        assertWritable(session);
        if (typeof name !== "string" || !isDefinedName(name)) throw invalidArgument();
        const taken = sheet === undefined ? session.workbook.isNameTaken(name) : find(name) !== undefined;
        if (taken) throw new ExcelError("ItemAlreadyExists");
        const range = rangeStand(reference);
        const formula = range === undefined ? String(reference) : `=${absolute(range.sheet, range.area)}`;
        if (!formula.startsWith("=")) throw invalidArgument();
        const added: EmulatedName = { name, formula, comment: String(comment ?? ""), visible: true };
        names.push(added);
        return wrap(added);
      },
      getCount: () => names.length,
      getItemOrNullObject: (key) => {
        const found = find(key);
        return found === undefined ? null : wrap(found);
      },
    },
  });
}

function absolute(sheet: EmulatedSheet, a: Area): string {
  return `${quotedSheetName(sheet.name)}!${areaAddress(a).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}

function nameObject(
  session: Session,
  name: EmulatedName,
  names: EmulatedName[],
  sheet: EmulatedSheet | undefined,
): HostObject {
  const target = (): HostObject | null => targetOf(session, name);
  return new HostObject("NamedItem", {
    place: name.name,
    identity: { Id: name.name },
    properties: {
      name: { get: () => name.name },
      type: { get: () => (target() === null ? "String" : "Range") },
      value: { get: () => name.formula.slice(1) },
      scope: { get: () => (sheet === undefined ? "Workbook" : "Worksheet") },
      formula: {
        get: () => name.formula,
        set: (value) => {
          assertWritable(session);
          name.formula = String(value);
        },
      },
      comment: { get: () => name.comment, set: (value) => void (name.comment = String(value)) },
      visible: { get: () => name.visible, set: (value) => void (name.visible = value === true) },
    },
    objects: { worksheetOrNullObject: () => (sheet === undefined ? null : worksheetObject(session, sheet)) },
    methods: {
      delete: () => {
        assertWritable(session);
        names.splice(names.indexOf(name), 1);
      },
      getRange: () => target() ?? missing(),
      getRangeOrNullObject: target,
    },
  });
}

function targetOf(session: Session, name: EmulatedName): HostObject | null {
  const { sheet: sheetName, rest } = splitAddress(name.formula.slice(1));
  const sheet = sheetName === undefined ? undefined : session.workbook.findSheet(sheetName);
  const found = parseArea(rest);
  return sheet === undefined || found === undefined ? null : rangeObject(session, sheet, found);
}

/** `Worksheet.getRange("Pagu")`: a defined name, or a table's records. */
export function namedRange(session: Session, sheet: EmulatedSheet, text: string): HostObject {
  const wanted = text.toLowerCase();
  const name = [...sheet.names, ...session.workbook.names].find((n) => n.name.toLowerCase() === wanted);
  const range = name === undefined ? null : targetOf(session, name);
  if (range !== null) return range;
  const table = session.workbook.findTable(text);
  if (table === undefined || table.sheet !== sheet) throw invalidArgument();
  return rangeObject(session, sheet, table.table.bodyArea());
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
