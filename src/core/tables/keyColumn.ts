import type { DraftColumn } from "./draftTable";

/** The column that says what a line is about: who, else what, else the first one of words. */
export function keyColumn(columns: readonly DraftColumn[]): DraftColumn | undefined {
  const first = (field: DraftColumn["field"]) => columns.find((column) => column.field === field);
  return (
    (isListOfPeople(columns) ? first("nama") : undefined) ??
    first("uraian") ??
    columns.find((column) => column.content.words > 0.5 * column.content.filled && column.content.filled > 0)
  );
}

/** Whether the lines are people. Names behind the items of a budget only say who is in charge of each. */
export function isListOfPeople(columns: readonly DraftColumn[]): boolean {
  const named = columns.findIndex(({ field }) => field === "nama");
  if (named < 0) return false;
  const items = columns.findIndex(({ field, content }) => field === "uraian" && content.filled > 0);
  const budgeted = columns.some(({ field }) => field === "pagu" || field === "realisasi");
  return !(budgeted && items >= 0 && items < named);
}
