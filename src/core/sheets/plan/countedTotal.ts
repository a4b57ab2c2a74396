import { criterion } from "./criterion";
import { ifFound, type Formula } from "./formula";
import type { TableData } from "./tableData";

/** The sum of the rows that count, empty where none has an amount: the sum of the column itself would count what is stated twice. */
export function countedTotal<K extends string>(table: TableData<K>, key: K, dihitung: K): Formula<number | string> {
  return ifFound(table.countNumbers(key), table.sumWhere(key, [[dihitung, criterion(1)]]));
}
