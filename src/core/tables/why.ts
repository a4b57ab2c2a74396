import type { ColumnField } from "./words/fields";

/** Every reason a decision can have, and the facts its sentence needs. */
export interface WhyFacts {
  /** The header's words are words that staff use for this field. */
  "header-word": { readonly header: string; readonly word: string };
  /** The header's words are close to a known word. */
  "header-word-misspelt": { readonly header: string; readonly word: string };
  /** The cells themselves say what the column holds. */
  "cells-look-like": { readonly field: ColumnField; readonly share: number };
  /** The figures are thousands or millions of rupiah. */
  "money-in-larger-units": { readonly text: string; readonly times: number };
  /** Each line says what another column came to so far. */
  "running-sum": { readonly of: string };
  position: { readonly field: ColumnField; readonly beside: string };
  "no-known-word": { readonly header: string };
  /** A row of labels above rows of values. */
  "labels-above-values": { readonly labels: number };
  "header-merged-over-columns": { readonly rows: number };
  "no-header": Record<never, never>;
  "continues-table": { readonly sheet: string };
  /** Words such as Jumlah, Total, Sub Total. */
  "total-word": { readonly word: string };
  /** The amounts equal the sum of other rows. */
  "sums-rows": { readonly first: number; readonly last: number; readonly columns: number };
  /** The table's own total is right only without this row; it stands over or under these rows. */
  "total-adds-without": { readonly first: number; readonly last: number };
  /** The row is the parent of the rows below it by its code or its numbering. */
  "parent-by-code": { readonly code: string };
  "parent-by-number": { readonly number: string };
  "parent-by-indent": Record<never, never>;
  /** Its type or its place says that it stands over the rows that it sums. */
  "dressed-over": Record<never, never>;
  /** It is written like other rows of the table that sum the rows beside them. */
  "sums-as-others": Record<never, never>;
  /** The row is the second line of the row above. */
  "goes-on": { readonly row: number };
  "named-after-region": { readonly text: string };
  leaf: Record<never, never>;
  "filled-like-neighbours": { readonly cells: number };
  "text-only": Record<never, never>;
  "numbered-one-up": Record<never, never>;
  "repeats-header": Record<never, never>;
  "signature-word": { readonly word: string };
  "after-last-total": Record<never, never>;
  "note-word": { readonly word: string };
  "only-zeros": Record<never, never>;
  "too-few-cells": { readonly cells: number };
  "form-labels": { readonly labels: number };
  "kind-by-columns": { readonly fields: readonly ColumnField[] };
  "kind-by-title": { readonly word: string };
  /** A person said so. */
  "put-right-by-hand": Record<never, never>;
  /** A person said so of a table with the same labels. */
  "layout-known": { readonly labels: number };
}
export type WhyCode = keyof WhyFacts;
/** One reason for a decision of the reader; a sentence is made from it per language. */
export type Why = { [C in WhyCode]: { readonly code: C; readonly facts: WhyFacts[C] } }[WhyCode];

export function why<C extends WhyCode>(code: C, facts: WhyFacts[C]): Why {
  return { code, facts } as Why;
}
