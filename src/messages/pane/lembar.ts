import { lembar as en } from "../en/pane/lembar";
import { lembar as id } from "../id/pane/lembar";
import type { Language } from "../language";

/** A source sheet, with what was found in it drawn over it. */
export interface LembarMessages {
  /** Back to the screen of this name. */
  readonly back: (screen: string) => string;
  readonly chooseSheet: string;
  readonly goToCell: string;
  readonly go: string;
  readonly noSuchCell: string;
  readonly noSheets: string;
  readonly toSources: string;
  readonly notHeld: string;
  readonly readAgain: string;
  readonly emptySheet: string;
  readonly looks: { readonly [L in "header" | "record" | "group" | "witness" | "dropped"]: string };
  readonly unsure: string;
  readonly outside: string;
  readonly legend: string;
  readonly hidden: string;
  readonly grid: (file: string, sheet: string) => string;
  readonly rowNumber: (row: number) => string;
  readonly row: (row: number) => string;
  readonly column: (letter: string) => string;
  readonly table: (name: string, range: string) => string;
  readonly blank: string;
  readonly columnMeans: (header: string, name: string | undefined) => string;
  readonly why: string;
  readonly keys: string;
  readonly closeWhy: string;
  readonly correctHere: string;
  readonly certainty: { readonly [C in "sure" | "likely" | "unsure"]: string };
  readonly hiddenSheet: string;
}

const MESSAGES: { readonly [L in Language]: LembarMessages } = { id, en };

export function lembarIn(language: Language): LembarMessages {
  return MESSAGES[language];
}
