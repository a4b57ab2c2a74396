import { areaAddress } from "./model/address";
import type { EmulatedFilter, EmulatedSheet } from "./model/sheet";
import type { EmulatedTable } from "./model/table";
import type { EmulatedWorkbook } from "./model/workbook";

/** Everything a sheet is, as text that is the same for the same sheet: two of them prove that nothing was touched. */
export function bytesOfSheet(sheet: EmulatedSheet): string {
  return JSON.stringify({
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    view: [sheet.showGridlines, sheet.showHeadings, sheet.standardWidth],
    protection: sheet.protection ?? null,
    filter: filterText(sheet.filter),
    frozen: sheet.frozen ?? null,
    merges: sheet.merges.map(areaAddress).sort(),
    tables: sheet.tables.map(tableText).sort(),
    names: sheet.names,
    customProperties: sorted(sheet.customProperties),
    hiddenRows: numbers(sheet.hiddenRows),
    hiddenColumns: numbers(sheet.hiddenColumns),
    columnWidths: sorted(sheet.columnWidths),
    rowHeights: sorted(sheet.rowHeights),
    columnLooks: sorted(sheet.columnLooks),
    rowLooks: sorted(sheet.rowLooks),
    pageLayout: sorted(sheet.pageLayout),
    cells: sheet
      .filledCells()
      .map(({ row, col, cell }) => [row, col, cell.value ?? null, cell.formula ?? null, cell.look ?? null]),
  });
}

/** The whole workbook: its sheets in their order and everything beside them, but neither selection nor active sheet. */
export function bytesOfWorkbook(workbook: EmulatedWorkbook): string {
  return JSON.stringify({
    name: workbook.name,
    sheets: workbook.sheets.map(bytesOfSheet),
    names: workbook.names,
    settings: sorted(workbook.settings),
    properties: sorted(workbook.properties),
    customProperties: sorted(workbook.customProperties),
    structureProtected: workbook.structureProtected,
    calculationMode: workbook.calculationMode,
    createdWorkbooks: workbook.createdWorkbooks,
  });
}

function tableText(table: EmulatedTable): string {
  const { id, name, style, showHeaders, showTotals, showBandedRows, showFilterButton } = table;
  return JSON.stringify([
    id,
    name,
    areaAddress(table.area),
    style,
    showHeaders,
    showTotals,
    showBandedRows,
    showFilterButton,
    filterText(table.filter),
  ]);
}

function filterText(filter: EmulatedFilter | undefined): unknown {
  return filter === undefined ? null : [areaAddress(filter.area), numbers(filter.hiddenRows), sorted(filter.criteria)];
}

function numbers(set: ReadonlySet<number>): number[] {
  return [...set].sort((a, b) => a - b);
}

function sorted<K extends string | number, V>(map: ReadonlyMap<K, V>): [K, V][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
