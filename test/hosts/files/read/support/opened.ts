import type { Cell } from "../../../../../src/core/cells/cell";
import { addressOf } from "../../../../../src/core/cells/cellRef";
import type { ReadNote } from "../../../../../src/core/cells/refusal";
import type { Sheet } from "../../../../../src/core/cells/workbook";
import { openWorkbook } from "../../../../../src/hosts/files/read/openWorkbook";
import type { RefusalReason } from "../../../../../src/hosts/files/read/refused";

/** The sheets of a file that must open. */
export async function sheetsOf(bytes: Uint8Array, name = "uji.xlsx"): Promise<readonly Sheet[]> {
  return (await opened(bytes, name)).workbook.sheets;
}

export async function opened(bytes: Uint8Array, name = "uji.xlsx") {
  const result = await openWorkbook(name, bytes);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result;
}

export async function notesOf(bytes: Uint8Array, name = "uji.xlsx"): Promise<readonly ReadNote[]> {
  return (await opened(bytes, name)).notes;
}

/** Why the file is not taken in, without its name. */
export async function refusalOf(bytes: Uint8Array, name = "uji.xlsx"): Promise<RefusalReason> {
  const result = await openWorkbook(name, bytes);
  if (result.ok) throw new Error("was opened");
  const { file, ...reason } = result.refusal;
  expect(file).toBe(name);
  return reason;
}

/** The filled cells of a sheet by address. */
export function cellsOf(sheet: Sheet | undefined): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {};
  for (const { row, cells: inRow } of sheet?.rows ?? []) {
    inRow.forEach((cell, index) => {
      if (cell !== undefined) cells[addressOf({ row, col: index + 1 })] = cell;
    });
  }
  return cells;
}

export async function firstCells(bytes: Uint8Array): Promise<Readonly<Record<string, Cell>>> {
  return cellsOf((await sheetsOf(bytes))[0]);
}

/** The values of the filled cells of the first sheet by address. */
export async function firstValues(bytes: Uint8Array, name?: string): Promise<Readonly<Record<string, Cell["value"]>>> {
  const cells = cellsOf((await sheetsOf(bytes, name))[0]);
  return Object.fromEntries(Object.entries(cells).map(([address, cell]) => [address, cell.value]));
}

export const text = (value: string, format = "General", formula?: string): Cell => ({
  kind: "text",
  value,
  format,
  formula,
});
export const number = (value: number, format = "General", formula?: string): Cell => ({
  kind: "number",
  value,
  format,
  formula,
});
export const date = (value: number, format: string, formula?: string): Cell => ({
  kind: "date",
  value,
  format,
  formula,
});
