import type { CellRef } from "./cells/cellRef";
import type { Sheet } from "./cells/workbook";
import type { ChangeSetting } from "./keptSetting";
import type { PlannedWorkbook } from "./sheets/plan/plannedWorkbook";

/** The world outside the core: a workbook open in Excel, a file, or one in memory. */
export interface Host {
  listSheets(): Promise<readonly SheetEntry[]>;
  /** Reads one sheet whole. Rejects with `HostFailure` (`sheet-gone`) where it is not there, `AbortError` when stopped. */
  readSheet(name: string, watch?: ReadWatch): Promise<Sheet>;
  /** Writes planned sheets beside, never over, what staff made, and tells where they went. */
  writeSheets(plan: PlannedWorkbook, watch?: WriteWatch): Promise<WriteReceipt>;
  /** Brings a cell into view; false where the host has no screen or the sheet is gone. */
  revealCell(at: CellRef): Promise<boolean>;
  /** Calls back after a change in a sheet; the answer stops the watching. */
  watchChanges(onChange: OnSheetChange): () => void;
}

/** `rows` are those that changed, where that is known. */
export type OnSheetChange = (sheet: string, rows?: readonly RowSpan[]) => void;

/** Rows of a sheet from the first to the last, 1-based. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/**
 * A host whose written sheets stand in the staff's own workbook, where people go on working with them: a journal tells
 * what was written last and whether it was finished. `writeSheets` goes on with a write that was left unfinished.
 */
export interface JournalHost extends Host {
  /** What a write of this plan would change, before anything is written. */
  compareSheets(plan: PlannedWorkbook, people?: readonly PeopleColumns[]): Promise<readonly TableChange[]>;
  /** What stands in the columns for people of a sheet that was written here; undefined for any other sheet. */
  readTyped(sheet: string, people: readonly PeopleColumns[]): Promise<readonly TypedRow[] | undefined>;
  /** The write that the workbook holds, by the marks of its sheets; undefined where there is none. */
  lastWrite(): Promise<WrittenRun | undefined>;
  /** Takes away the sheets of the last write, finished or not, with all that people typed in them; answers their names. */
  undoWrite(): Promise<readonly string[]>;
  /** A small setting kept in the workbook, as JSON; never anything personal. */
  readSetting(key: string): Promise<string | undefined>;
  saveSetting(key: string, value: string): Promise<void>;
  /** Reads a setting and puts another in its place as one step, so that what another window saved before is seen. */
  changeSetting(key: string, change: ChangeSetting): Promise<void>;
  /**
   * Calls back when something begins or ends to wait for a person who types in a cell, as long as that may last; the
   * answer stops the watching.
   */
  watchWaiting(onWaiting: (waits: boolean) => void): () => void;
  /** Gives up all that waits so, with `HostFailure` (`cell-edit`). What was asked last is done when the cell is left. */
  stopWaiting(): void;
}

/** A row of a table is known again by `key`; what stands in `typed` belongs to people and is carried over. */
export interface PeopleColumns {
  readonly table: string;
  /** Headers whose texts together tell one row from another. */
  readonly key: readonly string[];
  /** Headers of the columns that people fill. */
  readonly typed: readonly string[];
}

/** One line of a table of ours, with what stands in its columns for people. */
export interface TypedRow {
  readonly table: string;
  /** 1-based row in the sheet. */
  readonly row: number;
  readonly key: RowKey;
  /** In the order of `PeopleColumns.typed`; empty where nothing stands. */
  readonly typed: readonly string[];
}

/** What would change in one table of a sheet that was written before, rows by their key. */
export interface TableChange {
  readonly sheet: string;
  readonly table: string;
  readonly added: readonly RowKey[];
  readonly changed: readonly RowKey[];
  readonly gone: readonly RowKey[];
  /** Cells that people set or wrote over, whose place is needed: they go to the sheet of what people typed. */
  readonly moved?: readonly string[];
  /** The sheet is left to the people as it stands, and is filled no more. */
  readonly left?: true;
}

export type RowKey = readonly string[];

export interface WrittenRun {
  /** Counts the writes into this workbook, from 1. */
  readonly run: number;
  readonly finished: boolean;
  readonly sheets: readonly string[];
}

export interface SheetEntry {
  readonly name: string;
  readonly state: Sheet["state"];
  /** Written by us, and so nothing to review. */
  readonly own?: true;
}

export interface ReadWatch {
  readonly onProgress?: (rowsRead: number, rowsInAll: number) => void;
  readonly signal?: AbortSignal;
}

export interface WriteWatch {
  /** Counts rows, those read back included. */
  readonly onProgress?: (rowsDone: number, rowsInAll: number) => void;
  /** Stops between two requests with `AbortError`, leaving no trace or an unfinished write. */
  readonly signal?: AbortSignal;
  readonly people?: readonly PeopleColumns[];
}

export interface WriteReceipt {
  /** The names the sheets got, in the order of the plan. */
  readonly sheets: readonly string[];
  /** Stands where the workbook takes no sheets (protected or read-only), and a new one was opened for them. */
  readonly newWorkbook?: true;
  /** What was left undone because the printer or the program does not know it; the figures are whole. */
  readonly leftOut?: readonly "print-set-up"[];
  /** Results of an earlier write that are left to the people as they stand, because they made them their own. */
  readonly left?: readonly string[];
  /** Where people had set something whose place was needed; it stands in the sheet of what people typed. */
  readonly moved?: readonly { readonly sheet: string; readonly cell: string }[];
}

/** Why the world outside did not do what it was asked. */
export type HostFailureKind =
  /** A cell is being typed in. */
  | "cell-edit"
  /** A protected sheet or workbook, or one that may only be read. */
  | "protected"
  | "filter-on"
  | "merged-cells"
  /** More than one request can carry, even in the smallest part. */
  | "too-large"
  /** Somebody else changed the workbook between two of our steps. */
  | "changed-meanwhile"
  | "sheet-gone"
  | "name-taken"
  /** No room: cells or an object stand in the way. */
  | "no-room"
  /** No answer in time: what was asked may or may not have been done. */
  | "no-answer"
  | "no-connection"
  | "busy"
  | "signed-out"
  | "no-memory"
  /** No other sheet is visible, and a workbook must show one. */
  | "last-visible"
  /** Another workbook is in front. */
  | "not-in-front"
  | "not-supported"
  /** The program stopped the request. */
  | "stopped"
  /** What was written reads back otherwise. */
  | "not-kept"
  /** A fault of ours, or one that nothing is known about. */
  | "unexpected";

/** How a write that failed left the workbook. Reading changes nothing. */
export type LeftBehind = "as-it-was" | "unfinished" | "unknown";

export class HostFailure extends Error {
  override readonly name = "HostFailure";

  /** `code` is the outside world's own word for it, for support; never a text from a cell. */
  constructor(
    readonly kind: HostFailureKind,
    readonly code: string,
    readonly left: LeftBehind = "as-it-was",
  ) {
    super(`The host failed: ${kind} (${code}), the workbook is ${left}`);
  }
}
