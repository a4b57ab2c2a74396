import type { TableCorrection } from "../../../src/core/decisions/decisions";
import { layoutOf } from "../../../src/core/decisions/layouts";
import type { Review } from "../../../src/core/review";
import type { FoundTable } from "../../../src/core/tables/foundTable";
import { decided, samples, tablesOf } from "./decided";

const WORKBOOKS = samples();
const PLAIN = decided(WORKBOOKS);

/** All that the papers mean, without what is asked: who has had their say is asked less. */
function meaningOf({ records }: Review) {
  const { questions, ...meaning } = records;
  return { ...meaning, asked: questions.filter(({ about }) => about !== "table-kind") };
}

function repeated({ file, sheet, range, headerRows, kind, columns, rows }: FoundTable): TableCorrection {
  return {
    file,
    sheet,
    found: range,
    range,
    headerRows,
    kind,
    columns: columns.map(({ col, field }) => ({ col, field })),
    rows: rows.map(({ row, role }) => ({ row, role })),
  };
}

/** The same table as if detection had missed it: drawn from its header to the last row that was read. */
function drawnAnew({ file, sheet, range, headerRows, rows }: FoundTable): TableCorrection {
  const bottom = Math.max(range.bottom, ...rows.map(({ row }) => row));
  return { file, sheet, found: undefined, range: { ...range, bottom }, headerRows };
}

describe("on the sample papers", () => {
  it("there are tables to try on", () => {
    expect(tablesOf(PLAIN).length).toBeGreaterThan(10);
  });

  it("a correction that repeats what detection found changes nothing", () => {
    const again = decided(WORKBOOKS, { tables: tablesOf(PLAIN).map(repeated) });
    expect(again.decided.stale).toEqual([]);
    expect(meaningOf(again)).toEqual(meaningOf(PLAIN));
    expect(again.outcomes).toEqual(PLAIN.outcomes);
  });

  it("a table drawn by hand is read as if it had been found so", () => {
    const tables = tablesOf(PLAIN).filter(({ headerRows }) => headerRows.length > 0);
    const again = decided(WORKBOOKS, { tables: tables.map(drawnAnew) });
    expect(again.decided.stale).toEqual([]);
    expect({ ...meaningOf(again), accounts: [] }).toEqual({ ...meaningOf(PLAIN), accounts: [] });
  });

  it("layouts remembered from the papers change nothing in the same papers", () => {
    const again = decided(WORKBOOKS, { layouts: tablesOf(PLAIN).map((table) => layoutOf(table)) });
    expect(meaningOf(again)).toEqual(meaningOf(PLAIN));
    expect(tablesOf(again).every(({ why }) => why.some(({ code }) => code === "layout-known"))).toBe(true);
  });
});
