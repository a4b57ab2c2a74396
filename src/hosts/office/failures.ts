/// <reference types="office-js" />
import { HostFailure, type HostFailureKind } from "../../core/host";

/** Every code that the object model of Excel knows. One that is added there does not compile until it stands here. */
const EXCEL_CODES: Readonly<Record<`${Excel.ErrorCodes}`, HostFailureKind>> = {
  AccessDenied: "protected",
  ApiNotFound: "not-supported",
  Conflict: "busy",
  DirtySupportingFormula: "changed-meanwhile",
  EmptyChartSeries: "unexpected",
  FilteredRangeConflict: "filter-on",
  FormulaLengthExceedsLimit: "not-kept",
  GeneralException: "unexpected",
  InactiveWorkbook: "not-in-front",
  InsertDeleteConflict: "changed-meanwhile",
  InvalidArgument: "unexpected",
  InvalidBinding: "unexpected",
  InvalidOperation: "unexpected",
  InvalidOperationInCellEditMode: "cell-edit",
  InvalidReference: "changed-meanwhile",
  // What names of sheets answer on a Mac while another workbook is in front.
  InvalidSelection: "not-in-front",
  ItemAlreadyExists: "name-taken",
  ItemNotFound: "sheet-gone",
  MergedRangeConflict: "merged-cells",
  NonBlankCellOffSheet: "no-room",
  NotImplemented: "not-supported",
  OpenWorkbookLinksBlocked: "not-supported",
  OperationCellsExceedLimit: "too-large",
  PivotTableRangeConflict: "no-room",
  PowerQueryRefreshResourceChallenge: "signed-out",
  RangeExceedsLimit: "too-large",
  RangeImageExceedsLimit: "too-large",
  RefreshWorkbookLinksBlocked: "not-supported",
  RequestAborted: "stopped",
  ResponsePayloadSizeLimitExceeded: "too-large",
  UnsupportedFeature: "not-supported",
  UnsupportedFillType: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "not-supported",
};

/** Codes of the client and of Excel on the web, from Microsoft's page "Error handling with the Office JavaScript APIs". */
const CLIENT_CODES: Readonly<Record<string, HostFailureKind>> = {
  ActivityLimitReached: "busy",
  ApiNotAvailable: "not-supported",
  BadPassword: "protected",
  ConnectionFailure: "no-connection",
  HostRestartNeeded: "no-memory",
  InvalidObjectPath: "sheet-gone",
  InvalidOrTimedOutSession: "signed-out",
  MemoryLimitReached: "no-memory",
  RequestPayloadSizeLimitExceeded: "too-large",
  ServiceNotAvailable: "no-connection",
  Timeout: "no-answer",
  Unauthenticated: "signed-out",
};

/** Kinds after which the same request may well succeed when it is made once more. */
const PASSING: ReadonlySet<HostFailureKind> = new Set(["busy", "cell-edit", "name-taken", "no-answer", "stopped"]);

export function failureKind(code: string): HostFailureKind {
  const known: Readonly<Record<string, HostFailureKind>> = EXCEL_CODES;
  return known[code] ?? CLIENT_CODES[code] ?? "unexpected";
}

/** Every code that is known, for the sentences' test. */
export const FAILURE_CODES: readonly string[] = [...Object.keys(EXCEL_CODES), ...Object.keys(CLIENT_CODES)];

/** The code of what a person stopped because it waited for a cell that is being typed in. */
export const STOPPED_BY_PERSON = "StoppedByPerson";

export function isPassing(fault: unknown): boolean {
  return fault instanceof HostFailure && PASSING.has(fault.kind) && !isStopped(fault);
}

/** Whether a person would not wait any longer: nothing more is asked of Excel then. */
export function isStopped(fault: unknown): boolean {
  return fault instanceof HostFailure && fault.code === STOPPED_BY_PERSON;
}

/**
 * A fault as the port speaks of it. The client's errors come from another realm, so they are known by their shape; what
 * is no error of the client passes through as it is.
 */
export function typedFault(fault: unknown): unknown {
  return failureOf(fault) ?? fault;
}

/** The failure that an error of the client tells of; undefined for any other fault. */
export function failureOf(fault: unknown): HostFailure | undefined {
  if (fault instanceof HostFailure) return fault;
  if (typeof fault !== "object" || fault === null) return undefined;
  if (!("code" in fault) || typeof fault.code !== "string" || !("debugInfo" in fault)) return undefined;
  return new HostFailure(failureKind(fault.code), fault.code);
}
