import type { ForeignCell, StandingRange } from "./foreignCells";
import { plannedHeaders } from "./plannedHeaders";
import { hashOf } from "./standingHash";
import { FORMULA, formulaHash, type WrittenRecord } from "./writtenRecord";

/**
 * Whether a cell in a row of totals is one that we wrote, by the column that it stands under, wherever that went: people set
 * columns in, and put them in another order. Undefined for a cell in no row of totals of a table that is known.
 */
export function ownTotals(
  ours: readonly StandingRange[],
  records: readonly WrittenRecord[],
): (at: ForeignCell) => boolean | undefined {
  const rows = ours.flatMap(({ name, range, totals, headers }) => {
    const written = totals
      ? records.flatMap(({ tables, cells }) => {
          const table = tables.find((one) => one.name === name);
          return table === undefined ? [] : [{ cells, range: table.range, headers: table.headers }];
        })
      : [];
    const named = written.map((one) => ({ ...one, named: plannedHeaders(headers, one.headers, one.headers) }));
    return named.length === 0 ? [] : [{ range, headers, written: named }];
  });
  return (at) => {
    const row = rows.find(
      ({ range: { bottom, left, right } }) => at.row === bottom && at.col >= left && at.col <= right,
    );
    return row?.written.some(({ cells, range, headers, named }) => {
      const position = headers.indexOf(named[at.col - row.range.left] ?? "");
      const hash = position < 0 ? undefined : cells.get(`${range.bottom} ${range.left + position}`);
      if (hash === undefined) return false;
      const { formula } = at.cell;
      if (formula === undefined) return hash === hashOf(at.cell);
      // A header that people renamed stands in the formula under its new name.
      const headerOf = (header: string) => named[row.headers.indexOf(header)] ?? header;
      return hash === FORMULA || hash === formulaHash(formula, headerOf);
    });
  };
}
