import type { Outcome } from "../../checks/check";
import { TableData } from "../plan/tableData";
import type { SheetWords } from "../words";
import { checkColumns, type CheckColumn } from "./checkColumns";

/** Checks that were made and found nothing: only what stands here may be taken for approved. */
export function passedTable(outcomes: readonly Outcome[], words: SheetWords): TableData<CheckColumn> {
  const passed = outcomes.filter(({ state }) => state === "passed");
  return TableData.of<CheckColumn, Outcome>("SudahCocok", passed, checkColumns(words));
}
