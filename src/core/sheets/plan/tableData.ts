import { isSafeCriterion, type Criterion } from "./criterion";
import { NO_ROW, type Formula, type Row } from "./formula";
import type { PlannedColumn, PlannedStyle, PlannedTable, PlannedValue } from "./plannedWorkbook";
import { fitCell } from "./fitCell";
import { fittedWidth, leastWidth } from "./fittedWidth";
import type { ColumnWish } from "./legibleWidths";
import { RowLookup, sumOfColumn } from "./rowLookup";
import { columnRef, thisRowRef } from "./structuredRef";

/** One column of a table: values of its records, or one formula for all of them over the columns before it. */
export type ColumnPlan<K extends string, R> = {
  readonly key: K;
  readonly header: string;
  readonly style: PlannedStyle;
  /** Width in characters, at most. */
  readonly width: number;
  /** Narrower than this it does not become on paper, though its texts break into lines. */
  readonly least?: number;
  /** People type here: the column keeps its width though it is empty. */
  readonly typed?: true;
  readonly total?: "sum" | { readonly label: string } | ((table: TableData<K>) => Formula<number | string>);
} & (
  | { readonly value: (record: R, index: number) => PlannedValue }
  | { readonly formula: (table: TableData<K>) => Formula<number | string> }
);

/** What a record must hold: a column and what it must equal. */
export type Where<K extends string> = readonly (readonly [column: K, key: Criterion])[];

/** A table as a sheet takes it, whatever its columns are. */
export interface PlaceableTable {
  readonly rows: readonly Row[];
  readonly widths: readonly ColumnWish[];
  planned(row: number, col: number): PlannedTable;
}

/** The records of one Excel Table, and formulas over them that carry their results. Columns go by key, never by header. */
export class TableData<K extends string> implements PlaceableTable {
  readonly rows: PlannedValue[][];
  readonly #widths: ColumnWish[] = [];
  readonly #columns: PlannedColumn[] = [];
  readonly #at = new Map<K, number>();
  readonly #lookup: RowLookup;

  private constructor(
    readonly name: string,
    size: number,
    readonly absent: readonly string[],
  ) {
    this.rows = Array.from({ length: size }, () => []);
    this.#lookup = new RowLookup(this.rows);
  }

  get widths(): readonly ColumnWish[] {
    return this.#widths;
  }

