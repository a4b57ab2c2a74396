import type { DraftColumn } from "../draftTable";

/** The column that says what a line is about: who, else what, else the first one of words; the first of all where none has any. */
export function keyColumn(columns: readonly DraftColumn[]): DraftColumn | undefined {
  const first = (field: DraftColumn["field"]) => columns.find((column) => column.field === field);
  return (
    (isListOfPeople(columns) ? first("nama") : undefined) ??
    first("uraian") ??
    columns.find((column) => column.content.words > 0.5 * column.content.filled && column.content.filled > 0) ??
    firstOfFigures(columns)
  );
}

/** `01 | 118 | 35.400.000`: nothing is named, so that lines are told apart by what stands first in them. */
function firstOfFigures(columns: readonly DraftColumn[]): DraftColumn | undefined {
  const first = columns[0];
  const named = columns.some(({ field, content }) => field === "no" || content.words > 0);
  return named || first === undefined || first.adds || first.content.filled === 0 ? undefined : first;
}

/** Whether the lines are people. Names behind the items of a budget only say who is in charge of each. */
export function isListOfPeople(columns: readonly DraftColumn[]): boolean {
  const named = columns.findIndex(({ field }) => field === "nama");
  if (named < 0) return false;
  const items = columns.findIndex(({ field, content }) => field === "uraian" && content.filled > 0);
  const budgeted = columns.some(({ field }) => field === "pagu" || field === "realisasi");
  return !(budgeted && items >= 0 && items < named);
}
