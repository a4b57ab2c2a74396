import { mergeClasses } from "@fluentui/react-components";
import type { CellRange } from "../../../core/cells/cellRef";
import { lembarIn } from "../../../messages/pane/lembar";
import type { CellsView } from "../../work/views/cellsView";
import type { RowMark } from "../../work/views/sheetMarks";
import { useSay } from "../useSay";
import { GridCell } from "./GridCell";
import { signsIn } from "./measures";
import { drawnCells } from "./rowCells";
import { patchName } from "./sheetPatch";
import type { Spot } from "./spot";
import { useGridStyles } from "./useGridStyles";
import type { GridView } from "./useGridView";
import { SIGNS, UNSURE_SIGN, useLooks } from "./useLooks";

interface Props {
  readonly row: number;
  readonly top: number;
  /** First row that is drawn: a merged cell that begins above it is drawn from here. */
  readonly firstRow: number;
  readonly bounds: CellRange;
  readonly view: GridView;
  readonly merges: CellsView["merges"];
  readonly spot: Spot | undefined;
  readonly spotId: string;
}

/** One row: its number and sign, the tint of what it is, and its cells. */
export function GridRow({ row, top, firstRow, bounds, view, merges, spot, spotId }: Props) {
  const styles = useGridStyles();
  const looks = useLooks();
  const say = useSay(lembarIn);
  const { places, cols } = view;
  const patches = [...new Set(cols.map((col) => view.patches.get(patchName(row, col))))].filter(
    (one) => one !== undefined,
  );
  const marks = marksOf(patches.flatMap((patch) => patch.marks.get(row) ?? []));
  const markAt = (col: number) => marks.find(({ left, right }) => left <= col && col <= right);
  const hidden = patches.some((patch) => patch.hiddenRows.has(row));
  const cells = drawnCells(
    row,
    patches.flatMap((patch) => patch.cells.get(row) ?? []),
    merges,
    bounds.right,
    (col) => signsIn(places.width(col)),
  ).filter(({ col, until }) => col <= bounds.right && until >= bounds.left && col >= bounds.left);
  const begun = merges.filter((merge) => Math.max(merge.top, firstRow) === row && merge.bottom >= row);
  const shownMerges = [...new Map(begun.map((merge) => [`${merge.top}:${merge.left}`, merge])).values()];
  const filled =
    spot !== undefined &&
    (cells.some(({ col }) => col === spot.col) ||
      shownMerges.some(({ left, right }) => left <= spot.col && spot.col <= right));
  return (
    <div role="row" aria-rowindex={row} className={styles.row} style={{ top, width: places.end }}>
      <span
        role="rowheader"
        className={styles.number}
        aria-label={[say.rowNumber(row), hidden ? say.hidden : "", ...marks.map(({ look }) => say.looks[look])]
          .filter((part) => part !== "")
          .join(", ")}
      >
        <span aria-hidden>
          {marks.map(({ table, look, sure }) => (
            <span key={table} className={sure === "unsure" ? styles.unsure : undefined}>
              {SIGNS[look]}
              {sure === "unsure" && UNSURE_SIGN}
            </span>
          ))}
        </span>
        <span className={mergeClasses(hidden && styles.hidden, spot !== undefined && styles.inFront)}>{row}</span>
      </span>
      {marks.map(({ table, left, right, look }) => (
        <span
          key={table}
          role="presentation"
          className={mergeClasses(styles.band, looks[look])}
          style={{ left: places.start(left), width: places.width(Math.max(left, bounds.left), right) }}
        />
      ))}
      {cells.map((cell) => (
        <GridCell
          key={cell.col}
          cell={cell}
          look={markAt(cell.col)?.look}
          place={{ left: places.start(cell.col), width: places.width(cell.col, cell.until) }}
          id={spot?.col === cell.col ? spotId : undefined}
        />
      ))}
      {shownMerges.map((merge) => (
        <GridCell
          key={merge.left}
          cell={{ ...merge, col: merge.left }}
          merged={merge}
          look={markAt(merge.left)?.look}
          place={mergePlace(merge, row, view, bounds)}
          id={spot !== undefined && merge.left <= spot.col && spot.col <= merge.right ? spotId : undefined}
        />
      ))}
      {spot !== undefined && !filled && (
        <span role="gridcell" id={spotId} aria-colindex={spot.col} aria-label={say.blank} />
      )}
    </div>
  );
}

/** One mark a table: parts that lie beside one another tell the same. */
function marksOf(marks: readonly RowMark[]): readonly RowMark[] {
  return [...new Map(marks.map((mark) => [mark.table, mark])).values()];
}

function mergePlace(merge: CellRange, row: number, { places }: GridView, bounds: CellRange) {
  const [left, right] = [Math.max(merge.left, bounds.left), Math.min(merge.right, bounds.right)];
  const above = row - Math.max(merge.top, bounds.top);
  const rows = Math.min(merge.bottom, bounds.bottom) - Math.max(merge.top, bounds.top) + 1;
  return { left: places.start(left), width: places.width(left, right), rows, above };
}