  static of<K extends string, R>(
    name: string,
    records: readonly R[],
    plans: readonly ColumnPlan<K, R>[],
    absent: readonly string[] = [],
  ): TableData<K> {
    const table = new TableData<K>(name, records.length, absent);
    for (const plan of plans) table.#addColumn(plan, records);
    plans.forEach((plan, index) => table.#addTotal(plan, index));
    return table;
  }

  has(key: K): boolean {
    return this.#at.has(key);
  }

  planned(row: number, col: number): PlannedTable {
    const { name, rows, absent } = this;
    return { name, row, col, columns: this.#columns, rows, ...(absent.length > 0 ? { absent } : {}) };
  }

  /** The number in the formula's own row; an empty cell counts as 0, as Excel has it. */
  thisRow(key: K): Formula {
    const col = this.#col(key);
    return {
      text: thisRowRef(this.name, this.#header(col)),
      atom: true,
      of: (row) => {
        const value = row[col];
        return typeof value === "number" ? value : 0;
      },
    };
  }

  /** The text in the formula's own row, to find records of another table by. */
  thisRowKey(key: K): Criterion {
    const col = this.#col(key);
    return {
      formula: { text: thisRowRef(this.name, this.#header(col)), atom: true, of: (row) => String(row[col] ?? "") },
      safe: this.rows.every((row) => isSafeCriterion(String(row[col] ?? ""))),
    };
  }

  /** How many of these cells of the formula's own row hold a number. */
  numbersInRow(...keys: readonly K[]): Formula {
    const cols = keys.map((key) => this.#col(key));
    const refs = cols.map((col) => thisRowRef(this.name, this.#header(col)));
    return {
      text: `COUNT(${refs.join(",")})`,
      atom: true,
      of: (row) => cols.filter((col) => typeof row[col] === "number").length,
    };
  }

  /** Sum of what a filter leaves in view, as a table's row of totals has it; without a filter it is the sum of all. */
  subtotal(key: K): Formula {
    const col = this.#col(key);
    return { text: `SUBTOTAL(109,${this.#ref(col)})`, atom: true, of: () => sumOfColumn(this.rows, col) };
  }

  sum(key: K): Formula {
    const col = this.#col(key);
    return { text: `SUM(${this.#ref(col)})`, atom: true, of: () => sumOfColumn(this.rows, col) };
  }

  /** How many cells of the column hold a number. */
  countNumbers(key: K): Formula {
    const col = this.#col(key);
    return {
      text: `COUNT(${this.#ref(col)})`,
      atom: true,
      of: () => this.rows.reduce((count, row) => (typeof row[col] === "number" ? count + 1 : count), 0),
    };
  }

  /** How many cells of the column are filled. */
  countFilled(key: K): Formula {
    const col = this.#col(key);
    return {
      text: `COUNTA(${this.#ref(col)})`,
      atom: true,
      of: () => this.rows.reduce((count, row) => (row[col] === undefined ? count : count + 1), 0),
    };
  }

  countWhere(where: Where<K>): Formula {
    const cols = where.map(([key]) => this.#col(key));
    return {
      text: isSafe(where) ? `COUNTIFS(${this.#criteria(where)})` : `SUMPRODUCT(${this.#tests(where)})`,
      atom: true,
      of: (row) => this.#lookup.count(cols, keysOf(where, row)),
    };
  }

  sumWhere(key: K, where: Where<K>): Formula {
    const col = this.#col(key);
    const cols = where.map(([column]) => this.#col(column));
    return {
      text: isSafe(where)
        ? `SUMIFS(${this.#ref(col)},${this.#criteria(where)})`
        : `SUMPRODUCT(${this.#tests(where)},${this.#ref(col)})`,
      atom: true,
      of: (row) => this.#lookup.sum(col, cols, keysOf(where, row)),
    };
  }

  #addColumn<R>(plan: ColumnPlan<K, R>, records: readonly R[]): void {
    const { header, style } = plan;
    if ("value" in plan) {
      records.forEach((record, index) => this.rows[index]?.push(fitCell(plan.value(record, index))));
      this.#columns.push({ header, style });
    } else {
      const formula = plan.formula(this);
      for (const row of this.rows) row.push(formula.of(row));
      this.#columns.push({ header, style, formula: formula.text });
    }
    const col = this.#columns.length - 1;
    this.#at.set(plan.key, col);
    const values = this.rows.map((row) => row[col]);
    const width = plan.typed ? plan.width : fittedWidth(plan.width, header, values, style);
    const least = Math.max(leastWidth(width, header, style, values), Math.min(width, plan.least ?? 0));
    this.#widths.push({ width, least });
  }

  #addTotal<R>({ key, total }: ColumnPlan<K, R>, index: number): void {
    const column = this.#columns[index];
    if (column === undefined || total === undefined) return;
    if (typeof total === "object") {
      this.#columns[index] = { ...column, total: { value: total.label } };
      return;
    }
    const formula = total === "sum" ? this.subtotal(key) : total(this);
    this.#columns[index] = { ...column, total: { value: formula.of(NO_ROW), formula: formula.text } };
  }

  #criteria(where: Where<K>): string {
    return where.map(([column, key]) => `${this.#ref(this.#col(column))},${key.formula.text}`).join(",");
  }

  #tests(where: Where<K>): string {
    return where.map(([column, key]) => `--(${this.#ref(this.#col(column))}=${key.formula.text})`).join(",");
  }

  #ref(col: number): string {
    return columnRef(this.name, this.#header(col));
  }

  #header(col: number): string {
    return this.#columns[col]?.header ?? "";
  }

  #col(key: K): number {
    const col = this.#at.get(key);
    if (col === undefined) throw new RangeError(`${this.name} has no column ${key} yet`);
    return col;
  }
}

function keysOf<K extends string>(where: Where<K>, row: Row): readonly PlannedValue[] {
  return where.map(([, key]) => key.formula.of(row));
}

function isSafe<K extends string>(where: Where<K>): boolean {
  return where.every(([, key]) => key.safe);
}
