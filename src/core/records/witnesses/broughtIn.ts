import type { FoundColumn, FoundRow } from "../../tables/foundTable";
import { reachOf } from "./carriedForward";
import type { TableReader } from "../cells/tableReader";

/** `Jumlah bulan ini`, `Jumlah halaman ini`: of these lines alone, as it says. */
const OF_THESE_LINES = /\bini\b/i;

/**
 * The row over the first line whose amounts this sum takes in besides its lines: `Pindahan` under the header of a next page.
 * A sum of all lines may leave it out as well, so its columns tell together: the reading that they come nearer to. One wrong
 * amount that was brought along then stays wrong by itself, and makes no wrong sum of the columns beside it.
 */
export function broughtIn(reader: TableReader, row: FoundRow, columns: readonly FoundColumn[]): number | undefined {
  if (row.role !== "subtotal" && row.role !== "total") return undefined;
  const { rows } = reader.table;
  const first = rows.find(({ role }) => role === "record")?.row ?? 0;
  const label = reader.heading(row.row)?.value ?? "";
  if (row.covers[0] !== first || row.row < first || OF_THESE_LINES.test(label) || reachOf(label) !== "rows")
    return undefined;
  const before = rows.filter((one) => one.row < first && (one.role === "subtotal" || one.role === "total")).at(-1);
  if (before === undefined || reachOf(reader.heading(before.row)?.value ?? "") !== "before") return undefined;
  let [without, within] = [0, 0];
  for (const column of columns) {
    const written = reader.amount(column, row.row)?.value;
    if (written === undefined) continue;
    const own = row.covers.reduce((sen, at) => sen + (reader.amount(column, at)?.value ?? 0), 0);
    without += Math.abs(written - own);
    within += Math.abs(written - own - (reader.amount(column, before.row)?.value ?? 0));
  }
  return within < without ? before.row : undefined;
}
