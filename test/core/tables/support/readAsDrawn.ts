import type { Cell } from "../../../../src/core/cells/cell";
import { addressOf } from "../../../../src/core/cells/cellRef";
import type { Sheet } from "../../../../src/core/cells/workbook";
import { findTables } from "../../../../src/core/tables/findTables";
import type { FoundColumn, FoundForm, FoundSheet, FoundTable } from "../../../../src/core/tables/foundTable";
import { amountIn } from "../../../../src/core/tables/sheet/amountIn";
import { drawnSheet, type DrawnForm, type DrawnTable, type Drawing } from "./drawnSheet";

/** Reads the drawn sheets as one workbook and holds what is found against what their drawings say. */
export function expectReadAsDrawn(...drawings: readonly string[]) {
  const drawn = drawings.map((drawing, i) => drawnSheet(drawing, `Sheet${i + 1}`));
  const found = findTables({ file: "berkas.xlsx", sheets: drawn.map(({ sheet }) => sheet) });
  const read = drawn.map((drawing, i) => readingOf(drawing, found[i]));
  expect(read).toEqual(drawn.map(expectationOf));
}

function expectationOf({ tables, forms }: Drawing) {
  return {
    tables: tables.map(({ headerRows, numberRow, records, groups, witnesses, fields, sums }) => ({
      headerRows,
      numberRow,
      records,
      groups,
      witnesses,
      fields: Object.fromEntries([...fields].filter(([, field]) => field !== "-")),
      sums: Object.fromEntries(sums),
    })),
    forms: forms.map(({ kind, fields }) => ({ kind, fields: Object.fromEntries(fields) })),
  };
}

function readingOf({ sheet, tables, forms }: Drawing, found: FoundSheet | undefined) {
  return {
    tables: (found?.tables ?? []).map((table, i) => tableRead(table, tables[i], sheet)),
    forms: formsOf(found?.forms ?? [], forms),
  };
}

function tableRead(table: FoundTable, drawn: DrawnTable | undefined, sheet: Sheet) {
  const rowsOf = (...roles: string[]) => table.rows.filter(({ role }) => roles.includes(role)).map(({ row }) => row);
  const records = rowsOf("record");
  const asked = (col: number) => drawn === undefined || (drawn.fields.get(col) ?? "-") !== "-";
  return {
    headerRows: table.headerRows,
    numberRow: table.numberRow,
    records,
    groups: rowsOf("group"),
    witnesses: rowsOf("subtotal", "total"),
    fields: Object.fromEntries(table.columns.filter(({ col }) => asked(col)).map(({ col, field }) => [col, field])),
    sums: Object.fromEntries([...(drawn?.sums.keys() ?? [])].map((col) => [col, summed(table, col, records, sheet)])),
  };
}

function summed(table: FoundTable, col: number, records: readonly number[], sheet: Sheet): number | undefined {
  const column = table.columns.find((one) => one.col === col);
  if (column?.adds !== true) return undefined;
  const cells = sheet.rows.filter(({ row }) => records.includes(row)).map((row) => row.cells[col - 1]);
  return cells.reduce((sum, cell) => sum + amountOf(cell, column), 0);
}

function amountOf(cell: Cell | undefined, { grouping }: FoundColumn): number {
  return (cell === undefined ? undefined : amountIn(cell, grouping)) ?? 0;
}

/** Forms in the order drawn; only the fields that the drawing names, so that it need not name every signer. */
function formsOf(found: readonly FoundForm[], drawn: readonly DrawnForm[]) {
  const kuitansi = found.filter(({ kind }) => kind === "kuitansi");
  const named = drawn.map(({ kind }, i) => {
    const nth = drawn.slice(0, i).filter((form) => form.kind === kind).length;
    return found.filter((form) => form.kind === kind)[nth];
  });
  const unexpected = kuitansi.filter((form) => !named.includes(form)).map((form) => ({ kind: form.kind, fields: {} }));
  const read = named.map((form, i) => ({
    kind: form?.kind,
    fields: Object.fromEntries(
      (form?.fields ?? [])
        .filter(({ field }) => drawn[i]?.fields.has(field))
        .map(({ field, at }) => [field, addressOf(at)]),
    ),
  }));
  return [...read, ...unexpected];
}
