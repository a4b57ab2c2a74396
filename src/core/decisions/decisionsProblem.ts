/** What a member of a decisions file should hold. */
export type ExpectedDecision =
  | "object"
  | "list"
  | "text"
  | "count"
  | "truth"
  | "date"
  | "raw"
  | "range"
  | "table-kind"
  | "tahap"
  | "role"
  | "column-field"
  | "field"
  | "about"
  | "check-code"
  | "status"
  | "two-rows"
  | "link";

/** What keeps a decisions file from being used; `field` is a path such as `answers[2].choice`, 1-based. */
export type DecisionsProblem =
  | { readonly problem: "not-json" }
  /** Written by a later SPJ Rapi: what it says could be misread here. */
  | { readonly problem: "newer"; readonly version: number }
  | { readonly problem: "missing"; readonly field: string; readonly expected: ExpectedDecision }
  | { readonly problem: "wrong"; readonly field: string; readonly expected: ExpectedDecision; readonly found: unknown }
  | { readonly problem: "unknown-field"; readonly field: string }
  /** A finding that is said to be meant so says why. */
  | { readonly problem: "no-reason"; readonly field: string }
  /** A table that detection missed needs the range and the header rows that a person gave it. */
  | { readonly problem: "not-drawn"; readonly field: string };
