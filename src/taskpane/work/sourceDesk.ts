import type { CellRange } from "../../core/cells/cellRef";
import type { Sheet, SheetRow } from "../../core/cells/workbook";
import { sampleWorkbooks } from "../../contoh/contoh";
import type { Language } from "../../messages/language";
import type { OnDeskProgress } from "./deskProgress";
import { memoryWorkbook } from "./memoryWorkbook";
import { Sources } from "./sources";
import { takeFile, type GivenFile } from "./takeFile";
import type { CellsView } from "./views/cellsView";
import { columnChars } from "./views/columnChars";
import { cellsView } from "./views/makeCellsView";
import { sourceViews } from "./views/makeSourceViews";
import type { SourceView } from "./views/sourceView";

/**
 * Holds the workbooks of one activity and shows what stands in them, before anything is understood. Runs in a worker;
 * every answer is a plain value.
 */
export class SourceDesk {
  protected readonly held = new Sources();

  /** Answers as soon as the worker runs. */
  ready(): true {
    return true;
  }

  /** Takes files in, one after the other; those that cannot be read are kept with the reason. */
  async takeFiles(files: readonly GivenFile[], language: Language, onProgress: OnDeskProgress): Promise<SourceView[]> {
    for (const [index, file] of files.entries()) {
      const tell = (share: number) =>
        onProgress({ doing: "reading", about: file.name, done: index + share, inAll: files.length });
      tell(0);
      this.held.take(file.name, await takeFile(file, tell));
    }
    return this.sources(language);
  }

  /** A file that the browser would not hand over: a folder, or one that was moved meanwhile. */
  refuseFile(file: string, language: Language): SourceView[] {
    const detail = file.includes(".") ? "other" : "is-folder";
    this.held.refuse({ file, reason: "unreadable", detail });
    return this.sources(language);
  }

  /** The sample papers, with invented people. */
  takeSamples(language: Language): SourceView[] {
    this.held.clear();
    for (const { file, plan } of sampleWorkbooks()) {
      this.held.take(file, { trail: { file, open: true }, workbook: memoryWorkbook(file, plan), own: false });
    }
    return this.sources(language);
  }

  putSheet(file: string, sheet: Sheet): void {
    this.held.putSheet(file, sheet);
  }

  addRows(file: string, sheet: string, rows: readonly SheetRow[]): void {
    this.held.addRows(file, sheet, rows);
  }

  forget(file: string): void {
    this.held.forget(file);
  }

  clear(): void {
    this.held.clear();
  }

  sources(language: Language): SourceView[] {
    return sourceViews(this.held.all(), language);
  }

  /** What stands in a window of a sheet; undefined where the sheet is not held here. */
  cells(file: string, sheet: string, range: CellRange): CellsView | undefined {
    const held = this.held.sheet(file, sheet);
    return held === undefined ? undefined : cellsView(held, range);
  }

  /** How many signs wide each column of a sheet should be shown. */
  columnChars(file: string, sheet: string): number[] {
    const held = this.held.sheet(file, sheet);
    return held === undefined ? [] : columnChars(held);
  }
}
