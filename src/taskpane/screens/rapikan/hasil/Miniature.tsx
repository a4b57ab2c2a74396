import { useState } from "react";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { SheetGrid } from "../../../parts/SheetGrid/SheetGrid";
import type { Spot } from "../../../parts/SheetGrid/spot";
import { useReasons } from "../../../parts/SheetGrid/useReasons";
import { ReasonsPanel } from "../../../parts/SheetGrid/ReasonsPanel";
import { WhyLine } from "../../../parts/SheetGrid/WhyLine";
import { useSay } from "../../../parts/useSay";
import { usePaneState } from "../../../session/usePane";
import type { TableView } from "../../../work/views/tableView";

/** Rows above and below the table that are shown with it. */
const AROUND = 2;
const ROWS_IN_SIGHT = 9;

/** The table as it stands in its sheet: header tinted, totals marked, what is no data struck through. */
export function Miniature({ table }: { readonly table: TableView }) {
  const say = useSay(rapikanIn);
  const review = usePaneState((state) => state.review);
  const [spot, setSpot] = useState<Spot>();
  const [hovered, setHovered] = useState<Spot>();
  const [opened, setOpened] = useState(false);
  const view = { file: table.file, sheet: table.sheet, tried: false, version: review };
  const asked = hovered ?? spot;
  const reasons = useReasons(view, asked);
  const { top, bottom, left, right } = table.at;
  const bounds = {
    top: Math.max(1, top - AROUND),
    bottom: bottom + AROUND,
    left: Math.max(1, left - 1),
    right: right + 1,
  };
  const rows = Math.min(bounds.bottom - bounds.top + 2, ROWS_IN_SIGHT);
  return (
    <div>
      <SheetGrid
        {...view}
        bounds={bounds}
        label={say.hasil.miniature(table.range)}
        height={`${rows * 24 + 16}px`}
        spot={spot}
        onSpot={setSpot}
        onHover={setHovered}
        onOpen={() => setOpened(true)}
      />
      {opened && reasons && asked !== undefined ? (
        <ReasonsPanel reasons={reasons} spot={asked} onClose={() => setOpened(false)} />
      ) : (
        <WhyLine spot={asked} reasons={reasons} />
      )}
    </div>
  );
}
