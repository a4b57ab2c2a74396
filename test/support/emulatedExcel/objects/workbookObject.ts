import { ExcelError, invalidArgument, UnknownMember } from "../excelError";
import { type Argument, HostObject, type Property } from "../hostObject";
import { area, parseArea, splitAddress } from "../model/address";
import type { EmulatedSheet } from "../model/sheet";
import { assertWritable, type Session } from "../session";
import type { Wire } from "../wire";
import { documentCustomObject, settingsObject } from "./keyedValues";
import { namesObject } from "./namesObject";
import { rangeObject } from "./rangeObject";
import { tablesObject } from "./tablesObject";
import { worksheetsObject } from "./worksheetsObject";

/** `Excel.Workbook`, the root of every request. */
export function workbookObject(session: Session): HostObject {
  const { workbook } = session;
  return new HostObject("Workbook", {
    properties: {
      name: { get: () => workbook.name },
      readOnly: { get: () => workbook.readOnly },
    },
    objects: {
      worksheets: () => worksheetsObject(session),
      tables: () => tablesObject(session, undefined, undefined),
      names: () => namesObject(session),
      settings: () => settingsObject(session),
      application: () => applicationObject(session),
      functions: () => functionsObject(session),
      protection: () => workbookProtection(session),
      properties: () => documentProperties(session),
      _Runtime: () => runtimeObject(session),
    },
    methods: {
      getSelectedRange: () => selectedRange(session, false),
      getActiveCell: () => selectedRange(session, true),
      // In Excel on the web the client asks the page to open the new workbook instead of the application.
      createAndOpenWorkbook: (base64) => void workbook.createdWorkbooks.push(base64Text(base64)),
      _RemoveReference: (id) => void session.references.delete(String(id)),
      _GetRangeForEventByReferenceId: (id) => session.references.get(String(id)) ?? missing(),
      _GetRangeOrNullObjectForEventByReferenceId: (id) => session.references.get(String(id)) ?? null,
    },
  });
}

function selectedRange(session: Session, firstCell: boolean): HostObject {
  const { sheet: named, rest } = splitAddress(session.workbook.selection);
  const sheet: EmulatedSheet | undefined =
    (named === undefined ? undefined : session.workbook.findSheet(named)) ?? session.workbook.activeSheet;
  const found = parseArea(rest);
  if (sheet === undefined || found === undefined) return missing();
  return rangeObject(session, sheet, firstCell ? area(found.top, found.left, 1, 1) : found);
}

/** "Excel functions can be called without a cell" (Excel.Functions); of them `date` alone is modelled. */
function functionsObject({ workbook }: Session): HostObject {
  const date = (...parts: Argument[]) => {
    const [year, month, day] = parts.map(Number);
    if (year !== 2000 || month !== 1 || day !== 1) throw new UnknownMember(`Functions.date(${parts.join()})`);
    const value = workbook.from1904 ? 35_064 : 36_526;
    return new HostObject("FunctionResult", {
      properties: { value: { get: () => value }, error: { get: () => "" } },
    });
  };
  return new HostObject("Functions", { methods: { date } });
}

function applicationObject(session: Session): HostObject {
  const { workbook } = session;
  return new HostObject("Application", {
    properties: {
      calculationMode: {
        get: () => workbook.calculationMode,
        set: (value) => {
          assertWritable(session);
          if (value !== "Automatic" && value !== "AutomaticExceptTables" && value !== "Manual") throw invalidArgument();
          workbook.calculationMode = value;
        },
      },
      calculationState: { get: () => "Done" },
    },
    objects: {
      cultureInfo: () => new HostObject("CultureInfo", { properties: { name: { get: () => "id-ID" } } }),
    },
    methods: {
      calculate: () => assertWritable(session),
      suspendApiCalculationUntilNextSync: () => undefined,
      suspendScreenUpdatingUntilNextSync: () => undefined,
      createWorkbook: (base64) =>
        createdObject(session, base64 === undefined || base64 === null ? "" : base64Text(base64)),
    },
  });
}

/** The workbook opens only when `open()` is called, which `Excel.createWorkbook` does. */
function createdObject(session: Session, base64: string): HostObject {
  return new HostObject("WorkbookCreated", {
    properties: { id: { get: () => "created" } },
    methods: { open: () => void session.workbook.createdWorkbooks.push(base64) },
  });
}

function base64Text(value: unknown): string {
  if (typeof value !== "string" || !/^[A-Za-z0-9+/]*={0,2}$/.test(value) || value.length % 4 !== 0)
    throw invalidArgument();
  return value;
}

function workbookProtection(session: Session): HostObject {
  const { workbook } = session;
  return new HostObject("WorkbookProtection", {
    properties: { protected: { get: () => workbook.structureProtected } },
    methods: {
      protect: () => {
        assertWritable(session);
        // "Fails if the workbook has been protected" (Excel.WorkbookProtection.protect).
        if (workbook.structureProtected) throw new ExcelError("InvalidOperation");
        workbook.structureProtected = true;
      },
      unprotect: () => {
        assertWritable(session);
        workbook.structureProtected = false;
      },
    },
  });
}

const DOCUMENT_PROPERTIES = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"];

function documentProperties(session: Session): HostObject {
  const { properties } = session.workbook;
  const property = (name: string): Property => ({
    get: () => properties.get(name) ?? "",
    set: (value: Wire) => {
      assertWritable(session);
      if (typeof value !== "string") throw invalidArgument();
      properties.set(name, value);
    },
  });
  return new HostObject("DocumentProperties", {
    properties: Object.fromEntries(DOCUMENT_PROPERTIES.map((name) => [name, property(name)])),
    objects: { custom: () => documentCustomObject(session) },
  });
}

function runtimeObject(session: Session): HostObject {
  return new HostObject("Runtime", {
    properties: {
      enableEvents: { get: () => session.enableEvents, set: (value) => void (session.enableEvents = value === true) },
    },
  });
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
