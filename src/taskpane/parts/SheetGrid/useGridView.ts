import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, type RefObject } from "react";
import type { CellRange } from "../../../core/cells/cellRef";
import { ColumnPlaces } from "./columnPlaces";
import { GUTTER, ROW } from "./measures";
import type { Spot } from "./spot";
import { useSheetPatches, type SheetPatches, type SheetShown } from "./useSheetPatches";

export interface GridView extends SheetPatches {
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly places: ColumnPlaces;
  readonly rows: readonly number[];
  readonly cols: readonly number[];
  readonly height: number;
}

/** A step over the edge moves the window by a step; a jump brings its cell into the middle. */
function isFar(index: number, range: { readonly startIndex: number; readonly endIndex: number } | null): boolean {
  return range === null || index < range.startIndex - STEP || index > range.endIndex + STEP;
}

const STEP = 2;

/** What of a sheet is in view: only these rows and columns are drawn, and only their parts are fetched. */
export function useGridView(shown: SheetShown, bounds: CellRange, spot: Spot | undefined): GridView {
  const scroll = useRef<HTMLDivElement>(null);
  const held = useSheetPatches(shown);
  const { top, bottom, left, right } = bounds;
  const places = useMemo(() => new ColumnPlaces({ left, right }, held.chars), [left, right, held.chars]);
  const rows = useVirtualizer({
    count: bottom - top + 1,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    paddingStart: ROW,
    scrollPaddingStart: ROW,
    overscan: 6,
  });
  const cols = useVirtualizer({
    horizontal: true,
    count: right - left + 1,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => places.width(left + index),
    paddingStart: GUTTER,
    scrollPaddingStart: GUTTER,
    overscan: 2,
  });
  useEffect(() => cols.measure(), [cols, places]);
  const shownRows = rows.getVirtualItems().map(({ index }) => top + index);
  const shownCols = cols.getVirtualItems().map(({ index }) => left + index);
  const [firstRow, lastRow] = [shownRows[0], shownRows.at(-1)];
  const [firstCol, lastCol] = [shownCols[0], shownCols.at(-1)];
  const { need } = held;
  useEffect(() => {
    if (firstRow !== undefined && lastRow !== undefined && firstCol !== undefined && lastCol !== undefined) {
      need(firstRow, lastRow, firstCol, lastCol);
    }
  }, [need, firstRow, lastRow, firstCol, lastCol]);
  useEffect(() => {
    if (spot === undefined) return;
    const [row, col] = [spot.row - top, spot.col - left];
    rows.scrollToIndex(row, { align: isFar(row, rows.range) ? "center" : "auto" });
    cols.scrollToIndex(col, { align: isFar(col, cols.range) ? "center" : "auto" });
    // Columns get their widths a moment later: then the cell has to be found again.
  }, [rows, cols, spot, top, left, places]);
  return { ...held, scroll, places, rows: shownRows, cols: shownCols, height: rows.getTotalSize() };
}
