import type { FindingCode, Severity } from "../../core/checks/check";

/** A planted contradiction before its cells are known: `at` holds the names that the drafts gave to cells. */
export interface Planted {
  readonly code: FindingCode;
  readonly at: readonly [string, ...string[]];
  readonly severity: Severity;
  readonly apa: string;
}
