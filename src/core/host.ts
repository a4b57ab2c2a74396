import type { CellRef } from "./cells/cellRef";
import type { Sheet } from "./cells/workbook";
import type { PlannedWorkbook } from "./sheets/plannedWorkbook";

/** The world outside the core: a workbook open in Excel, a file, or one in memory. */
export interface Host {
  listSheets(): Promise<readonly SheetEntry[]>;
  /** Reads one sheet whole. Rejects with `AbortError` when `signal` is aborted. */
  readSheet(name: string, watch?: ReadWatch): Promise<Sheet>;
  /** Writes planned sheets beside, never over, what staff made, and tells where they went. */
  writeSheets(plan: PlannedWorkbook): Promise<WriteReceipt>;
  /** Brings a cell into view; false where the host has no screen or the sheet is gone. */
  revealCell(at: CellRef): Promise<boolean>;
  /** Calls back after a change in a sheet; the answer stops the watching. */
  watchChanges(onChange: (sheet: string) => void): () => void;
}

export interface SheetEntry {
  readonly name: string;
  readonly state: Sheet["state"];
}

export interface ReadWatch {
  readonly onProgress?: (rowsRead: number, rowsInAll: number) => void;
  readonly signal?: AbortSignal;
}

export interface WriteReceipt {
  /** The names the sheets got, in the order of the plan. */
  readonly sheets: readonly string[];
}
