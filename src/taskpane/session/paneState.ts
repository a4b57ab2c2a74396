import type { Acara } from "../../core/acara/acara";
import type { CellRef } from "../../core/cells/cellRef";
import type { Answer, Decisions, FindingKey } from "../../core/decisions/decisions";
import type { StaleDecision } from "../../core/decisions/staleDecision";
import type { LeftBehind, TableChange, WriteReceipt } from "../../core/host";
import type { Language } from "../../messages/language";
import type { AnsweredView } from "../work/views/answeredView";
import type { BenangView } from "../work/views/benangView";
import type { AnswerChoice, FindingView } from "../work/views/findingView";
import type { AcaraDraft } from "./acaraDraft";
import type { Examined } from "./examined";
import type { Offer } from "./given/settingsFiles";
import type { QuestionView } from "../work/views/questionView";
import type { RekapLineView, ReviewView } from "../work/views/reviewView";
import type { SourceView } from "../work/views/sourceView";
import type { RekapShown } from "./rekapShown";

/** One screen, one step. `lembar` shows a source sheet with what was found in it. */
export const SCREENS = ["beranda", "rapikan", "diperiksa", "rekap", "ekspor", "meja", "pengaturan", "lembar"] as const;
export type Screen = (typeof SCREENS)[number];

/** The drawers of `pengaturan`. */
export const SETTINGS = ["acara", "ketentuan", "checks", "person", "remembered", "decisions", "about"] as const;
export type Settings = (typeof SETTINGS)[number];

/** The steps of `rapikan`, each reachable at any time. */
export const STEPS = ["sumber", "hasil", "jawab", "tulis"] as const;
export type Step = (typeof STEPS)[number];

export interface PaneState {
  readonly world: "excel" | "files";
  readonly language: Language;
  /** `auto` follows Excel or the browser. */
  readonly look: "auto" | "light" | "dark";
  readonly dark: boolean;
  readonly screen: Screen;
  readonly step: Step;
  /** The drawer of the settings that was asked for; undefined: whoever opens them chooses. */
  readonly settings: Settings | undefined;
  /** The field in that drawer, by its path in an acara file; undefined: where the drawer itself begins. */
  readonly settingsField: string | undefined;
  readonly rekapShown: RekapShown;
  /** The table that is opened in the step `hasil`, by its id in the review. */
  readonly openedTable: number | undefined;
  /** The grid of the sheets stands beside the screen, where the window is wide enough. */
  readonly gridBeside: boolean;
  readonly acara: Acara;
  /** What was typed into the form of the activity and is not kept yet; it outlives the screen. */
  readonly acaraDraft: AcaraDraft | undefined;
  readonly decisions: Decisions;
  /** Who answers: stands beside every answer. */
  readonly by: string;
  /** Sheets of the workbook in Excel; empty in a plain browser. */
  readonly workbookSheets: readonly WorkbookSheet[];
  readonly sources: readonly SourceView[];
  /** The sources are the sample papers: what people bring themselves takes their place. */
  readonly samples: boolean;
  /** What was left out of what a person gave. */
  readonly passedOver: readonly PassedOver[];
  /** Files whose names are taken: a person says whether they take the place of the former. */
  readonly clash: { readonly given: readonly File[]; readonly names: readonly string[] } | undefined;
  /** Files of settings that came with the papers: a person says whether they hold. */
  readonly offers: readonly Offer[];
  readonly review: ReviewView | undefined;
  /** Set when sources or decisions changed and no review was made of them yet. */
  readonly stale: boolean;
  readonly findings: readonly FindingView[];
  /** Which findings are listed, and which one is before the person. */
  readonly examined: Examined;
  /** An answer that still lacks a reason or a name; what was typed outlives the screen. */
  readonly answerDraft: AnswerDraft | undefined;
  readonly rekap: readonly RekapLineView[];
  /** One chain for each expense. */
  readonly benang: readonly BenangView[];
  readonly questions: readonly QuestionView[];
  /** The answers that the review of these questions knew. */
  readonly knownAnswers: readonly Answer[];
  readonly answered: readonly AnsweredView[];
  /** Decisions that fit the papers no more. */
  readonly unfit: readonly StaleDecision[];
  readonly work: Work | undefined;
  /** A person is typing in a cell, and Excel does nothing until the cell is left. */
  readonly waitsForCell: boolean;
  readonly live: Live;
  readonly trouble: Trouble | undefined;
  readonly written: Written | undefined;
  /** What the last downloaded result was made of. */
  readonly downloaded: { readonly review: ReviewView | undefined; readonly decisions: Decisions } | undefined;
  readonly diff: readonly TableChange[] | undefined;
  /** The cell that the person jumped to last, to be shown in `lembar`. */
  readonly shown: CellRef | undefined;
  /** The screen that led to `lembar`, to go back to. */
  readonly cameFrom: Screen | undefined;
}

export interface AnswerDraft {
  readonly finding: FindingKey;
  readonly choice: AnswerChoice;
  readonly reason: string;
  readonly by: string;
}

/** A file or folder that was given and not taken, and why: `lock` is what Excel puts beside a workbook that is open. */
export interface PassedOver {
  readonly name: string;
  readonly why: "lock" | "other-kind" | "unopened" | "empty-folder";
}

/** What happened in Excel beside the pane since the review. */
export interface Live {
  /** Sources that were changed, and not read again yet. */
  readonly changedSheets: readonly string[];
  /** What was typed in sheets of results and does not hold yet, by sheet. */
  readonly lacking: Readonly<Record<string, Lacking>>;
}

/** Lines whose status still needs a reason, or is no known word. */
export interface Lacking {
  readonly needReason: number;
  readonly notKnown: number;
}

export const NOTHING_LIVE: Live = { changedSheets: [], lacking: {} };

/** What lines still lack in all sheets. */
export function lackingInAll({ lacking }: Live): Lacking {
  return Object.values(lacking).reduce(
    (sum, one) => ({ needReason: sum.needReason + one.needReason, notKnown: sum.notKnown + one.notKnown }),
    { needReason: 0, notKnown: 0 },
  );
}

export interface WorkbookSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly chosen: boolean;
}

/** Something that takes more than a moment. */
export interface Work {
  readonly doing: WorkKind;
  readonly about: string;
  readonly done: number;
  readonly inAll: number;
  readonly cancellable: boolean;
}
export type WorkKind = "reading" | "finding" | "checking" | "planning" | "writing" | "comparing" | "undoing";

/** What went wrong, three kinds that never look alike (a finding is none of them). */
export type Trouble =
  /** The input cannot be taken: what, why, what to do. */
  | {
      readonly kind: "refused";
      readonly sentences: readonly string[];
      /** The step `sumber` tells each of them at its file. */
      readonly atFiles?: true;
    }
  /** Excel, the disk or the browser did not do what it was asked. */
  | {
      readonly kind: "outside";
      readonly sentence: string;
      readonly left: LeftBehind;
      /** What a write that was cut off left, as far as it could be looked at. */
      readonly cutOff?: CutOff;
    }
  /** A fault of ours; `report` holds no personal data. */
  | { readonly kind: "ours"; readonly report: string };

/** `unseen`: Excel did not let anybody look; `whole`: all sheets stand, of this write or of the one before. */
export type CutOff = "unseen" | "unfinished" | "whole" | "none";

/** What the last writing left. */
export interface Written {
  readonly sheets: readonly string[];
  readonly newWorkbook: boolean;
  readonly finished: boolean;
  /** What became of people's own work on sheets that were written again; known right after a write only. */
  readonly report?: Pick<WriteReceipt, "left" | "moved">;
}
