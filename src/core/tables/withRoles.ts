import type { Cell } from "../cells/cell";
import type { FoundRow, FoundTable } from "./foundTable";
import { applyGivenRoles, type RowInRole } from "./roles/givenRoles";
import { amountIn } from "./sheet/amountIn";

/** A found table with the roles that a person gave to some of its rows; its sums cover what became data under them. */
export function withRoles(
  table: FoundTable,
  roles: ReadonlyMap<number, FoundRow["role"]>,
  cellAt: (row: number, col: number) => Cell | undefined,
): FoundTable {
  const adding = table.columns.filter(({ adds }) => adds);
  const amountsOf = (row: number) =>
    adding.map(({ col, grouping }) => {
      const cell = cellAt(row, col);
      return cell && amountIn(cell, grouping);
    });
  const rows = table.rows.map((row): RowInRole => ({
    shape: { row: row.row, amounts: amountsOf(row.row) },
    role: row.role,
    reason: row.role === "other" ? row.reason : undefined,
    sure: row.sure,
    why: row.why,
    covers: row.role === "subtotal" || row.role === "total" ? row.covers : undefined,
    asked: row.sure === "unsure",
  }));
  applyGivenRoles(rows, roles);
  const records = new Set(rows.flatMap(({ role, shape }) => (role === "record" ? [shape.row] : [])));
  const parents = parentsAmong(rows);
  const settled = rows.map((judged, index) => foundRow(judged, table.rows[index]?.under ?? [], records, parents));
  const last = settled.filter(({ role }) => role !== "other").pop()?.row ?? 0;
  return { ...table, rows: settled, range: { ...table.range, bottom: Math.max(table.range.bottom, last) } };
}

/** The rows that others may stand under: headings, and sums over what follows them. */
function parentsAmong(rows: readonly RowInRole[]): ReadonlySet<number> {
  const isParent = ({ role, covers, shape }: RowInRole) =>
    role === "group" || ((role === "subtotal" || role === "total") && (covers?.[0] ?? 0) > shape.row);
  return new Set(rows.filter(isParent).map(({ shape }) => shape.row));
}

function foundRow(
  { role, reason, covers, shape, sure, why }: RowInRole,
  under: readonly number[],
  records: ReadonlySet<number>,
  parents: ReadonlySet<number>,
): FoundRow {
  const base = { row: shape.row, sure, why, under: under.filter((row) => parents.has(row)) };
  if (role === "subtotal" || role === "total")
    return { ...base, role, covers: (covers ?? []).filter((row) => records.has(row)) };
  if (role === "record" || role === "group") return { ...base, role };
  return { ...base, role: "other", reason: reason ?? "not attributable" };
}
