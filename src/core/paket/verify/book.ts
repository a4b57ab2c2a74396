import { addressOf, columnNumber, type CellRange } from "../../cells/cellRef";
import type { Cell } from "../../cells/cell";
import type { Sheet } from "../../cells/workbook";
import type { Surroundings } from "./formula/reckon";
import { NotReckoned } from "./formula/tokens";
import type { Scalar } from "./formula/values";

/** An Excel Table of the workbook in a package. */
export interface BookTable {
  readonly name: string;
  readonly sheet: string;
  /** From the header to the row of totals, where there is one. */
  readonly range: CellRange;
  readonly totals: boolean;
  readonly headers: readonly string[];
}

/** The workbook of a package as it was read. */
export class Book {
  readonly #cells = new Map<string, ReadonlyMap<string, Cell>>();
  readonly #columns = new Map<string, readonly Scalar[]>();

  constructor(
    readonly sheets: readonly Sheet[],
    readonly tables: readonly BookTable[],
  ) {
    for (const { name, rows } of sheets) {
      const cells = new Map<string, Cell>();
      for (const { row, cells: line } of rows) {
        line.forEach((cell, index) => cell && cells.set(addressOf({ row, col: index + 1 }), cell));
      }
      this.#cells.set(name, cells);
    }
  }

  table(name: string): BookTable | undefined {
    return this.tables.find((table) => table.name === name);
  }

  at(sheet: string, row: number, col: number): Cell | undefined {
    return this.#cells.get(sheet)?.get(addressOf({ row, col }));
  }

  /** What the formula at a cell may ask. */
  around(sheet: string, row: number): Surroundings {
    return {
      cell: (other, address) => this.#value(other ?? sheet, address),
      range: (other, from, to) => this.#range(other ?? sheet, from, to),
      column: (table, header) => this.#column(table, header),
      inThisRow: (name, header) => {
        const table = this.#known(name);
        return this.#value(table.sheet, addressOf({ row, col: columnIn(table, header) }));
      },
    };
  }

  /** Rows of a table's records, 1-based in the sheet. An empty table has one empty row, which is no record. */
  recordRows({ sheet, range, totals }: BookTable): readonly number[] {
    const last = range.bottom - (totals ? 1 : 0);
    const rows = Array.from({ length: Math.max(0, last - range.top) }, (_none, at) => range.top + 1 + at);
    const isBlank = rows.length === 1 && rows.every((row) => this.#isBlank(sheet, row, range));
    return isBlank ? [] : rows;
  }

  #isBlank(sheet: string, row: number, { left, right }: CellRange): boolean {
    for (let col = left; col <= right; col++) {
      const value = this.at(sheet, row, col)?.value;
      if (value !== undefined && value !== "" && this.at(sheet, row, col)?.formula === undefined) return false;
    }
    return true;
  }

  #value(sheet: string, address: string): Scalar {
    const cell = this.#cells.get(sheet)?.get(address);
    if (cell?.kind === "error") throw new NotReckoned(cell.value);
    return cell?.value;
  }

  #range(sheet: string, from: string, to: string): readonly Scalar[] {
    const [start, end] = [placeOf(from), placeOf(to)];
    const values: Scalar[] = [];
    for (let row = start.row; row <= end.row; row++) {
      for (let col = start.col; col <= end.col; col++) values.push(this.#value(sheet, addressOf({ row, col })));
    }
    return values;
  }

  #column(name: string, header: string): readonly Scalar[] {
    const key = JSON.stringify([name, header]);
    const known = this.#columns.get(key);
    if (known !== undefined) return known;
    const table = this.#known(name);
    const col = columnIn(table, header);
    const last = table.range.bottom - (table.totals ? 1 : 0);
    const values: Scalar[] = [];
    for (let row = table.range.top + 1; row <= last; row++)
      values.push(this.#value(table.sheet, addressOf({ row, col })));
    this.#columns.set(key, values);
    return values;
  }

  #known(name: string): BookTable {
    const table = this.table(name);
    if (table === undefined) throw new NotReckoned(name);
    return table;
  }
}

function columnIn({ headers, range, name }: BookTable, header: string): number {
  const at = headers.indexOf(header);
  if (at < 0) throw new NotReckoned(`${name} ${header}`);
  return range.left + at;
}

function placeOf(address: string): { readonly row: number; readonly col: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits), col: columnNumber(letters) };
}
