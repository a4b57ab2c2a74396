import type { Acara } from "../../core/acara/acara";
import type { JournalHost } from "../../core/host";
import type { ChangeSetting } from "../../core/keptSetting";
import type { PlannedWorkbook } from "../../core/sheets/plan/plannedWorkbook";
import type { Language } from "../../messages/language";
import type { BukuKeep } from "./bukuKeep";

/** Where the pane runs: beside a workbook in Excel, or in a plain browser tab over files. */
export type World = ExcelWorld | FilesWorld;

export interface ExcelWorld extends WorldBasics {
  readonly kind: "excel";
  readonly host: JournalHost;
  /** The open workbook's name, as it stands in every cell reference. */
  workbookName(): Promise<string>;
  /** Opens a file as a workbook of its own. */
  openNewWorkbook(bytes: Uint8Array): Promise<void>;
}

export interface FilesWorld extends WorldBasics {
  readonly kind: "files";
}

interface WorldBasics {
  /** The language of the program around, where it tells one. */
  readonly language: Language | undefined;
  /** What is remembered about this workbook (in Excel: inside it) or on this computer, as JSON. */
  readSetting(key: SettingKey): Promise<string | undefined>;
  /** Reads what is kept and puts another in its place as one step: another window may have saved meanwhile. */
  changeSetting(key: SettingKey, change: ChangeSetting): Promise<void>;
  /** Calls back when another tab saved a setting; the answer stops the watching. */
  watchSetting(onSaved: (key: SettingKey, value: string) => void): () => void;
  /** Opens the book of the registration desk; `acara` is asked each time that its lists are written. */
  openBuku(acara: () => Acara): Promise<BukuKeep>;
  /** Calls back with whether the surroundings are dark, now and whenever that changes. */
  watchDark(onDark: (dark: boolean) => void): () => void;
}

export type SettingKey = "acara" | "decisions";

/** Makes a file of a plan, for a workbook that takes no sheets. */
export type WriteWorkbook = (plan: PlannedWorkbook) => Promise<Uint8Array>;
