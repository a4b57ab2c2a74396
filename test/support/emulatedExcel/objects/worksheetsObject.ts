import { ExcelError, invalidArgument } from "../excelError";
import { HostObject } from "../hostObject";
import type { EmulatedSheet } from "../model/sheet";
import { assertStructureOpen, type Session } from "../session";
import { eventRegistration } from "./eventRegistration";
import { worksheetObject } from "./worksheetObject";

/** `Excel.WorksheetCollection`. */
export function worksheetsObject(session: Session): HostObject {
  const { workbook } = session;
  const wrap = (sheet: EmulatedSheet): HostObject => worksheetObject(session, sheet);
  const among = (visibleOnly: unknown): readonly EmulatedSheet[] =>
    visibleOnly === true ? workbook.sheets.filter((sheet) => sheet.visibility === "Visible") : workbook.sheets;
  const one = (sheet: EmulatedSheet | undefined): HostObject => {
    if (sheet === undefined) throw new ExcelError("ItemNotFound");
    return wrap(sheet);
  };
  return new HostObject("WorksheetCollection", {
    item: (key) => wrap(workbook.sheet(String(key))),
    items: () => workbook.sheets.map(wrap),
    methods: {
      add: (name) => {
        assertStructureOpen(session);
        if (name !== undefined && name !== null && typeof name !== "string") throw invalidArgument();
        const sheet = workbook.addSheet(name ?? freeName(session));
        session.changes.push({ kind: "added", sheet, remote: false });
        return wrap(sheet);
      },
      getActiveWorksheet: () => one(workbook.activeSheet),
      getCount: (visibleOnly) => among(visibleOnly).length,
      getFirst: (visibleOnly) => one(among(visibleOnly)[0]),
      getLast: (visibleOnly) => one(among(visibleOnly).at(-1)),
      getItemOrNullObject: (key) => {
        const sheet = workbook.findSheet(String(key));
        return sheet === undefined ? null : wrap(sheet);
      },
      ...eventRegistration(session, "Workbook", ["DataChanged", "Activated", "Deactivated", "Added", "Deleted"]),
    },
  });
}

function freeName(session: Session): string {
  let n = session.workbook.sheets.length + 1;
  while (session.workbook.findSheet(`Sheet${n}`) !== undefined) n++;
  return `Sheet${n}`;
}
