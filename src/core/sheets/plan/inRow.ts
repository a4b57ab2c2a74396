import { isAtMost, minusInSen, number, text, when, type Formula } from "./formula";
import type { TableData } from "./tableData";

/** A figure reckoned from cells of its own row; empty where one of these holds no number. */
export function inRow<K extends string>(
  table: TableData<K>,
  keys: readonly K[],
  figure: Formula<number | string>,
): Formula<number | string> {
  return when(isAtMost(number(keys.length), table.numbersInRow(...keys)), figure, text(""));
}

/** One column less another in the same row, exact to the sen; empty where one of both holds no number. */
export function differenceInRow<K extends string>(table: TableData<K>, amount: K, less: K): Formula<number | string> {
  return inRow(table, [amount, less], minusInSen(table.thisRow(amount), table.thisRow(less)));
}
