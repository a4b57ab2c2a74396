import type { PairView } from "./pairView";
import type { CellRef } from "../../../core/cells/cellRef";
import type { Family, FindingCode, Severity } from "../../../core/checks/check";
import type { Disposition, DispositionStatus, FindingKey } from "../../../core/decisions/decisions";

/** What a person can say of a finding: of two rows also whether they are of one person. */
export type AnswerChoice = DispositionStatus | "satu-orang" | "dua-orang";

/** A finding as the pane shows it. */
export interface FindingView {
  readonly key: FindingKey;
  readonly code: FindingCode;
  readonly nama: string;
  readonly severity: Severity;
  readonly family: Family;
  readonly sentence: string;
  /** What to do next. */
  readonly step: string;
  readonly at: readonly CellRef[];
  /** Written minus expected, in rupiah. */
  readonly difference: number | undefined;
  /** The kab/kota that it is about, by their full names; empty where it is about none. */
  readonly places: readonly string[];
  /** What the rule asks for. */
  readonly meaning: string;
  /** The rule's source, and whether it is confirmed. */
  readonly rule: string;
  /** Why the rule matters. */
  readonly reason: string;
  readonly disposition: Disposition | undefined;
  /** What was said of it when its figures were others: to be read, but it no longer holds. */
  readonly former: Disposition | undefined;
  /** The finding that may explain this one, where another is off by the same amount in a row that this one adds up. */
  readonly cause: FindingKey | undefined;
  /** In the order of their keys, from 1. */
  readonly choices: readonly AnswerChoice[];
  /** Where it asks, or may ask, whether two rows are of one person: both with all that they say. */
  readonly pair: PairView | undefined;
}
