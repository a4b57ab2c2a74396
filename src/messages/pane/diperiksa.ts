import type { Family, Severity } from "../../core/checks/check";
import type { DispositionStatus } from "../../core/decisions/decisions";
import { diperiksa as en } from "../en/pane/diperiksa";
import { diperiksa as id } from "../id/pane/diperiksa";
import type { Language } from "../language";

type SaidFilter = "open" | "fixed" | "later" | "settled" | "all";

/** The list of what does not agree, and what people say of it. */
export interface DiperiksaMessages {
  readonly title: string;
  readonly nothingYet: string;
  readonly begin: string;
  readonly filters: string;
  readonly severity: string;
  /** Number first, as on a chip: `3 salah`. */
  readonly severities: { readonly [S in Severity]: (count: number) => string };
  readonly headings: { readonly [S in Severity]: (count: number) => string };
  readonly family: string;
  readonly allFamilies: string;
  readonly families: { readonly [F in Family]: string };
  readonly place: string;
  readonly allPlaces: string;
  readonly said: string;
  readonly saidFilters: { readonly [S in SaidFilter]: (count: number) => string };
  readonly list: string;
  readonly keys: (answers: number) => string;
  readonly noneAtAll: string;
  readonly noneAtAllBut: string;
  readonly allAnswered: string;
  /** Everything was seen, and some of it put off. */
  readonly allButPutOff: (later: number) => string;
  readonly showPutOff: string;
  /** Of what was just said to be put right. */
  readonly stillCounted: string;
  readonly noneFit: string;
  readonly showOpen: string;
  readonly showAnswered: string;
  readonly cells: string;
  readonly moreCells: (count: number) => string;
  readonly step: string;
  readonly rule: string;
  readonly source: string;
  readonly why: string;
  readonly answers: { readonly [S in DispositionStatus | "satu-orang" | "dua-orang"]: string };
  /** Over two rows side by side. */
  readonly pair: string;
  readonly pairFields: { readonly [F in "nama" | "nip" | "jabatan" | "instansi" | "kabKota" | "tahap"]: string };
  readonly pairDiffers: string;
  readonly pairBlank: string;
  readonly answerGroup: string;
  readonly answeredBy: (status: string, by: string, on: string) => string;
  readonly reasonSaid: (reason: string) => string;
  readonly formerly: (status: string, by: string, on: string) => string;
  readonly takeBack: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonNeeded: string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameNeeded: string;
  readonly keep: string;
  readonly cancel: string;
  /** `left` have no answer, `later` were put off. */
  readonly kept: (status: string, left: number, later: number) => string;
  readonly takenBack: (left: number) => string;
  readonly others: string;
  readonly notCheckable: (count: number) => string;
  readonly notCheckableNone: string;
  /** A family that unfolds, with how many checks of it are meant. */
  readonly inFamily: (family: string, count: number) => string;
  readonly unsure: (count: number) => string;
  readonly unsureNone: string;
  readonly unsureWhat: string;
  readonly answerUnsure: string;
  /** What is folded under a finding that may explain it. */
  readonly sameCause: (count: number) => string;
  /** Expenses of which a person has to say what belongs to them. */
  readonly toMatch: (count: number) => string;
  readonly toMatchWhat: string;
  readonly match: string;
  readonly passed: (count: number) => string;
  readonly passedNone: string;
  readonly switchedOff: (count: number) => string;
  readonly switchedOffNone: string;
  readonly toSettings: string;
}

const MESSAGES: { readonly [L in Language]: DiperiksaMessages } = { id, en };

export function diperiksaIn(language: Language): DiperiksaMessages {
  return MESSAGES[language];
}
