import { fold } from "../../tables/words/fold";
import type { FoundColumn } from "../../tables/foundTable";
import { isGrandTotal } from "../../tables/words/rowWords";
import { rupiahFromSen, type Rupiah } from "../../values/rupiah";
import { reachOf } from "./carriedForward";
import type { Witnesses } from "./mapSaksi";
import type { Saksi } from "../saksi";
import type { TableReader } from "../cells/tableReader";

/** What the lines of several tables come to in one column, and where the first and the last of them stand. */
interface Over {
  readonly sen: number;
  readonly first: number;
  readonly count: number;
  readonly isOpen: boolean;
}

/**
 * A total under the last of several tables with the same columns (one posyandu each, the header anew) may sum them all. It
 * does where it comes to them all; one that is wrong does where they come nearer than its own table and it says so (`Jumlah
 * seluruhnya`) or stands below that table's own total. It is then compared with the lines of all of them.
 */
export function sumsOverTables(
  reader: TableReader,
  above: readonly TableReader[],
  { saksi, open }: Witnesses,
): Witnesses {
  const stillOpen = [...open];
  const settled = saksi.flatMap((sum): readonly Saksi[] => {
    if (!mayReachFurther(sum)) return [sum];
    const over = linesOver(reader, above, sum);
    if (over === undefined || !sumsThemAll(sum, over, saksi)) return [sum];
    if (over.isOpen) {
      stillOpen.push(sum.written.at);
      return [];
    }
    const from = { ...sum.from, row: over.first };
    return [{ ...sum, recomputed: rupiahFromSen(over.sen), from, count: over.count }];
  });
  return { saksi: settled, open: stillOpen };
}

function mayReachFurther({ level, label, written, recomputed, carried, rounded }: Saksi): boolean {
  if (level !== "total" || carried !== undefined || rounded === true) return false;
  return written.value !== recomputed && reachOf(label) === "rows";
}

function sumsThemAll(sum: Saksi, over: Over, own: readonly Saksi[]): boolean {
  const { written, recomputed, label } = sum;
  if (written.value === over.sen) return true;
  if (off(written.value, over.sen) >= off(written.value, recomputed)) return false;
  const isBelowOwn = own.some(
    (other) =>
      other.written.at.col === written.at.col && other.written.at.row < written.at.row && other.count === sum.count,
  );
  return isBelowOwn || isGrandTotal(label);
}

function off(written: Rupiah, sen: number): number {
  return Math.abs(written - sen);
}

/** The lines of this table and of those above it that have the same column; undefined where none has. */
function linesOver(reader: TableReader, above: readonly TableReader[], { written }: Saksi): Over | undefined {
  const column = reader.table.columns.find(({ col }) => col === written.at.col);
  if (column === undefined) return undefined;
  const tables = [...above.filter(({ table }) => table.kind === reader.table.kind), reader].flatMap((one) => {
    const same = one.table.columns.find((other) => isSame(other, column));
    return same === undefined ? [] : [{ reader: one, column: same }];
  });
  if (tables.length < 2) return undefined;
  const lines = tables.flatMap((one) =>
    one.reader.table.rows.flatMap(({ role, row }) =>
      role === "record" && row < written.at.row ? [{ ...one, row }] : [],
    ),
  );
  const sen = lines.reduce((sum, one) => sum + (one.reader.amount(one.column, one.row)?.value ?? 0), 0);
  const first = lines[0]?.row;
  if (first === undefined || !Number.isSafeInteger(sen)) return undefined;
  const isAsked = tables.some((one) => one.reader.table.rows.some(({ sure }) => sure === "unsure"));
  return {
    sen,
    first,
    count: lines.length,
    isOpen: isAsked || lines.some((one) => one.reader.isOpen(one.column, one.row)),
  };
}

function isSame(one: FoundColumn, other: FoundColumn): boolean {
  return one.col === other.col && one.field === other.field && fold(one.header) === fold(other.header);
}
