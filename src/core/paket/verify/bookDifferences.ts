import { addressOf } from "../../cells/cellRef";
import type { Cell } from "../../cells/cell";
import { writtenValue } from "../csvText";
import type { ColumnType } from "../columnType";
import type { Book, BookTable } from "./book";
import type { Difference } from "./difference";
import { reckon } from "./formula/reckon";
import { NotReckoned } from "./formula/tokens";
import type { Scalar } from "./formula/values";
import type { Resource } from "./resources";

/** Where the tables beside the workbook and those in it do not say the same. */
export function tableDifferences(resources: readonly Resource[], book: Book): readonly Difference[] {
  const named = new Set(resources.map(({ table }) => table));
  return [
    ...resources.flatMap((resource) => {
      const table = book.table(resource.table);
      return table === undefined
        ? [{ kind: "table", table: resource.table, problem: "not-in-workbook" } as const]
        : rowDifferences(resource, table, book);
    }),
    ...book.tables
      .filter(({ name }) => !named.has(name))
      .map(({ name }) => ({ kind: "table", table: name, problem: "not-in-package" }) as const),
  ];
}

function rowDifferences(resource: Resource, table: BookTable, book: Book): readonly Difference[] {
  const { path, fields, rows, guarded } = resource;
  if (JSON.stringify(table.headers) !== JSON.stringify(fields.map(({ name }) => name))) {
    return [{ kind: "headers", part: path }];
  }
  const inBook = book.recordRows(table);
  if (inBook.length !== rows.length) return [{ kind: "rows", part: path, there: rows.length, expected: inBook.length }];
  return rows.flatMap((row, at) =>
    fields.flatMap(({ name, type }, col): readonly Difference[] => {
      const written = row[col] ?? "";
      const there = guarded.has(addressOf({ row: at + 2, col: col + 1 })) ? written.replace(/^'/, "") : written;
      const cell = book.at(table.sheet, inBook[at] ?? 0, table.range.left + col);
      const expected = writtenCell(cell, type);
      if (there === expected || (type !== "string" && asNumber(there) === asNumber(expected) && there !== ""))
        return [];
      return [{ kind: "entry", part: path, row: at + 2, column: name, problem: "beside", there, expected }];
    }),
  );
}

function writtenCell(cell: Cell | undefined, type: string): string {
  if (cell === undefined) return "";
  if (cell.kind === "date") return writtenValue(cell.value, "date");
  if (cell.kind === "boolean") return String(cell.value);
  return writtenValue(cell.value, type as ColumnType);
}

/** To 12 digits: a workbook keeps 15, and a quotient ends somewhere. */
function asNumber(text: string): string {
  const number = Number(text.replace(",", "."));
  return text === "" || Number.isNaN(number) ? text : Number(number.toPrecision(12)).toString();
}

/** Every formula of the workbook, reckoned by our own rules from the cells around it. */
export function formulaDifferences(book: Book): {
  readonly differences: readonly Difference[];
  readonly reckoned: number;
  readonly notReckoned: number;
} {
  const differences: Difference[] = [];
  let [reckoned, notReckoned] = [0, 0];
  for (const { name, rows } of book.sheets) {
    for (const { row, cells } of rows) {
      cells.forEach((cell, index) => {
        if (cell?.formula === undefined) return;
        const result = resultOf(cell.formula, book, name, row);
        if (result === NOT_RECKONED) {
          notReckoned += 1;
          return;
        }
        reckoned += 1;
        const [there, expected] = [shown(cell.value), shown(result)];
        if (there === expected) return;
        const at = addressOf({ row, col: index + 1 });
        differences.push({ kind: "sheet-cell", sheet: name, cell: at, problem: "formula-result", there, expected });
      });
    }
  }
  return { differences, reckoned, notReckoned };
}

const NOT_RECKONED = Symbol("not reckoned");

function resultOf(formula: string, book: Book, sheet: string, row: number): Scalar | typeof NOT_RECKONED {
  try {
    return reckon(formula, book.around(sheet, row));
  } catch (reason) {
    if (reason instanceof NotReckoned) return NOT_RECKONED;
    throw reason;
  }
}

/** A reference to an empty cell shows 0 or nothing, by the program: both are taken for nothing. */
export function shown(value: Scalar): string {
  if (value === undefined) return "";
  return typeof value === "number" ? Number(value.toPrecision(12)).toString() : String(value);
}
