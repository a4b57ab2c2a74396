import type { CellRef } from "../cells/cellRef";
import type { Finding } from "./check";

/** An amount by which more findings than these are off is no trace of one cause: a whole column is. */
const MOST_ALIKE = 20;

/**
 * Findings that one wrong cell may explain, each with the finding of that cell: off by the same amount, and about rows that
 * the cell stands among, as a sum is with its rows. Where two cells could explain one, neither does. All findings stay what
 * they are; this is only said beside them.
 */
export function causesOf(findings: readonly Finding[]): ReadonlyMap<Finding, Finding> {
  const byAmount = new Map<number, Finding[]>();
  for (const finding of findings) {
    const { difference } = finding;
    if (difference === undefined || difference === 0) continue;
    const amount = Math.abs(difference);
    const same = byAmount.get(amount);
    if (same) same.push(finding);
    else byAmount.set(amount, [finding]);
  }
  const causes = new Map<Finding, Finding>();
  for (const alike of byAmount.values()) {
    if (alike.length < 2 || alike.length > MOST_ALIKE) continue;
    const reachedBy = (one: Finding) => alike.filter((other) => other !== one && reaches(one.at, other.at[0]));
    const roots = new Set(alike.filter((one) => reachedBy(one).length === 0));
    for (const one of alike) {
      const [root, ...others] = reachedBy(one).filter((other) => roots.has(other));
      if (root !== undefined && others.length === 0) causes.set(one, root);
    }
  }
  return causes;
}

/** Whether a cell is one of these, or stands in a column of theirs between two of them. */
function reaches(cells: readonly CellRef[], cell: CellRef | undefined): boolean {
  if (cell === undefined) return false;
  const rows = cells.filter((one) => one.file === cell.file && one.sheet === cell.sheet && one.col === cell.col);
  return rows.some(({ row }) => row <= cell.row) && rows.some(({ row }) => row >= cell.row);
}
