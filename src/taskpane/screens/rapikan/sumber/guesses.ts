import type { Certainty } from "../../../../core/tables/foundTable";
import type { TableGlance } from "../../../work/views/sourceView";

/** What a sheet is, as far as it was understood: a table, or several forms of one kind. */
export interface Guess {
  readonly name: string;
  readonly shape: TableGlance["shape"];
  /** Rows of data of a table, or how many forms there are. */
  readonly count: number;
  readonly sure: Certainty;
}

const ORDER: readonly Certainty[] = ["sure", "likely", "unsure"];

/** The tables of one sheet, each by itself; forms of one kind together, as certain as the least certain of them. */
export function guessesOf(tables: readonly TableGlance[], file: string, sheet: string): readonly Guess[] {
  const here = tables.filter((table) => table.file === file && table.sheet === sheet);
  const forms = new Map<string, Guess>();
  for (const { became, shape, sure } of here) {
    if (shape !== "form") continue;
    const before = forms.get(became);
    forms.set(became, {
      name: became,
      shape,
      count: (before?.count ?? 0) + 1,
      sure: before === undefined || ORDER.indexOf(sure) > ORDER.indexOf(before.sure) ? sure : before.sure,
    });
  }
  const found = here
    .filter(({ shape }) => shape === "table")
    .map(({ became, shape, account, sure }): Guess => ({ name: became, shape, count: account.records, sure }));
  return [...found, ...forms.values()];
}
