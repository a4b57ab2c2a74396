import { mergeClasses } from "@fluentui/react-components";
import type { CellRange } from "../../../core/cells/cellRef";
import { overlap } from "../../../core/decisions/ranges";
import { ROW } from "./measures";
import { mergeAt, spotRange, type Spot } from "./spot";
import { useGridStyles } from "./useGridStyles";
import type { GridView } from "./useGridView";

/** Around each found table, around what is being marked out, and around the cell in front. */
export function GridOutlines({
  bounds,
  view,
  spot,
  merges,
  chosen,
}: {
  readonly bounds: CellRange;
  readonly view: GridView;
  readonly spot: Spot | undefined;
  readonly merges: readonly CellRange[];
  readonly chosen: CellRange | undefined;
}) {
  const styles = useGridStyles();
  const tables = new Map([...view.patches.values()].flatMap(({ tables }) => tables.map((one) => [one.id, one.range])));
  const place = (range: CellRange) => {
    const [top, bottom] = [Math.max(range.top, bounds.top), Math.min(range.bottom, bounds.bottom)];
    const [left, right] = [Math.max(range.left, bounds.left), Math.min(range.right, bounds.right)];
    return {
      top: ROW + (top - bounds.top) * ROW,
      height: (bottom - top + 1) * ROW,
      left: view.places.start(left),
      width: view.places.width(left, right),
    };
  };
  return (
    <div role="presentation">
      {[...tables]
        .filter(([, range]) => overlap(range, bounds))
        .map(([id, range]) => (
          <div key={id} className={styles.outline} style={place(range)} />
        ))}
      {chosen !== undefined && overlap(chosen, bounds) && (
        <div className={mergeClasses(styles.outline, styles.chosen)} style={place(chosen)} />
      )}
      {spot !== undefined && overlap(spotRange(spot), bounds) && (
        <div className={styles.active} style={place(mergeAt(spot, merges) ?? spotRange(spot))} />
      )}
    </div>
  );
}
