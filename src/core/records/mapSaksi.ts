import type { ColumnField } from "../tables/fields";
import type { FoundColumn, FoundRow } from "../tables/foundTable";
import { rupiahFromSen } from "../values/rupiah";
import { carriedForward, reachOf } from "./carriedForward";
import type { Saksi } from "./saksi";
import type { TableReader } from "./tableReader";

/** Fields of amounts that add up down a column. A unit price does not, and neither does a running balance. */
const ADDITIVE: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "jumlah",
  "pagu",
  "realisasi",
  "sisa",
  "penerimaan",
  "pengeluaran",
]);

type WitnessRow = Extract<FoundRow, { readonly role: "subtotal" | "total" }>;

/** Recomputes every subtotal and total of a table, column by column, over the rows it covers. */
export function mapSaksi(reader: TableReader): readonly Saksi[] {
  const columns = reader.table.columns.filter(({ adds, field }) => adds && field !== undefined && ADDITIVE.has(field));
  const saksi: Saksi[] = [];
  for (const row of reader.table.rows) {
    if (row.role !== "subtotal" && row.role !== "total") continue;
    for (const column of columns) {
      const one = witness(reader, row, column);
      if (one) saksi.push(one);
    }
  }
  return saksi;
}

/**
 * Nothing where no amount is written, where a column has amounts on the level of sums only, or where an amount below can't
 * be read: that one is asked about first. A sum of months before (`s/d bulan lalu`) has no rows here to be compared with.
 */
function witness(reader: TableReader, row: WitnessRow, column: FoundColumn): Saksi | undefined {
  const first = row.covers[0];
  const last = row.covers.at(-1);
  if (holdsWords(reader, row.row, column)) return undefined;
  const written = reader.amount(column, row.row);
  if (!written || first === undefined || last === undefined) return undefined;
  let sen = 0;
  let added = 0;
  for (const covered of row.covers) {
    const cell = reader.amountCell(column, covered);
    if (cell === "unreadable") return undefined;
    if (cell === "blank") continue;
    sen += cell.value;
    added += 1;
  }
  const label = reader.heading(row.row)?.value ?? "";
  const reach = reachOf(label);
  const carried = reach === "rows-and-before" ? carriedForward(reader, column, row.row) : undefined;
  if (reach === "before" || (reach === "rows-and-before" && !carried)) return undefined;
  sen += carried?.value ?? 0;
  if (added === 0 || !Number.isSafeInteger(sen)) return undefined;
  return {
    level: row.role,
    label,
    field: column.field ?? "jumlah",
    header: column.header,
    written,
    recomputed: rupiahFromSen(sen),
    from: reader.at(first, column.col),
    to: reader.at(last, column.col),
    count: row.covers.length,
    ...(carried && { carried }),
  };
}

/** The label of a sum often stands right before it, in a column that holds amounts elsewhere. */
function holdsWords(reader: TableReader, row: number, { col }: FoundColumn): boolean {
  const cell = reader.cells.own(row, col);
  return cell?.kind === "text" && /^\P{N}*\p{L}{3}/u.test(cell.value);
}
