import { addressOf } from "../../../core/cells/cellRef";
import { cellXml } from "./cellXml";
import { formulaText } from "./formulaText";
import type { LaidCell, LaidSheet } from "./laidSheet";
import type { Look } from "./look";
import { type RowHeight, rowHeights } from "./rowHeights";
import type { SharedTexts } from "./sharedTexts";
import { type Strip, tableStrips } from "./tableStrips";

/** The number of a look's style in the workbook's list of styles. */
export type StyleOf = (look: Look) => number;

/** One `<row>` element after another, top down; a generator, so that a large sheet never stands in memory whole. */
export function* sheetRows(
  sheet: LaidSheet,
  styleOf: StyleOf,
  widths: readonly number[],
  shared: SharedTexts,
): Generator<string> {
  const loose = looseStrips(sheet.cells, styleOf);
  const tables = sheet.tables.map((table) => ({ range: table.range, stripOf: tableStrips(table, styleOf, shared) }));
  const heightAt = rowHeights(sheet, widths);
  const hidden = new Set(sheet.plan.hiddenRows);
  const bottom = [...loose.keys(), ...hidden, ...tables.map(({ range }) => range.bottom)].reduce(
    (a, b) => Math.max(a, b),
    0,
  );
  for (let row = 1; row <= bottom; row += 1) {
    const strips = [...(loose.get(row) ?? [])];
    for (const { range, stripOf } of tables) {
      if (row >= range.top && row <= range.bottom) strips.push({ col: range.left, xml: stripOf(row) });
    }
    const isHidden = hidden.has(row);
    if (strips.length === 0 && !isHidden) continue;
    strips.sort((a, b) => a.col - b.col);
    yield `<row r="${row}"${heightOf(heightAt(row))}${isHidden ? ' hidden="1"' : ""}>${strips.map(({ xml }) => xml).join("")}</row>`;
  }
}

function heightOf(height: RowHeight | undefined): string {
  return height === undefined ? "" : ` ht="${height.points}"${height.fixed ? ' customHeight="1"' : ""}`;
}

/** Loose cells by row; a merged area is dressed whole, or its rules and fill would end at its first cell. */
function looseStrips(cells: readonly LaidCell[], styleOf: StyleOf): Map<number, Strip[]> {
  const rows = new Map<number, Strip[]>();
  const put = (row: number, strip: Strip) => {
    const strips = rows.get(row);
    if (strips === undefined) rows.set(row, [strip]);
    else strips.push(strip);
  };
  for (const { cell, look, merge } of cells) {
    const style = styleOf(look);
    const formula = cell.formula === undefined ? undefined : formulaText(cell.formula);
    put(cell.row, { col: cell.col, xml: cellXml(addressOf(cell), style, cell.value, formula) });
    if (merge === undefined) continue;
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      for (let col = merge.left; col <= merge.right; col += 1) {
        if (row === cell.row && col === cell.col) continue;
        put(row, { col, xml: cellXml(addressOf({ row, col }), style, undefined, undefined) });
      }
    }
  }
  return rows;
}
