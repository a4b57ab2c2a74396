import { agrees } from "../sheet/agreement";
import type { FoundRow } from "../foundTable";
import type { JudgedRow } from "../row/judgedRow";
import type { RowShape } from "../row/rowShape";
import { SumSearch } from "../sums/sumSearch";
import { why } from "../why";

/** A judged row as far as its role and its figures go. */
export interface RowInRole extends Omit<JudgedRow, "shape"> {
  readonly shape: Pick<RowShape, "row" | "amounts">;
}

/**
 * Gives rows the roles that a person laid down. Only rows that were judged otherwise change; those that were asked about
 * are certain now. Sums then cover what became data under them, and what became a sum covers the lines that add up to it,
 * else those that its place says.
 */
export function applyGivenRoles(rows: readonly RowInRole[], given: ReadonlyMap<number, FoundRow["role"]>) {
  const confirmed = rows.filter((row) => isAsked(row) && given.get(row.shape.row) === row.role);
  for (const judged of confirmed) {
    judged.asked = false;
    judged.sure = "sure";
    judged.why = [why("put-right-by-hand", {}), ...judged.why];
  }
  const changed = rows.filter(({ shape, role }) => given.has(shape.row) && given.get(shape.row) !== role);
  if (confirmed.length + changed.length === 0) return;
  for (const judged of changed) {
    judged.role = given.get(judged.shape.row);
    judged.reason = "set aside";
    judged.sure = "sure";
    judged.why = [why("put-right-by-hand", {})];
    judged.covers = undefined;
    judged.asked = false;
  }
  const added = changed.filter(({ role }) => role === "record");
  rows.forEach((judged, index) => {
    if (!isSum(judged)) return;
    const bare = confirmed.includes(judged) && (judged.covers ?? []).length === 0;
    if (bare || changed.includes(judged)) judged.covers = coveredBy(rows, index);
    else coverAdded(judged, added, rows);
    if (!isAsked(judged) && !addsUp(judged, rows)) judged.sure = "likely";
  });
}

function isAsked({ asked, sure }: RowInRole): boolean {
  return asked || sure === "unsure";
}

function isSum({ role }: RowInRole): boolean {
  return role === "subtotal" || role === "total";
}

function coverAdded(sum: RowInRole, added: readonly RowInRole[], rows: readonly RowInRole[]) {
  const { covers = [] } = sum;
  const reached = added.flatMap(({ shape: { row } }) => (reaches(sum, covers, row, rows) ? [row] : []));
  if (reached.length > 0) sum.covers = [...new Set([...covers, ...reached])].sort((a, b) => a - b);
}

/** A line belongs to a sum among its lines, between them and it, or beside them with no heading and no sum between. */
function reaches(
  { shape, role }: RowInRole,
  covers: readonly number[],
  row: number,
  rows: readonly RowInRole[],
): boolean {
  const first = covers[0];
  const last = covers[covers.length - 1];
  if (first === undefined || last === undefined) return false;
  if (Math.min(first, shape.row) < row && row < Math.max(last, shape.row)) return true;
  const [from, to] = row < first ? [row, first] : [last, row];
  const beyond = shape.row > last ? row > shape.row : row < shape.row;
  if (beyond) return false;
  return role === "total" || !rows.some((other) => ends(other) && from < other.shape.row && other.shape.row < to);
}

function ends(judged: RowInRole): boolean {
  return judged.role === "group" || isSum(judged);
}

/** The lines above that add up to a sum, else those below, else all above it or those since the last sum. */
function coveredBy(rows: readonly RowInRole[], index: number): readonly number[] {
  const own = rows[index];
  if (own === undefined) return [];
  const search = new SumSearch(own.shape.amounts.length);
  for (const judged of rows.slice(0, index)) {
    if (judged.role === "record") search.add(judged.shape.row, judged.shape.amounts);
    else if (isSum(judged)) search.close();
    else if (judged.role === "group") search.mark();
  }
  const match = search.best(own.shape.amounts);
  if (match !== undefined && match.share >= 0.5) return search.rowsFrom(match.from);
  const below = rows.slice(index + 1);
  const summed = runBelow(own, below);
  if (summed !== undefined) return summed;
  if (own.role === "total" && search.count > 0) return search.rowsFrom(0);
  if (search.count > 0 && !ends(rows[index - 1] ?? own)) return search.rowsFrom(search.sinceWitness());
  const end = own.role === "total" ? -1 : below.findIndex(ends);
  return recordsOf(end < 0 ? below : below.slice(0, end)).map(({ shape }) => shape.row);
}

/** The next lines whose amounts add up to those of a line above them in every column. */
function runBelow({ shape }: RowInRole, below: readonly RowInRole[]): readonly number[] | undefined {
  const search = new SumSearch(shape.amounts.length);
  if (shape.amounts.every((amount) => amount === undefined || amount === 0)) return undefined;
  for (const line of recordsOf(below)) {
    search.add(line.shape.row, line.shape.amounts);
    if (search.agreesFully(0, shape.amounts)) return search.rowsFrom(0);
  }
  return undefined;
}

function recordsOf(rows: readonly RowInRole[]): readonly RowInRole[] {
  return rows.filter(({ role }) => role === "record");
}

function addsUp({ shape, covers = [] }: RowInRole, rows: readonly RowInRole[]): boolean {
  const covered = new Set(covers);
  const lines = recordsOf(rows).filter((line) => covered.has(line.shape.row));
  return shape.amounts.every((amount, c) => {
    const sum = lines.reduce((total, line) => total + (line.shape.amounts[c] ?? 0), 0);
    return amount === undefined || agrees(sum, amount);
  });
}
