import { COLUMN_FIELDS } from "../../../tables/words/fields";
import type { Why, WhyCode, WhyFacts } from "../../../tables/why";
import { count, number, text } from "./cellShapes";
import { byWord, listOf, members, oneOf, type MembersOf, type Shape } from "./shape";

const field = oneOf(COLUMN_FIELDS);

/** The facts of each reason. */
const FACTS: { readonly [C in WhyCode]: MembersOf<WhyFacts[C]> } = {
  "header-word": { header: text, word: text },
  "header-word-misspelt": { header: text, word: text },
  "cells-look-like": { field, share: number },
  "money-in-larger-units": { text, times: number },
  "running-sum": { of: text },
  position: { field, beside: text },
  "no-known-word": { header: text },
  "labels-above-values": { labels: count },
  "header-merged-over-columns": { rows: count },
  "no-header": {},
  "continues-table": { sheet: text },
  "total-word": { word: text },
  "sums-rows": { first: count, last: count, columns: count },
  "total-adds-without": { first: count, last: count },
  "parent-by-code": { code: text },
  "parent-by-number": { number: text },
  "parent-by-indent": {},
  "dressed-over": {},
  "sums-as-others": {},
  "goes-on": { row: count },
  "named-after-region": { text },
  leaf: {},
  "filled-like-neighbours": { cells: count },
  "text-only": {},
  "numbered-one-up": {},
  "repeats-header": {},
  "signature-word": { word: text },
  "after-last-total": {},
  "note-word": { word: text },
  "only-zeros": {},
  "too-few-cells": { cells: count },
  "form-labels": { labels: count },
  "kind-by-columns": { fields: listOf(field) },
  "kind-by-title": { word: text },
  "put-right-by-hand": {},
  "layout-known": { labels: count },
};

/** One reason for what the reader took something for. */
export const why: Shape<Why> = byWord<Why, "code">(
  "code",
  Object.fromEntries(
    Object.entries(FACTS).map(([code, facts]) => [
      code,
      members<{ code: string; facts: object }>({ code: text, facts: members(facts as MembersOf<object>) }),
    ]),
  ) as never,
);
