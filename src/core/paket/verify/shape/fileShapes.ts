import type { FileFormat, ReadNote, Refusal } from "../../../cells/refusal";
import type { FileTrail, OpenWorkbookTrail, SourceTrail } from "../../../sheets/fileTrail";
import { always, count, number, text } from "./cellShapes";
import { byWord, either, listOf, maybe, members, oneOf, valueOf, words, type MembersOf, type Shape } from "./shape";

const format = words<FileFormat>({ xlsx: true, xls: true, xlsb: true, ods: true, csv: true });
const sha256: Shape<string> = valueOf((value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value));

const encoding: Shape<string> = valueOf((value) => typeof value === "string" && /^[\w-]{1,16}$/.test(value));
const separator: Shape<string> = valueOf((value) => typeof value === "string" && /^[^\p{L}\d]{0,2}$/u.test(value));

type NoteMembers = {
  readonly [N in ReadNote["note"]]: Omit<MembersOf<Extract<ReadNote, { readonly note: N }>>, "file" | "sheet" | "note">;
};
const CELLS = { cells: count };
const NOTES: NoteMembers = {
  "other-format": { format },
  "dates-from-1904": {},
  "text-file": { encoding, separator },
  "missing-shared-text": CELLS,
  "unreadable-cells": CELLS,
  "formulas-without-result": CELLS,
  "repeated-cells": CELLS,
  "cut-texts": CELLS,
  "formulas-not-written-out": CELLS,
  "other-separator": { lines: count, first: count, separator },
  "sheet-without-cells": {},
  "hidden-sheet": {},
  "hidden-cells": { rows: count, columns: count },
  "blank-sheet": {},
  "nothing-recognised": {},
  "figures-outside-tables": { cells: count, first: text },
  "calculated-by-hand": {},
  "stale-sums": { cells: count, first: text },
};
const note = byWord<ReadNote, "note">("note", withMembers(NOTES, { file: text, sheet: maybe(text), note: text }));

type RefusalMembers = {
  readonly [R in Refusal["reason"]]: Omit<MembersOf<Extract<Refusal, { readonly reason: R }>>, "file" | "reason">;
};
const REFUSALS: RefusalMembers = {
  "no-sheets": {},
  "empty-file": { bytes: count },
  encrypted: {},
  "web-page": {},
  "not-a-workbook": { is: maybe(words({ text: true, pdf: true, picture: true })) },
  damaged: { part: text },
  "too-large": {
    what: oneOf([
      "bytes",
      "unpacked-bytes",
      "ratio",
      "parts",
      "sheets",
      "rows",
      "columns",
      "cells",
      "characters",
      "long-text-characters",
      "merges",
    ]),
    limit: number,
    actual: number,
  },
  unsafe: { part: text },
  "open-quote": { line: count },
  unreadable: {
    detail: words({ "not-found": true, "no-permission": true, "is-folder": true, "closed-folder": true, other: true }),
  },
};
const refusal = byWord<Refusal, "reason">("reason", withMembers(REFUSALS, { file: text, reason: text }));

/** Each kind of an object with what all of them have. */
function withMembers(kinds: Readonly<Record<string, object>>, shared: object): never {
  const shapes = Object.entries(kinds).map(([kind, own]) => [
    kind,
    members({ ...shared, ...own } as MembersOf<object>),
  ]);
  return Object.fromEntries(shapes) as never;
}

type Read = Extract<FileTrail, { readonly sha256: string }>;
type Refused = Extract<FileTrail, { readonly refusal: Refusal }>;

export const sourceTrail: Shape<SourceTrail> = either<SourceTrail>(
  members<Read>({ file: text, format, sha256, bytes: count, notes: listOf(note) }) as Shape<SourceTrail>,
  members<Refused>({ file: text, refusal }) as Shape<SourceTrail>,
  members<OpenWorkbookTrail>({ file: text, open: always }) as Shape<SourceTrail>,
);
