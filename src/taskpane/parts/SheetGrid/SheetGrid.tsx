import { mergeClasses } from "@fluentui/react-components";
import { useId, useRef, type KeyboardEvent, type PointerEvent } from "react";
import { columnLetters, type CellRange } from "../../../core/cells/cellRef";
import { GridRow } from "./GridRow";
import { GridOutlines } from "./GridOutlines";
import { GUTTER, ROW } from "./measures";
import { kept, movedSpot, rangeBetween, type Spot } from "./spot";
import { useGridStyles } from "./useGridStyles";
import { useGridView } from "./useGridView";
import type { SheetShown } from "./useSheetPatches";

export interface SheetGridProps extends SheetShown {
  /** What of the sheet can be scrolled to. */
  readonly bounds: CellRange;
  readonly label: string;
  /** CSS height of the window onto the sheet. */
  readonly height: string;
  /** The cell in front. */
  readonly spot: Spot | undefined;
  readonly onSpot: (spot: Spot) => void;
  readonly onHover?: (spot: Spot | undefined) => void;
  /** Enter, or a double click. */
  readonly onOpen?: (spot: Spot) => void;
  /** A range that is being marked out, with the pointer or with Shift and the arrows. */
  readonly chosen?: CellRange | undefined;
  readonly onChoose?: (range: CellRange) => void;
}

/** A sheet with what was found in it drawn over its cells. Only what is in view is fetched and drawn. */
export function SheetGrid(props: SheetGridProps) {
  const { bounds, label, height, spot, onSpot, onHover, onOpen, chosen, onChoose } = props;
  const styles = useGridStyles();
  const id = useId();
  const view = useGridView(props, bounds, spot);
  const { scroll, places, rows, cols } = view;
  const anchor = useRef<Spot | undefined>(undefined);
  const merges = [...view.patches.values()].flatMap((patch) => patch.merges);

  const spotAt = (event: PointerEvent): Spot | undefined => {
    const box = scroll.current;
    if (box === null) return undefined;
    const edge = box.getBoundingClientRect();
    const [x, y] = [event.clientX - edge.left, event.clientY - edge.top];
    if (y < ROW || x > box.clientWidth || y > box.clientHeight) return undefined;
    const row = bounds.top + Math.floor((y + box.scrollTop - ROW) / ROW);
    const col = x < GUTTER ? (spot?.col ?? bounds.left) : places.at(x + box.scrollLeft);
    return row > bounds.bottom ? undefined : kept({ row, col }, bounds);
  };
  const moveTo = (to: Spot, choosing: boolean) => {
    if (choosing && onChoose !== undefined) onChoose(rangeBetween(anchor.current ?? spot ?? to, to));
    else anchor.current = to;
    onSpot(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = spot ?? { row: bounds.top, col: bounds.left };
    const to = movedSpot(from, event, bounds, merges);
    if (to !== undefined) moveTo(to, event.shiftKey);
    else if (event.key === "Enter" && onOpen !== undefined) onOpen(from);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroll}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={bounds.bottom}
      aria-colcount={bounds.right}
      aria-activedescendant={spot === undefined ? undefined : `${id}-spot`}
      className={styles.scroll}
      style={{ height }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        const to = event.button === 0 ? spotAt(event) : undefined;
        if (to !== undefined) moveTo(to, event.shiftKey);
      }}
      onPointerMove={(event) => {
        const over = spotAt(event);
        if (event.buttons === 1 && event.pointerType === "mouse" && over !== undefined) {
          if (onChoose !== undefined) moveTo(over, true);
        } else onHover?.(over);
      }}
      onPointerLeave={() => onHover?.(undefined)}
      onDoubleClick={() => spot !== undefined && onOpen?.(spot)}
    >
      <div role="presentation" className={styles.whole} style={{ height: view.height, width: places.end }}>
        <div role="row" aria-rowindex={1} className={styles.letters} style={{ width: places.end }}>
          <span role="presentation" className={styles.corner} />
          {cols.map((col) => (
            <span
              key={col}
              role="columnheader"
              aria-colindex={col}
              className={mergeClasses(
                styles.letter,
                spot?.col === col && styles.inFront,
                [...view.patches.values()].some((patch) => patch.hiddenColumns.has(col)) && styles.hidden,
              )}
              style={{ left: places.start(col), width: places.width(col) }}
            >
              {columnLetters(col)}
            </span>
          ))}
        </div>
        {rows.map((row) => (
          <GridRow
            key={row}
            row={row}
            top={ROW + (row - bounds.top) * ROW}
            firstRow={rows[0] ?? row}
            bounds={bounds}
            view={view}
            merges={merges}
            spot={spot?.row === row ? spot : undefined}
            spotId={`${id}-spot`}
          />
        ))}
        <GridOutlines bounds={bounds} view={view} spot={spot} merges={merges} chosen={chosen} />
      </div>
    </div>
  );
}
