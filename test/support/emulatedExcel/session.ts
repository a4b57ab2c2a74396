import { ExcelError } from "./excelError";
import type { HostObject } from "./hostObject";
import type { CellValue } from "./model/cell";
import type { EmulatedSheet } from "./model/sheet";
import type { EmulatedWorkbook } from "./model/workbook";

/** Sizes at which Excel gives up. "Resource limits and performance optimization for Office Add-ins" (learn.microsoft.com). */
export interface Limits {
  /** Bytes of one request; 5 MB in Excel on the web, none elsewhere. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Cells of one range that is read: 5,000,000 on every platform. Beyond it properties come back as `null`. */
  readonly readCells: number;
  /** Merged areas that `getMergedAreasOrNullObject` can return. */
  readonly mergedAreas: number;
}

export const WEB_LIMITS: Limits = {
  requestBytes: 5 * 1024 * 1024,
  responseBytes: 5 * 1024 * 1024,
  readCells: 5_000_000,
  mergedAreas: 512,
};

/** The result of a formula, where a test wants one; without it every formula gives 0. */
export type Evaluate = (
  formula: string,
  at: { readonly sheet: string; readonly row: number; readonly col: number },
) => CellValue;

/** What happened to a sheet, for the events that are sent after the batch. */
export type Change =
  | { readonly kind: "changed"; readonly sheet: EmulatedSheet; readonly address: string; readonly remote: boolean }
  | {
      readonly kind: "added" | "deleted" | "activated" | "deactivated";
      readonly sheet: EmulatedSheet;
      readonly remote: boolean;
    };

/** What the objects of one emulated Excel share. */
export interface Session {
  readonly workbook: EmulatedWorkbook;
  readonly limits: Limits;
  readonly evaluate: Evaluate;
  /** Ranges that the client asked to keep, by reference id. */
  readonly references: Map<string, HostObject>;
  /** Events that the add-in asked for, as `10:Workbook`. */
  readonly listening: Set<string>;
  readonly changes: Change[];
  enableEvents: boolean;
}

/** Refuses any change of a workbook that is open for reading only. */
export function assertWritable(session: Session): void {
  if (session.workbook.readOnly) throw new ExcelError("AccessDenied");
}

/** Refuses a change of the list of sheets: read-only workbook or protected structure. */
export function assertStructureOpen(session: Session): void {
  assertWritable(session);
  if (session.workbook.structureProtected) throw new ExcelError("AccessDenied");
}

/** Refuses a change that a protected sheet doesn't allow. */
export function assertSheetOpen(session: Session, sheet: EmulatedSheet): void {
  assertWritable(session);
  assertAlive(sheet);
  if (sheet.protection !== undefined) throw new ExcelError("AccessDenied");
}

export function assertAlive(sheet: EmulatedSheet): void {
  if (sheet.deleted) throw new ExcelError("ItemNotFound");
}
