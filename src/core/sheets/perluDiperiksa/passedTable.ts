import type { Outcome } from "../../checks/check";
import { TableData } from "../tableData";
import type { SheetWords } from "../words";
import { checkColumns, type CheckColumn } from "./checkColumns";

export type PassedColumn = CheckColumn | "pemeriksaan";

/** Checks that were made and found nothing: only what stands here may be taken for approved. */
export function passedTable(outcomes: readonly Outcome[], words: SheetWords): TableData<PassedColumn> {
  const say = words.perluDiperiksa;
  const header = say.passedColumns;
  const passed = outcomes.filter((outcome) => outcome.state === "passed");
  return TableData.of<PassedColumn, Outcome>("SudahCocok", passed, [
    ...checkColumns(header, words),
    {
      key: "pemeriksaan",
      header: header.pemeriksaan,
      style: "wrapped",
      width: 50,
      value: ({ code }) => say.checked(code),
    },
  ]);
}
