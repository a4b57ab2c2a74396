import type { FormKind, MoneyForm } from "../core/formulir/formKinds";
import type { Expected } from "../core/acara/acaraProblem";
import type { Language } from "./language";

/** What a member of an activity file can be expected to be; `known`: one that an activity has. */
export type ExpectedMember = Expected | "known";

/** What the command line says about itself: help, and what it needs from the person who typed the command. */
export interface CliMessages {
  readonly description: string;
  readonly headings: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
  };
  readonly defaultValue: string;
  readonly commands: {
    readonly periksa: string;
    readonly baca: string;
    readonly contoh: string;
    readonly formulir: string;
    readonly gabungMeja: string;
    readonly help: string;
  };
  /** Names of the values that options and arguments take, as they stand in the help. */
  readonly placeholders: {
    readonly files: string;
    readonly folder: string;
    readonly file: string;
    readonly amount: string;
    readonly kind: string;
    readonly names: string;
    readonly options: string;
    readonly command: string;
  };
  readonly argumentHelp: { readonly files: string; readonly folder: string; readonly kind: string };
  readonly options: {
    readonly acara: string;
    readonly pagu: string;
    readonly keputusan: string;
    readonly hasil: string;
    readonly timpa: string;
    readonly hasilFormulir: string;
    readonly timpaFormulir: string;
    readonly kertas: string;
    readonly sesi: string;
    readonly barisKosong: string;
    readonly nomor: string;
    readonly perHalaman: string;
    readonly tanpaHasil: string;
    readonly jsonPeriksa: string;
    readonly jsonBaca: string;
    readonly bahasa: string;
    readonly help: string;
    readonly version: string;
  };
  readonly afterHelp: string;

  /** What a member of the activity file should be. */
  readonly expected: { readonly [E in ExpectedMember]: string };
  readonly unknownOption: (name: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly optionWithoutValue: (name: string) => string;
  readonly tooManyArguments: string;
  readonly noCommand: string;
  readonly noFiles: string;
  readonly badLanguage: (value: string) => string;
  readonly badMode: (value: string) => string;
  readonly badPagu: (value: string) => string;
  readonly contradictingOptions: (one: string, other: string) => string;
  readonly emptyFolder: (folder: string) => string;
  readonly nothingMatches: (pattern: string) => string;
  readonly allRefused: string;
  readonly someRefused: (refused: number, inAll: number) => string;
  /** Files of a folder that were not opened; their names say that they are no workbooks. */
  readonly passedOver: (files: readonly string[], language: Language) => string;
  readonly ownResultSkipped: (file: string) => string;

  readonly acaraUnreadable: (file: string) => string;
  readonly acaraNotJson: (file: string) => string;
  readonly acaraLacks: (file: string, member: string, expected: string) => string;
  readonly acaraOrder: (file: string, member: string, after: string) => string;
  readonly acaraWrong: (file: string, member: string, expected: string) => string;

  readonly resultIsSource: (file: string) => string;
  readonly resultExists: (file: string) => string;
  readonly resultNotXlsx: (file: string) => string;
  readonly resultFolderMissing: (folder: string) => string;
  readonly resultUnwritable: (file: string) => string;
  readonly resultWritten: (file: string) => string;
  readonly resultUnreadable: (file: string) => string;
  readonly resultHasSheets: (file: string, sheets: readonly string[]) => string;
  /** What people typed in the result that was written again, and that stands in its row still. */
  readonly notesKept: (count: number) => string;
  /** Another program saved the former result without its record: `copy` is the former result as it was. */
  readonly resultUnrecorded: (copy: string) => string;
  /** What has no place any more; `sheet` keeps it. */
  readonly notesGone: (count: number, sheet: string) => string;
  /** Heading of that sheet. */
  readonly notesGoneTitle: string;
  readonly note: (column: string, value: string | number, row: readonly string[]) => string;
  readonly samplesInTheWay: (file: string) => string;
  readonly samplesWritten: (count: number, folder: string) => string;
  readonly samplesMeant: (planted: number) => string;

  readonly forms: FormCliMessages;
  readonly mergeDesks: MergeCliMessages;

  readonly reading: (file: string, nth: number, inAll: number) => string;
  readonly stopped: string;
  readonly ourFault: string;
  readonly faultReportTitle: string;
}

/** What is said of the forms that go out. */
export interface FormCliMessages {
  readonly fileNames: { readonly [K in FormKind]: string };
  readonly exists: (file: string) => string;
  readonly written: {
    readonly [K in FormKind]: (file: string, sheets: number) => string;
  };
  readonly nothingToMend: string;
  /** Neither a list nor the acara says who is expected. */
  readonly nobodyInvited: string;
  /** Nothing was read that this paper is made of. */
  readonly nothingRead: { readonly [K in MoneyForm]: string };
  /** Receipts of nothing or less, by their numbers: nobody signs for those. */
  readonly withoutPayment: (numbers: readonly string[]) => string;
  /** Numbers that were asked for and stand on no paper. */
  readonly noSuchNumber: (numbers: readonly string[]) => string;
  readonly noKind: string;
  readonly badPaper: string;
  readonly badPerPage: string;
  readonly badCount: (value: string) => string;
}

/** What is said when the files of several registration desks are laid together. */
export interface MergeCliMessages {
  readonly fileName: string;
  readonly noBook: (file: string) => string;
  readonly otherEvent: (file: string, own: string, other: string) => string;
  /** Arrivals whose person stands in none of the files. */
  readonly nameless: (people: number) => string;
  readonly damaged: (file: string, lines: number) => string;
  readonly present: (sesi: string, hadir: number, diundang: number, tamu: number) => string;
  readonly twoSpellings: (one: WrittenAtDesk, other: WrittenAtDesk) => string;
  readonly maybeOne: (one: string, other: string) => string;
  readonly written: (file: string, desks: number) => string;
}

interface WrittenAtDesk {
  readonly nama: string;
  readonly nip: string;
}
