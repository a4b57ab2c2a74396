import type { CellRef } from "../../cells/cellRef";
import type { Sourced } from "../../cells/sourced";
import type { ColumnField } from "../../tables/words/fields";
import type { FoundColumn } from "../../tables/foundTable";
import { rupiahFromSen, type Rupiah } from "../../values/rupiah";
import { certainAmount } from "../cells/certainAmount";
import type { TableReader } from "../cells/tableReader";

/** What one column of a row prints, and what the columns before it come to. */
export interface HitunganBaris {
  readonly at: CellRef;
  readonly kolom: string;
  readonly hasil: Sourced<Rupiah>;
  /** Added up; those taken off stand in `dikurangi`. */
  readonly ditambah: readonly Sourced<Rupiah>[];
  readonly dikurangi: readonly Sourced<Rupiah>[];
  readonly field: ColumnField;
}

type Reading = (row: number) => HitunganBaris | undefined;

const FIGURES: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "volume",
  "jumlah",
  "pagu",
  "realisasi",
  "sisa",
  "penerimaan",
  "pengeluaran",
]);
/** Rows that have to come out right with results of their own, and their share, before a column is taken for what others come to. */
const FEWEST = 5;
const MOST = 0.8;
/** Of more wrong rows than this the column is something else: two, or so many of a long table. */
const MOST_WRONG = 2;
const MOST_WRONG_SHARE = 0.02;
/** Columns that are added up, and how far to the left those stand from which something is taken off. */
const LONGEST_SUM = 13;
const REACH = 16;
/** Rows that a way of computing is tried on before it is held against all. */
const ROWS_TRIED = 60;

/**
 * Of a table that no other check computes (tallies per kecamatan, realisasi per office) the columns that are sums or
 * differences of columns before them: `L | P | JML`, `Bruto | Potongan | Netto`. No label is trusted: most rows have to
 * come out, and those that do not are told.
 */
export function hitunganBarisOf(reader: TableReader): readonly HitunganBaris[] {
  const figures = reader.table.columns.filter(({ field }) => field !== undefined && FIGURES.has(field));
  if (figures.length < 3) return [];
  const rows = reader.table.rows.flatMap(({ role, row }) => (role === "record" ? [row] : []));
  if (rows.length < FEWEST) return [];
  return figures.flatMap((column, at) => {
    for (const read of readingsOf(reader, figures, column, at)) {
      const computed = (some: readonly number[]) => some.flatMap((row) => read(row) ?? []);
      if (!mostComeOut(computed(rows.slice(0, ROWS_TRIED)))) continue;
      const all = computed(rows);
      if (mostComeOut(all)) return all;
    }
    return [];
  });
}

/** The shortest sum first: months come to a quarter before quarters come to a year. */
function* readingsOf(
  reader: TableReader,
  figures: readonly FoundColumn[],
  column: FoundColumn,
  at: number,
): Generator<Reading> {
  for (let parts = 2; parts <= Math.min(at, LONGEST_SUM); parts++)
    yield readingOf(reader, column, figures.slice(at - parts, at), []);
  for (let whole = at - 2; whole >= Math.max(0, at - REACH); whole--)
    for (let part = whole + 1; part < at; part++)
      yield readingOf(reader, column, figures.slice(whole, whole + 1), figures.slice(part, part + 1));
}

function readingOf(
  reader: TableReader,
  column: FoundColumn,
  added: readonly FoundColumn[],
  taken: readonly FoundColumn[],
): Reading {
  const { header } = column;
  // `JML` beside counts counts too.
  const field = added.every((one) => one.field === "volume") ? "volume" : (column.field ?? "jumlah");
  const amounts = (columns: readonly FoundColumn[], row: number) => {
    const found = columns.map((one) => certainAmount(reader, one, row));
    const isKnown = columns.every((one, i) => found[i] !== undefined || !reader.cells.own(row, one.col));
    return isKnown ? found.flatMap((one) => one ?? []) : undefined;
  };
  return (row) => {
    const hasil = certainAmount(reader, column, row);
    const [ditambah, dikurangi] = [amounts(added, row), amounts(taken, row)];
    if (!hasil || !ditambah || !dikurangi || ditambah.length === 0) return undefined;
    return { at: reader.start(row), kolom: header, hasil, ditambah, dikurangi, field };
  };
}

/** What the columns before come to, in sen as every rupiah. */
export function hasilHitungan({ ditambah, dikurangi }: HitunganBaris): Rupiah {
  const sum = (amounts: readonly Sourced<Rupiah>[]) => amounts.reduce((sen, { value }) => sen + value, 0);
  return rupiahFromSen(sum(ditambah) - sum(dikurangi));
}

/** Nearly all rows come out, with several parts that are not nothing and not always the same result. */
function mostComeOut(rows: readonly HitunganBaris[]): boolean {
  const right = rows.filter((row) => hasilHitungan(row) === row.hasil.value);
  if (right.length < FEWEST || right.length < MOST * rows.length) return false;
  if (rows.length - right.length > Math.max(MOST_WRONG, MOST_WRONG_SHARE * rows.length)) return false;
  const telling = right.filter(
    ({ ditambah, dikurangi }) => [...ditambah, ...dikurangi].filter(({ value }) => value !== 0).length > 1,
  );
  return telling.length * 2 > right.length && new Set(telling.map(({ hasil }) => hasil.value)).size >= FEWEST - 1;
}
