import { columnLetters } from "../../core/cells/cellRef";
import type { Sheet } from "../../core/cells/workbook";
import type { FoundColumn, FoundRow, FoundTable } from "../../core/tables/foundTable";
import { rupiahFromSen, toNumber, type Rupiah } from "../../core/values/rupiah";
import { readRupiah } from "../../core/values/rupiahText";

/**
 * The sum over the data rows of each column that adds up, by column letter, in rupiah. What cannot be read for certain is
 * left out: `periksa` asks about it.
 */
export function columnSums(table: FoundTable, sheet: Sheet): Readonly<Record<string, number>> {
  const records = new Set(table.rows.filter(isLine).map(({ row }) => row));
  const rows = sheet.rows.filter(({ row }) => records.has(row));
  return Object.fromEntries(
    table.columns
      .filter(({ adds }) => adds)
      .map((column) => [columnLetters(column.col), sumOf(column, rows)] as const)
      .filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
}

/** Data, but for what is put on top of a total. */
export function isLine(row: FoundRow): boolean {
  return row.role === "record" && row.onTop === undefined;
}

/** Undefined where the column holds no amount. */
function sumOf(column: FoundColumn, rows: Sheet["rows"]): number | undefined {
  let sen = 0n;
  let amounts = 0;
  for (const { cells } of rows) {
    const cell = cells[column.col - 1];
    if (cell === undefined || (cell.kind !== "number" && cell.kind !== "text")) continue;
    const reading = readRupiah(cell.value, column.grouping);
    if (!reading.sure) continue;
    sen += BigInt(reading.value);
    amounts += 1;
  }
  return amounts === 0 ? undefined : inRupiah(sen);
}

/** Provinces' columns can pass what sen hold exactly; rupiah then lose only their sen. */
function inRupiah(sen: bigint): number {
  const exact = Number(sen);
  const amount: Rupiah | undefined = Number.isSafeInteger(exact) ? rupiahFromSen(exact) : undefined;
  return amount === undefined ? Number(sen / 100n) : toNumber(amount);
}
