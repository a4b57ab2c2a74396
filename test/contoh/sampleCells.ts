import { addressOf } from "../../src/core/cells/cellRef";
import type { PlannedCell, PlannedSheet } from "../../src/core/sheets/plan/plannedWorkbook";
import { sampleWorkbooks } from "../../src/contoh/contoh";

/** A sheet of the samples by file and name. */
export function sampleSheet(file: string, name: string): PlannedSheet {
  const sheet = sampleWorkbooks()
    .find((workbook) => workbook.file === file)
    ?.plan.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`The samples have no ${file} › ${name}.`);
  return sheet;
}

/** The cells of a sheet by address. */
export function byAddress(sheet: PlannedSheet): ReadonlyMap<string, PlannedCell> {
  return new Map(sheet.cells.map((cell) => [addressOf(cell), cell]));
}

/** Rows below a header row whose cell in `col` is filled, as values by column number. */
export function rowsBelow(
  sheet: PlannedSheet,
  headerRow: number,
  col: number,
): readonly ReadonlyMap<number, string | number>[] {
  const rows = new Map<number, Map<number, string | number>>();
  for (const { row, col: at, value } of sheet.cells) {
    if (row <= headerRow || value === undefined) continue;
    rows.set(row, (rows.get(row) ?? new Map<number, string | number>()).set(at, value));
  }
  return [...rows.values()].filter((cells) => cells.has(col));
}

/**
 * Works out the few kinds of formula in the samples: SUM over ranges, and one sign between two cells. Written for these
 * tests alone, so that stored results are compared with something that did not produce them.
 */
export function evaluate(formula: string, cells: ReadonlyMap<string, PlannedCell>): number {
  const numberAt = (address: string): number => {
    const value = cells.get(address)?.value;
    return typeof value === "number" ? value : 0;
  };
  const sum = /^SUM\((.*)\)$/.exec(formula)?.[1];
  if (sum !== undefined) {
    return sum.split(",").reduce((total, part) => {
      const [, letters, from, to] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(part) ?? [];
      if (letters === undefined) throw new Error(`Not a range: ${part}`);
      for (let row = Number(from); row <= Number(to ?? from); row += 1) total += numberAt(`${letters}${row}`);
      return total;
    }, 0);
  }
  const [, left = "", sign, right = ""] = /^([A-Z]+\d+)([-+*/])([A-Z]+\d+)$/.exec(formula) ?? [];
  const [a, b] = [numberAt(left), numberAt(right)];
  if (sign === "+") return a + b;
  if (sign === "-") return a - b;
  if (sign === "*") return a * b;
  if (sign === "/") return a / b;
  throw new Error(`A formula nobody expected: ${formula}`);
}
