import type { FoundColumn } from "../../tables/foundTable";
import { certainAmount } from "../cells/certainAmount";
import type { TableReader } from "../cells/tableReader";
import { pickColumn, UP_TO_NOW } from "../rows/pickColumn";
import { hasilHitungan, type HitunganBaris } from "./hitunganBaris";

/**
 * The rows of a SPJ fungsional, whose column for all ways of paying sums what was paid as LS, as UP, GU and TU up to now. The
 * labels name the parts; that most rows come to them says that these are all.
 */
export function caraBayarOf(reader: TableReader, year: number): readonly HitunganBaris[] {
  const columns = reader.columns("realisasi");
  const sum = pickColumn(columns, UP_TO_NOW, year);
  const { partOf, preferred, avoided } = UP_TO_NOW;
  const ways = columns.filter(
    (column) => column !== sum && partOf?.test(column.header) && !avoided.test(column.header),
  );
  const upToNow = ways.filter(({ header }) => preferred.test(header));
  const parts = upToNow.length > 0 ? upToNow : ways;
  if (sum === undefined || parts.length < 2) return [];
  const rows = reader.table.rows.flatMap(({ row, role }) =>
    role === "record" ? (rowOf(reader, sum, parts, row) ?? []) : [],
  );
  const right = rows.filter((row) => hasilHitungan(row) === row.hasil.value);
  return right.length * 2 > rows.length ? rows : [];
}

function rowOf(
  reader: TableReader,
  sum: FoundColumn,
  parts: readonly FoundColumn[],
  row: number,
): HitunganBaris | undefined {
  const hasil = certainAmount(reader, sum, row);
  const ditambah = parts.flatMap((column) => certainAmount(reader, column, row) ?? []);
  const isRead = parts.every((column) => !reader.cells.own(row, column.col) || certainAmount(reader, column, row));
  if (!hasil || !isRead || ditambah.length === 0) return undefined;
  return { at: reader.start(row), kolom: sum.header, hasil, ditambah, dikurangi: [], field: "realisasi" };
}
