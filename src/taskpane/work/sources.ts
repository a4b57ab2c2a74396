import { byName } from "../../core/cells/byName";
import type { Refusal } from "../../core/cells/refusal";
import type { Sheet, SheetRow, Workbook } from "../../core/cells/workbook";
import type { FileTrail, SourceTrail } from "../../core/sheets/fileTrail";

/** What the desk knows of one workbook: its cells where it was taken in, and what the trail says of it. */
export interface Source {
  readonly trail: SourceTrail;
  readonly workbook: Workbook | undefined;
  /** SPJ Rapi itself wrote the file: it is named, and not reviewed. */
  readonly own: boolean;
}

/** The workbooks of one activity, by name; one of the same name takes the place of the former. */
export class Sources {
  readonly #byFile = new Map<string, Source>();

  all(): readonly Source[] {
    return [...this.#byFile.values()];
  }

  workbooks(): readonly Workbook[] {
    return this.#inOrder().flatMap(({ workbook, own }) => (workbook === undefined || own ? [] : [workbook]));
  }

  trails(): readonly SourceTrail[] {
    return this.#inOrder().flatMap(({ trail, own }) => (own ? [] : [trail]));
  }

  #inOrder(): readonly Source[] {
    return byName(this.all(), ({ trail }) => trail.file);
  }

  sheet(file: string, name: string): Sheet | undefined {
    return this.#byFile.get(file)?.workbook?.sheets.find((sheet) => sheet.name === name);
  }

  take(file: string, source: Source): void {
    this.#byFile.set(file, source);
  }

  refuse(refusal: Refusal): void {
    const trail: FileTrail = { file: refusal.file, refusal };
    this.#byFile.set(refusal.file, { trail, workbook: undefined, own: false });
  }

  /** A sheet of the workbook that is open in Excel; its rows follow by `addRows`. */
  putSheet(file: string, sheet: Sheet): void {
    const others = this.#byFile.get(file)?.workbook?.sheets.filter(({ name }) => name !== sheet.name) ?? [];
    this.#byFile.set(file, { trail: { file, open: true }, workbook: { file, sheets: [...others, sheet] }, own: false });
  }

  addRows(file: string, name: string, rows: readonly SheetRow[]): void {
    const sheet = this.sheet(file, name);
    if (sheet === undefined) throw new RangeError("Rows of a sheet that nobody named");
    this.putSheet(file, { ...sheet, rows: [...sheet.rows, ...rows] });
  }

  forget(file: string): void {
    this.#byFile.delete(file);
  }

  clear(): void {
    this.#byFile.clear();
  }
}
