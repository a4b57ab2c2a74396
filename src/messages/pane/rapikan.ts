import type { Writable } from "../../core/decisions/answerFits";
import { rapikan as en } from "../en/pane/rapikan";
import { rapikan as id } from "../id/pane/rapikan";
import type { Language } from "../language";

/** The four steps from sources to the written result. */
export interface RapikanMessages {
  readonly steps: { readonly [S in "sumber" | "hasil" | "jawab" | "tulis"]: string };
  readonly stepNames: string;
  readonly stepState: { readonly [S in "done" | "open" | "waiting"]: string };
  readonly next: (step: string) => string;
  readonly certainty: { readonly [C in "sure" | "likely" | "unsure"]: string };
  readonly hiddenSheet: string;
  readonly sumber: {
    readonly arrows: string;
    readonly arrowsAndSpace: string;
    readonly title: string;
    readonly thisWorkbook: string;
    readonly noSheets: string;
    readonly readChosen: (count: number) => string;
    readonly nothingChosen: string;
    readonly files: string;
    readonly samples: string;
    readonly own: string;
    readonly remove: (file: string) => string;
    readonly notRead: string;
    readonly nothingFound: string;
    /** `Daftar hadir - 78 baris - yakin`. */
    readonly guess: (name: string, records: string, certainty: string) => string;
    readonly guessForms: (name: string, count: string) => string;
    readonly showSheet: (sheet: string) => string;
    readonly stale: string;
    readonly readAgain: string;
  };
  readonly hasil: {
    readonly arrows: string;
    readonly title: string;
    readonly none: string;
    readonly total: (account: string) => string;
    readonly onlyUnsure: (count: number) => string;
    readonly more: (count: number) => string;
    readonly ignored: string;
    readonly byHand: string;
    readonly whyTable: string;
    readonly whyColumns: string;
    readonly columnMeans: (letter: string, header: string) => string;
    readonly notUsed: string;
    readonly unsureRows: (count: number) => string;
    readonly fields: string;
    readonly miniature: (range: string) => string;
    readonly correct: string;
    readonly ignore: string;
    readonly ignoreForm: string;
    readonly undoCorrection: string;
    readonly remember: string;
    readonly rememberWhy: string;
    readonly forget: string;
    readonly openSheet: string;
    readonly overlooked: (count: number) => string;
    readonly missed: string;
    readonly missedHint: string;
    readonly sheet: string;
    readonly markOut: string;
  };
  readonly betulkan: {
    readonly title: string;
    readonly kind: string;
    readonly tahap: string;
    readonly tahapByTitle: string;
    readonly headerRows: string;
    readonly headerHint: string;
    readonly range: string;
    readonly rangeHint: string;
    readonly rangeWrong: string;
    readonly rowsWrong: string;
    readonly columns: string;
    readonly column: (letter: string, header: string) => string;
    readonly notRead: string;
    readonly rows: string;
    readonly rowsHint: string;
    readonly rowRole: (row: number) => string;
    readonly roles: { readonly [R in "record" | "group" | "subtotal" | "total" | "other"]: string };
    readonly asFound: string;
    readonly dropRow: (row: number) => string;
    readonly preview: string;
    readonly cannot: {
      readonly [B in "not-read" | "table-gone" | "nothing-there" | "overlaps" | "rows-changed"]: string;
    };
    readonly save: string;
    readonly cancel: string;
  };
  readonly jawab: {
    readonly title: string;
    readonly none: string;
    readonly noneYet: string;
    readonly position: (at: number, inAll: number) => string;
    readonly row: (row: number) => string;
    readonly blank: string;
    readonly everywhere: (count: number) => string;
    readonly ownWords: string;
    readonly ownWordsInstead: string;
    readonly answer: string;
    /** Said at the field of words that cannot be read as what was asked, with an example. */
    readonly unreadable: {
      readonly [K in Writable]: (known: { readonly provinsi: string; readonly kursi: readonly string[] }) => string;
    };
    readonly skip: string;
    readonly back: string;
    readonly undoLast: string;
    readonly keys: string;
    readonly answered: (count: number) => string;
    readonly answeredWith: (label: string) => string;
    readonly forAlike: string;
    readonly takeBack: (label: string) => string;
    readonly takeBackShort: string;
    readonly more: (count: number) => string;
    readonly unfit: (count: number) => string;
    readonly unfitAnswer: {
      readonly [B in "text-changed" | "not-asked" | "not-understood"]: (choice: string) => string;
    };
    readonly unfitLink: { readonly [B in "text-changed" | "not-asked"]: string };
    readonly unfitTable: {
      readonly [B in "not-read" | "table-gone" | "nothing-there" | "overlaps" | "rows-changed"]: (
        sheet: string,
      ) => string;
    };
    readonly people: (count: number) => string;
    readonly samePeople: (first: string, second: string, one: boolean) => string;
    readonly unfitPerson: {
      readonly [B in "text-changed" | "not-there" | "contradicted"]: (first: string, second: string) => string;
    };
    readonly drop: string;
  };
  readonly tulis: {
    readonly title: string;
    readonly nothing: string;
    readonly openQuestions: (count: number) => string;
    readonly toQuestions: string;
    readonly notCompared: string;
    readonly compare: string;
    readonly comparing: string;
    readonly first: string;
    readonly unchanged: string;
    readonly changes: (added: string, changed: string, gone: string) => string;
    readonly lists: { readonly [L in "added" | "changed" | "gone"]: string };
    readonly moreRows: (count: number) => string;
    readonly write: string;
    readonly writeAgain: string;
    readonly kept: string;
    readonly done: (sheets: string) => string;
    readonly doneNewWorkbook: (sheets: string) => string;
    readonly undo: string;
    readonly undoWarning: string;
    readonly undoYes: string;
    readonly undoNo: string;
    readonly download: string;
    readonly downloadHint: string;
    readonly asWorkbook: string;
    readonly fileName: (acara: string) => string;
    readonly contents: string;
    readonly rows: (count: string) => string;
  };
}

const MESSAGES: { readonly [L in Language]: RapikanMessages } = { id, en };

export function rapikanIn(language: Language): RapikanMessages {
  return MESSAGES[language];
}
