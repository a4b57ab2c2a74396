/** What is wrong with a plan, as a stable word. */
export type PlanFaultReason =
  | "no-sheets"
  | "no-visible-sheet"
  | "sheet-name"
  | "sheet-name-twice"
  | "sheet-size"
  | "table-name"
  | "table-name-twice"
  | "column-header"
  | "column-header-twice"
  | "row-width"
  | "total"
  | "overlap"
  | "formula"
  | "number"
  | "text-too-long"
  | "footer-too-long";

/**
 * A plan that no workbook can hold: a fault of the program, never of the data. It is thrown before a byte is written,
 * because Excel would answer such a file with "We found a problem with some content" and repair it by deleting.
 */
export class PlanFault extends RangeError {
  override readonly name = "PlanFault";

  /** `sheet` is the sheet's name and `at` the A1 address, the table or the column in it that is at fault. */
  constructor(
    readonly reason: PlanFaultReason,
    readonly sheet: string,
    readonly at: string,
  ) {
    super(`The plan cannot be written (${reason}) at ${sheet}!${at}`);
  }
}
