import type { Acara } from "../core/acara/acara";
import type { JournalHost } from "../core/host";
import type { PlannedWorkbook } from "../core/sheets/plan/plannedWorkbook";
import type { Language } from "../messages/language";

/** What a button of the ribbon works with: the workbook in front, and the person before it. */
export interface RibbonSession {
  readonly host: JournalHost;
  /** Built in; an acara that the workbook keeps goes before it. */
  readonly acara: Acara;
  readonly language: Language;
  /** The open workbook's name, as it stands in every cell reference. */
  workbookName(): Promise<string>;
  /** Makes a file of a plan and opens it in a window of its own. */
  openNewWorkbook(plan: PlannedWorkbook): Promise<void>;
  /** Shows a sentence with buttons, and answers the button that was pressed; undefined where the window was closed. */
  ask(sentence: string, buttons: readonly string[]): Promise<string | undefined>;
}
