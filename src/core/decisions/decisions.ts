import type { RawValue } from "../cells/cell";
import type { LinkDecision } from "../benang/benang";
import type { CellRange, CellRef } from "../cells/cellRef";
import type { FindingCode } from "../checks/check";
import type { Tahap } from "../records/peserta";
import type { Question } from "../records/records";
import type { GivenField } from "../tables/words/fields";
import type { TableKind } from "../tables/foundTable";

/**
 * All that people decided about one activity's papers: kept by the host, applied by the next review. The papers
 * themselves are never changed. Plain values: what goes through JSON comes back equal.
 */
export interface Decisions {
  readonly tables: readonly TableCorrection[];
  readonly answers: readonly Answer[];
  readonly dispositions: readonly Disposition[];
  readonly rulesOff: readonly RuleOff[];
  /** Mappings remembered by their header labels, used again next month. */
  readonly layouts: readonly RememberedLayout[];
  /** Who is one person, and who is not. */
  readonly people: readonly PersonAnswer[];
  /** Which papers belong to one expense, where that was not certain. */
  readonly links: readonly LinkDecision[];
}

/** Where a table was put right by hand. What is left out stays as detection has it. */
export interface TableCorrection {
  readonly file: string;
  readonly sheet: string;
  /** The range of the table as detection gives it without corrections; undefined: a table that detection missed. */
  readonly found: CellRange | undefined;
  /** Not to be read: listed, each of its rows accounted for, no records. */
  readonly ignored?: true;
  /** Header and data, as a person drew them. Required, with `headerRows`, where `found` is undefined. */
  readonly range?: CellRange;
  /** 1-based, ascending; empty: the table has no header and all rows of the range are data. */
  readonly headerRows?: readonly number[];
  readonly kind?: TableKind;
  /** The stage of the event, for a list of people. */
  readonly tahap?: Tahap;
  /** Columns not named keep what detection makes of them; `undefined`: the column holds nothing that is read. */
  readonly columns?: readonly { readonly col: number; readonly field: GivenField | undefined }[];
  readonly rows?: readonly { readonly row: number; readonly role: CorrectedRole }[];
}

/** What a person can say a row is. */
export type CorrectedRole = "record" | "group" | "subtotal" | "total" | "other";

/** An answer to a question. */
export interface Answer {
  readonly at: CellRef;
  readonly about: Question["about"];
  readonly field: Question["field"];
  /** What stood in the cell when it was answered: where it has changed since, the question is asked anew. */
  readonly raw: RawValue;
  /** The reading, written as the question's candidates are; a table kind or tahap by its code. */
  readonly choice: string;
  /** Holds for every cell of the same text, subject and field, not for this one alone. */
  readonly everywhere: boolean;
}

/** What a person said of a finding: it was put right, it is so for a reason, or it is looked at later. */
export interface Disposition {
  readonly finding: FindingKey;
  readonly status: DispositionStatus;
  /** Never empty where the status is `memang-begitu`. */
  readonly reason: string;
  readonly by: string;
  /** ISO date (`2023-03-08`), given by the caller: the core has no clock. */
  readonly on: string;
}

export const DISPOSITION_STATUSES = ["dibetulkan", "memang-begitu", "nanti"] as const;
export type DispositionStatus = (typeof DISPOSITION_STATUSES)[number];

/** What makes a finding the same one in a later review; made by `findingKey`, matched by `joinDispositions`. */
export interface FindingKey {
  readonly code: FindingCode;
  readonly at: readonly CellRef[];
  /** The finding's facts without those that are undefined: they tell two findings of one code and cells apart. */
  readonly facts: { readonly [name: string]: PlainValue };
}

/** What JSON can hold. */
export type PlainValue =
  string | number | boolean | null | readonly PlainValue[] | { readonly [name: string]: PlainValue };

/** A check that is not to be done for this activity, and why. */
export interface RuleOff {
  readonly code: FindingCode;
  readonly reason: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** A layout that is known again by its header labels, wherever the table stands. */
export interface RememberedLayout {
  /** The labels of the columns from left to right, folded: without case, spaces and signs. */
  readonly labels: readonly string[];
  readonly kind: TableKind;
  readonly tahap?: Tahap;
  /** What each column holds, in the order of the labels. */
  readonly columns: readonly (GivenField | undefined)[];
}

/** What somebody who knows them said of two rows of lists of people. */
export interface PersonAnswer {
  readonly rows: readonly [PersonRow, PersonRow];
  /** One person, or two different ones. */
  readonly one: boolean;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** A row as it stood when it was answered about: where it says something else now, the answer holds no more. */
export interface PersonRow {
  /** The cell of the name. */
  readonly at: CellRef;
  readonly nama: string;
  /** Digits; undefined where the row has none. */
  readonly nip: string | undefined;
}

export const NO_DECISIONS: Decisions = {
  tables: [],
  answers: [],
  dispositions: [],
  rulesOff: [],
  layouts: [],
  people: [],
  links: [],
};
