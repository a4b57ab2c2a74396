import type { PlannedTable, PlannedWorkbook } from "../../sheets/plan/plannedWorkbook";
import { writtenValue } from "../csvText";
import type { Difference } from "./difference";
import type { Resource } from "./resources";

/** Tables whose amounts come from records of money alone, so that masking people leaves them as they are. */
const MONEY: ReadonlySet<string> = new Set(["Anggaran", "Realisasi", "BukuKas", "Kuitansi"]);

/** Where an amount in a table of money is not that of its record. */
export function moneyDifferences(plan: PlannedWorkbook, resources: readonly Resource[]): readonly Difference[] {
  const byTable = new Map(resources.map((resource) => [resource.table, resource]));
  return plan.sheets
    .flatMap(({ tables }) => tables)
    .filter(({ name }) => MONEY.has(name))
    .flatMap((table) => amountDifferences(table, byTable.get(table.name)));
}

function amountDifferences(table: PlannedTable, resource: Resource | undefined): readonly Difference[] {
  if (resource === undefined) return [{ kind: "table", table: table.name, problem: "not-in-package" }];
  const { path: part, rows } = resource;
  if (rows.length !== table.rows.length)
    return [{ kind: "rows", part, there: rows.length, expected: table.rows.length }];
  return table.columns.flatMap(({ style, header }, col) =>
    style !== "rupiah"
      ? []
      : rows.flatMap((row, at): readonly Difference[] => {
          const [there, expected] = [row[col] ?? "", writtenValue(table.rows[at]?.[col], "number")];
          if (there === expected) return [];
          return [{ kind: "entry", part, row: at + 2, column: header, problem: "reckoned", there, expected }];
        }),
  );
}
