import { ExcelError } from "../excelError";
import { HostObject } from "../hostObject";
import { quotedSheetName } from "../model/address";
import type { EmulatedSheet } from "../model/sheet";
import { assertWritable, type Session } from "../session";
import type { Wire } from "../wire";

/** `Excel.WorksheetProtection`: a protected sheet refuses every write, whatever its options allow. */
export function protectionObject(session: Session, sheet: EmulatedSheet): HostObject {
  return new HostObject("WorksheetProtection", {
    place: quotedSheetName(sheet.name),
    properties: {
      protected: { get: () => sheet.protection !== undefined },
      options: { get: () => sheet.protection?.options ?? null },
    },
    methods: {
      protect: (options, password) => {
        assertWritable(session);
        if (sheet.protection !== undefined) throw new ExcelError("InvalidOperation");
        sheet.protection = { options: (options ?? null) as Wire, password: asText(password) };
      },
      unprotect: (password) => {
        assertWritable(session);
        if (sheet.protection?.password !== undefined && sheet.protection.password !== password) {
          throw new ExcelError("AccessDenied");
        }
        sheet.protection = undefined;
      },
    },
  });
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
