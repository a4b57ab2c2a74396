import { TABLE_KINDS } from "../../../decisions/tableKinds";
import { BAGIAN_BAYAR, COLUMN_FIELDS } from "../../../tables/words/fields";
import type { Certainty, FoundColumn, FoundForm, FoundSheet, FoundTable } from "../../../tables/foundTable";
import { cellRange, count, emptyList, number, text, truth } from "./cellShapes";
import { listOf, maybe, members, oneOf, words } from "./shape";
import { why } from "./whyShape";

const certainty = words<Certainty>({ sure: true, likely: true, unsure: true });

const column = members<FoundColumn>({
  col: count,
  header: text,
  field: maybe(oneOf(COLUMN_FIELDS)),
  bagian: maybe(oneOf(BAGIAN_BAYAR)),
  sure: certainty,
  why: listOf(why),
  grouping: maybe(words({ titik: true, koma: true, spasi: true })),
  adds: truth,
  times: maybe(number),
});

const table = members<FoundTable>({
  file: text,
  sheet: text,
  range: cellRange,
  kind: oneOf(TABLE_KINDS),
  sure: certainty,
  why: listOf(why),
  titles: emptyList(),
  headerRows: listOf(count),
  numberRow: maybe(count),
  columns: listOf(column),
  rows: emptyList(),
  putRight: maybe(members<NonNullable<FoundTable["putRight"]>>({ found: maybe(cellRange) })),
});

const form = members<FoundForm>({
  file: text,
  sheet: text,
  kind: words({ kuitansi: true, keterangan: true }),
  title: maybe(text),
  range: cellRange,
  sure: certainty,
  why: listOf(why),
  fields: emptyList(),
});

/** A sheet as a trail tells of it: without the rows of its tables and the fields of its forms. */
export const foundSheet = members<FoundSheet>({
  file: text,
  sheet: text,
  state: words({ visible: true, hidden: true, veryHidden: true }),
  tables: listOf(table),
  forms: listOf(form),
});
