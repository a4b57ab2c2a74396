import { ExcelError } from "../excelError";
import type { Wire } from "../wire";
import { loseReferences } from "./lostReferences";
import { type EmulatedName, EmulatedSheet } from "./sheet";
import { sheetNameFault } from "./sheetName";
import type { EmulatedTable } from "./table";

/** The workbook behind Microsoft's client. Tests may look at everything and change it as a co-author would. */
export class EmulatedWorkbook {
  readonly sheets: EmulatedSheet[] = [];
  readonly names: EmulatedName[] = [];
  readonly settings = new Map<string, Wire>();
  /** Document properties: `title`, `author` and so on, as far as they were set. */
  readonly properties = new Map<string, Wire>();
  readonly customProperties = new Map<string, Wire>();
  /** Structure protected: sheets can't be added, deleted, renamed, moved, hidden or shown. */
  structureProtected = false;
  /** Opened for reading only: every change is refused. */
  readOnly = false;
  /** Others have it open too: `TableRowCollection.add` runs into merge conflicts. */
  coauthored = false;
  /** Counts its dates from 1904, as workbooks of old Macs do: a date that is read or written is 1,462 days less. */
  from1904 = false;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  activeSheet: EmulatedSheet | undefined;
  /** Sheet and address of the last `select()`. */
  selection = "A1";
  /** Base64 of every workbook handed to `Excel.createWorkbook` and opened. */
  readonly createdWorkbooks: string[] = [];
  private nextId = 1;

  constructor(readonly name: string) {}

  newId(): string {
    return `{00000000-0000-4000-8000-${String(this.nextId++).padStart(12, "0")}}`;
  }

  /**
   * Saved, closed and opened again: "the ID remains constant within a single session but will change between sessions"
   * (office-js-docs issue 297), into numbers by the place of the sheets.
   */
  reopen(): void {
    this.sheets.forEach((sheet, place) => {
      sheet.id = `{00000000-0001-0000-${place.toString(16).padStart(2, "0")}00-000000000000}`;
    });
  }

  /** Adds an empty sheet; for tests that set up staff sheets as well as for the API. */
  addSheet(name: string): EmulatedSheet {
    this.checkSheetName(name, undefined);
    const sheet = new EmulatedSheet(this.newId(), name);
    this.sheets.push(sheet);
    this.activeSheet ??= sheet;
    return sheet;
  }

  /** A sheet by name (without regard to case) or id. */
  sheet(key: string): EmulatedSheet {
    const found = this.findSheet(key);
    if (found === undefined) throw new ExcelError("ItemNotFound");
    return found;
  }

  findSheet(key: string): EmulatedSheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find((s) => s.id.toLowerCase() === wanted || s.name.toLowerCase() === wanted);
  }

  removeSheet(sheet: EmulatedSheet): void {
    sheet.deleted = true;
    for (const table of sheet.tables) table.deleted = true;
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    for (const other of this.sheets) loseReferences(other, sheet);
    if (this.activeSheet !== sheet) return;
    const visible = this.sheets.filter((s) => s.visibility === "Visible");
    this.activeSheet = visible[Math.min(position, visible.length - 1)];
  }

  checkSheetName(name: string, self: EmulatedSheet | undefined): void {
    if (sheetNameFault(name) !== undefined) throw new ExcelError("InvalidArgument");
    const other = this.findSheet(name);
    if (other !== undefined && other !== self) throw new ExcelError("ItemAlreadyExists");
  }

  tables(): readonly { readonly table: EmulatedTable; readonly sheet: EmulatedSheet }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ table, sheet })));
  }

  findTable(key: string): { readonly table: EmulatedTable; readonly sheet: EmulatedSheet } | undefined {
    const wanted = key.toLowerCase();
    return this.tables().find(({ table }) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted);
  }

  /** Names of the workbook, of its sheets and of its tables share one room. */
  isNameTaken(name: string): boolean {
    const wanted = name.toLowerCase();
    return (
      this.names.some((n) => n.name.toLowerCase() === wanted) ||
      this.tables().some(({ table }) => table.name.toLowerCase() === wanted)
    );
  }
}
