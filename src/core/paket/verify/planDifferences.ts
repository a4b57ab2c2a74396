import { addressOf } from "../../cells/cellRef";
import { hasTotals } from "../../sheets/plan/tableRange";
import type { PlannedSheet, PlannedTable, PlannedValue, PlannedWorkbook } from "../../sheets/plan/plannedWorkbook";
import type { Book } from "./book";
import { shown } from "./bookDifferences";
import type { Difference } from "./difference";

/** Where the workbook is not the one that its records make: values and formulas, cell by cell. */
export function planDifferences(plan: PlannedWorkbook, book: Book): readonly Difference[] {
  const there = new Set(book.sheets.map(({ name }) => name));
  const planned = new Set(plan.sheets.map(({ name }) => name));
  return [
    ...plan.sheets.flatMap((sheet): readonly Difference[] => {
      return there.has(sheet.name)
        ? sheetDifferences(sheet, book)
        : [{ kind: "table", table: sheet.name, problem: "not-in-workbook" }];
    }),
    ...[...there]
      .filter((name) => !planned.has(name))
      .map((name): Difference => ({ kind: "table", table: name, problem: "not-in-package" })),
  ];
}

interface Expected {
  readonly value: PlannedValue;
  readonly formula: string | undefined;
}

function sheetDifferences(sheet: PlannedSheet, book: Book): readonly Difference[] {
  const expected = new Map<string, Expected>();
  for (const { row, col, value, formula } of sheet.cells) expected.set(addressOf({ row, col }), { value, formula });
  for (const table of sheet.tables) for (const [at, cell] of cellsOf(table)) expected.set(at, cell);
  const differences: Difference[] = [];
  const found = book.sheets.find(({ name }) => name === sheet.name);
  for (const { row, cells } of found?.rows ?? []) {
    cells.forEach((cell, index) => {
      const at = addressOf({ row, col: index + 1 });
      const wanted = expected.get(at);
      expected.delete(at);
      const [value, other] = [shown(cell?.value), shown(normal(wanted?.value))];
      if (value !== other) differences.push(differenceAt(sheet.name, at, "value", value, other));
      const [formula = "", meant = ""] = [cell?.formula, wanted?.formula];
      // A formula that shows nothing is read as a blank cell.
      if (formula !== meant && value !== "") differences.push(differenceAt(sheet.name, at, "formula", formula, meant));
    });
  }
  for (const [at, { value }] of expected) {
    if (shown(value) !== "") differences.push(differenceAt(sheet.name, at, "value", "", shown(value)));
  }
  return differences;
}

function differenceAt(
  sheet: string,
  cell: string,
  problem: "value" | "formula",
  there: string,
  expected: string,
): Difference {
  return { kind: "sheet-cell", sheet, cell, problem, there, expected };
}

/** A file keeps line feeds alone. */
function normal(value: PlannedValue): PlannedValue {
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : value;
}

function* cellsOf(table: PlannedTable): Generator<readonly [string, Expected]> {
  const { row: top, col: left, columns, rows } = table;
  for (const [at, { header, formula, total }] of columns.entries()) {
    const col = left + at;
    yield [addressOf({ row: top, col }), { value: header, formula: undefined }];
    for (const [line, row] of rows.entries()) {
      yield [addressOf({ row: top + 1 + line, col }), { value: row[at], formula }];
    }
    if (!hasTotals(table) || total === undefined) continue;
    yield [addressOf({ row: top + 1 + Math.max(1, rows.length), col }), { value: total.value, formula: total.formula }];
  }
}
