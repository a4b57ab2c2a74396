import { mergeClasses } from "@fluentui/react-components";
import type { CellRange } from "../../../core/cells/cellRef";
import type { CellView } from "../../work/views/cellsView";
import type { RowLook } from "../../work/views/sheetMarks";
import { ROW } from "./measures";
import { useGridStyles } from "./useGridStyles";
import { useLooks } from "./useLooks";

/** Pixels; `rows` high, and begun `above` rows over the row that it is drawn in. */
interface Place {
  readonly left: number;
  readonly width: number;
  readonly rows?: number;
  readonly above?: number;
}

export function GridCell({
  cell,
  merged,
  look,
  place: { left, width, rows = 1, above = 0 },
  id,
}: {
  readonly cell: CellView;
  readonly merged?: CellRange;
  readonly look: RowLook | undefined;
  readonly place: Place;
  readonly id: string | undefined;
}) {
  const styles = useGridStyles();
  const looks = useLooks();
  const span = merged && { "aria-rowspan": rows, "aria-colspan": merged.right - merged.left + 1 };
  return (
    <span
      role="gridcell"
      id={id}
      aria-colindex={cell.col}
      {...span}
      className={mergeClasses(
        styles.cell,
        merged && styles.merged,
        look !== undefined && looks[look],
        // The band behind the row carries the tint; a cell over it only the weight and the line through.
        look === "dropped" && looks.droppedText,
        merged === undefined && look !== undefined && styles.clear,
        rows > 1 && styles.wrapped,
      )}
      style={{ left, width, height: rows * ROW, top: -above * ROW, textAlign: cell.align }}
    >
      {cell.text}
    </span>
  );
}
