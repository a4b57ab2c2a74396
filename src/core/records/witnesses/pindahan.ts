import type { FoundColumn } from "../../tables/foundTable";
import { reachOf } from "./carriedForward";
import type { TableReader } from "../cells/tableReader";

const OF_A_PAGE = /\bpindahan\b/i;
const OF_A_PERIOD = /\b(?:bulan|bln|tahun|periode|triwulan|saldo)\b/i;

/**
 * The rows that a page's `Pindahan` carries over: all of this table above it, or those of the page before where its sum
 * says just that. Undefined where the label carries a period or a balance instead, or where an earlier page stands in no
 * row here.
 */
export function rowsCarriedOver(
  reader: TableReader,
  row: number,
  columns: readonly FoundColumn[],
): readonly number[] | undefined {
  const label = reader.heading(row)?.value ?? "";
  if (!OF_A_PAGE.test(label) || OF_A_PERIOD.test(label)) return undefined;
  const above = reader.table.rows.filter((one) => one.row < row);
  const records = above.flatMap(({ role, row: at }) => (role === "record" ? [at] : []));
  const first = records[0];
  if (first === undefined || above.some((one) => one.row < first && isCarried(reader, one.row))) return undefined;
  const sums = (rows: readonly number[], column: FoundColumn) =>
    rows.reduce((sen, at) => sen + (reader.amount(column, at)?.value ?? 0), 0);
  const written = columns.map((column) => reader.amount(column, row)?.value);
  // One figure where several columns have sums is the balance between them.
  if (columns.some((column, i) => written[i] === undefined && sums(records, column) !== 0)) return undefined;
  const [page] = [...above]
    .reverse()
    .filter((one) => (one.role === "subtotal" || one.role === "total") && !isCarried(reader, one.row));
  const ofPage = page && "covers" in page ? page.covers : [];
  const saysPage = columns.every((column, i) => sums(ofPage, column) === (written[i] ?? 0));
  return ofPage.length > 0 && saysPage ? ofPage : records;
}

function isCarried(reader: TableReader, row: number): boolean {
  return reachOf(reader.heading(row)?.value ?? "") === "before";
}
