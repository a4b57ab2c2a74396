import type { NipProblem } from "../core/values/nip";
import type { Rupiah } from "../core/values/rupiah";
import type { KabKota } from "../core/values/wilayah/kabKota";
import { functions as en } from "./en/functions";
import { functions as id } from "./id/functions";
import type { Language } from "./language";

/** The functions that formulas call, after `SPJ.`; written into workbooks, so never renamed. */
export type FunctionName = "TERBILANG" | "ANGKA" | "RUPIAH" | "KABKOTA" | "NIP";

/** What Excel shows of a function while a formula is typed. */
export interface FunctionHelp {
  readonly description: string;
  /** The one argument: its name, as it is shown in the formula, and what it is. */
  readonly argument: string;
  readonly argumentHelp: string;
}

/** What a formula's cell says when it holds no answer, and what to do about it. Texts are quoted as they were given. */
export interface FunctionMessages {
  readonly help: { readonly [F in FunctionName]: FunctionHelp };
  readonly neitherTextNorNumber: string;
  readonly noAmount: (text: string) => string;
  readonly amountUnsure: (text: string, guesses: readonly Rupiah[]) => string;
  readonly amountTooLarge: string;
  readonly finerThanSen: string;
  readonly belowZero: string;
  readonly notInWords: string;
  readonly unknownWord: (word: string, suggestion: string | undefined) => string;
  readonly misplacedWord: (word: string) => string;
  readonly placeUnknown: (text: string, candidates: readonly KabKota[], provinsi: string) => string;
  readonly placeUnsure: (text: string, candidates: readonly KabKota[]) => string;
  /** The acara that the workbook keeps names the province, and cannot be read. */
  readonly acaraUnread: string;
  readonly placeIsProvinsi: (text: string) => string;
  readonly noNip: (text: string) => string;
  readonly nipProblem: (problem: NipProblem, digits: string) => string;
}

const WORDS: { readonly [L in Language]: FunctionMessages } = { id, en };

/** Not part of `messagesIn`: formulas are reckoned without loading every other sentence. */
export function functionMessagesIn(language: Language): FunctionMessages {
  return WORDS[language];
}
