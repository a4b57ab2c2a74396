/// <reference types="office-js" />
import type { Sheet, Workbook } from "../../../src/core/cells/workbook";
import type { LoggedAction } from "./actionLog";
import { Coauthor } from "./coauthor";
import { ExcelBridge, type Counters } from "./excelBridge";
import { Faults } from "./faults";
import type { EmulatedSheet } from "./model/sheet";
import { EmulatedWorkbook } from "./model/workbook";
import type { ClientBridge, OfficeContext } from "./officeContext";
import { openSaved, savedWorkbook } from "./savedWorkbook";
import { type Evaluate, type Limits, type Session, WEB_LIMITS } from "./session";
import { bytesOfSheet, bytesOfWorkbook } from "./snapshot";
import { addGrid, addSheetsFrom, addStaffSheet, type GridValue } from "./staffSheets";

export interface EmulatedExcelOptions {
  /** Name of the open workbook. */
  readonly name?: string;
  /** Highest ExcelApi requirement set that the host offers; 1.13 is what the product asks for. */
  readonly excelApi?: string;
  /** Where Excel runs; the limits of 5 MB hold on the web only. */
  readonly platform?: "OfficeOnline" | "PC";
  readonly limits?: Partial<Limits>;
  readonly evaluate?: Evaluate;
}

/** The workbook and its end of the channel, without a client: what a test may see and bring about. */
export interface EmulatedHost {
  readonly workbook: EmulatedWorkbook;
  readonly counters: Readonly<Counters>;
  /** Every action that reached the workbook, in order. */
  readonly actions: readonly LoggedAction[];
  readonly faults: Faults;
  failAt: Faults["failAt"];
  cutAt: Faults["cutAt"];
  hangAt: Faults["hangAt"];
  onSync: Faults["onSync"];
  /** A person starts typing in a cell, and leaves it again. */
  startCellEdit(): void;
  endCellEdit(): Promise<void>;
  addSheetsFrom(source: Workbook): readonly EmulatedSheet[];
  addSheet(source: Sheet): EmulatedSheet;
  addGrid(name: string, rows: readonly (readonly GridValue[])[]): EmulatedSheet;
  /** All that the workbook holds, and the same opened again: in another page it is what stayed when the window was closed. */
  saved(): string;
  openSaved(saved: string): void;
  /** Someone else in the same workbook; for use between requests or in `onSync`. */
  readonly coauthor: Coauthor;
  /** Deterministic text of the whole workbook, or of one sheet by name or id. */
  snapshot(): string;
  bytesOf(sheet: string): string;
  /** What the add-in asked for and the emulator doesn't model; a test that swallows errors can still see it. */
  unmodelled(): readonly LoggedAction[];
}

/** Nothing of Node is used here, so that it runs in a page and in a worker too. */
export function createEmulatedHost(options: EmulatedExcelOptions = {}): EmulatedHost & {
  readonly bridge: ClientBridge;
  readonly context: OfficeContext;
} {
  const workbook = new EmulatedWorkbook(options.name ?? "Buku kerja.xlsx");
  const platform = options.platform ?? "OfficeOnline";
  const session = newSession(workbook, platform, options);
  const faults = new Faults();
  const bridge = new ExcelBridge(session, faults);
  return {
    bridge,
    context: {
      requirements: { isSetSupported: (name, version) => offers(options.excelApi ?? "1.13", name, version) },
      platform,
      displayLanguage: "id-ID",
      contentLanguage: "id-ID",
    },
    workbook,
    counters: bridge.counters,
    actions: faults.log,
    faults,
    failAt: faults.failAt.bind(faults),
    cutAt: faults.cutAt.bind(faults),
    hangAt: faults.hangAt.bind(faults),
    onSync: faults.onSync.bind(faults),
    startCellEdit: () => bridge.startCellEdit(),
    endCellEdit: () => bridge.endCellEdit(),
    addSheetsFrom: (source) => addSheetsFrom(workbook, source),
    addSheet: (source) => addStaffSheet(workbook, source),
    addGrid: (name, rows) => addGrid(workbook, name, rows),
    saved: () => savedWorkbook(workbook),
    openSaved: (saved) => openSaved(workbook, saved),
    coauthor: new Coauthor(session, () => bridge.sendEvents()),
    snapshot: () => bytesOfWorkbook(workbook),
    bytesOf: (sheet) => bytesOfSheet(workbook.sheet(sheet)),
    unmodelled: () => faults.log.filter((action) => action.error === "EmulatorDoesNotModel"),
  };
}

function newSession(
  workbook: EmulatedWorkbook,
  platform: "OfficeOnline" | "PC",
  options: EmulatedExcelOptions,
): Session {
  const offTheWeb = { requestBytes: Infinity, responseBytes: Infinity };
  return {
    workbook,
    limits: { ...WEB_LIMITS, ...(platform === "PC" ? offTheWeb : {}), ...options.limits },
    evaluate: options.evaluate ?? (() => 0),
    references: new Map(),
    listening: new Set(),
    changes: [],
    enableEvents: true,
  };
}

/** ExcelApi up to a version, and waiting for cell-edit mode; nothing else (no ExcelApiOnline, no preview). */
function offers(excelApi: string, name: string, version = "0"): boolean {
  const wanted = name.toLowerCase();
  if (wanted === "delayforcelledit" || wanted === "sharedruntime" || wanted === "customfunctionsruntime") return true;
  if (wanted !== "excelapi") return false;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [ownMajor = 0, ownMinor = 0] = excelApi.split(".").map(Number);
  return major < ownMajor || (major === ownMajor && minor <= ownMinor);
}
