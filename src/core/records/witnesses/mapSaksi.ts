import type { CellRef } from "../../cells/cellRef";
import type { ColumnField } from "../../tables/words/fields";
import type { FoundColumn, FoundRow } from "../../tables/foundTable";
import { rupiahFromSen } from "../../values/rupiah";
import { broughtIn } from "./broughtIn";
import { carriedForward, reachOf } from "./carriedForward";
import { rowsCarriedOver } from "./pindahan";
import { roundingWitness } from "./roundingWitness";
import type { Saksi } from "../saksi";
import type { TableReader } from "../cells/tableReader";

/** Fields of amounts that add up down a column. A unit price does not, and neither does a running balance. */
const ADDITIVE: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "jumlah",
  "pagu",
  "realisasi",
  "sisa",
  "penerimaan",
  "pengeluaran",
  // Only where the table adds it up: people and goods of one kind, not what is priced line by line.
  "volume",
]);

/** A sum; `reach` where it is known without its label. */
type WitnessRow = Extract<FoundRow, { readonly role: "subtotal" | "total" }> & { readonly reach?: "rows" };
type JudgedSum = WitnessRow | Exclude<FoundRow, { readonly role: "subtotal" | "total" }>;

/** What the sums of a table say: those that could be recomputed, and the cells of those that could not. */
export interface Witnesses {
  readonly saksi: readonly Saksi[];
  readonly open: readonly CellRef[];
}

/** Recomputes every subtotal and total of a table, column by column, over the rows it covers. */
export function mapSaksi(reader: TableReader): Witnesses {
  const columns = reader.table.columns.filter(({ adds, field }) => adds && field !== undefined && ADDITIVE.has(field));
  const saksi: Saksi[] = [];
  const open: CellRef[] = [];
  const asked = reader.table.rows.flatMap(({ sure, row }) => (sure === "unsure" ? [row] : []));
  for (const row of reader.table.rows) {
    const covering = coveringRow(reader, row, columns);
    const brought = broughtIn(reader, covering, columns);
    for (const column of columns) {
      const one = witnessOf(reader, covering, column, asked, brought);
      if (one === "open") open.push(reader.at(row.row, column.col));
      else if (one) saksi.push(one);
    }
  }
  return { saksi, open };
}

/** What a page carries over stands in the rows above it, however the table's own sums are divided. */
function coveringRow(reader: TableReader, row: FoundRow, columns: readonly FoundColumn[]): JudgedSum {
  if (row.role !== "subtotal" && row.role !== "total") return row;
  const covers = rowsCarriedOver(reader, row.row, columns);
  return covers ? { ...row, covers, reach: "rows" } : row;
}

function witnessOf(
  reader: TableReader,
  row: JudgedSum,
  column: FoundColumn,
  asked: readonly number[],
  brought: number | undefined,
): Saksi | "open" | undefined {
  if (row.role === "subtotal" || row.role === "total") return witness(reader, row, column, asked, brought);
  const rounds = row.role === "other" && row.reason === "rounding";
  return rounds ? roundingWitness(reader, row.row, column) : undefined;
}

/**
 * Nothing where no amount is written or where a column has amounts on the level of sums only; `open` where an amount can't
 * be read, or where the lines do not come to it while one of them is asked about: that one comes first. A sum of months
 * before (`s/d bulan lalu`) has no rows here to be compared with.
 */
function witness(
  reader: TableReader,
  row: WitnessRow,
  column: FoundColumn,
  asked: readonly number[],
  brought: number | undefined,
): Saksi | "open" | undefined {
  const first = row.covers[0];
  const last = row.covers.at(-1);
  if (holdsWords(reader, row.row, column)) return undefined;
  const written = reader.amountCell(column, row.row);
  if (written === "blank" || first === undefined || last === undefined) return undefined;
  let sen = 0;
  let added = 0;
  for (const covered of row.covers) {
    if (reader.isOpen(column, covered)) return "open";
    const cell = reader.amount(column, covered);
    if (!cell) continue;
    sen += cell.value;
    added += 1;
  }
  const label = reader.heading(row.row)?.value ?? "";
  const reach = row.reach ?? reachOf(label);
  const carried =
    reach === "rows-and-before"
      ? carriedForward(reader, column, row.row, first)
      : brought === undefined
        ? undefined
        : reader.amount(column, brought);
  if (reach === "before" || (reach === "rows-and-before" && !carried)) return undefined;
  sen += carried === "within" ? 0 : (carried?.value ?? 0);
  if (added === 0 || !Number.isSafeInteger(sen)) return undefined;
  if (written === "unreadable") return "open";
  if (written.value !== sen && reachesOneOf(asked, row, first, last)) return "open";
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
    ...(carried && carried !== "within" && { carried }),
  };
}

/** Whether a line that may count or sum others stands where this sum reaches: what the lines come to is not known yet. */
function reachesOneOf(asked: readonly number[], { row, role }: WitnessRow, first: number, last: number): boolean {
  const from = role === "total" ? 0 : Math.min(first, row);
  return asked.some((one) => from <= one && one <= Math.max(last, row));
}

/** The label of a sum often stands right before it, in a column that holds amounts elsewhere. */
function holdsWords(reader: TableReader, row: number, { col }: FoundColumn): boolean {
  const cell = reader.cells.own(row, col);
  return cell?.kind === "text" && /^\P{N}*\p{L}{3}/u.test(cell.value);
}
