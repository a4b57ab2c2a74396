import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import { rekapIn } from "../../../messages/pane/rekap";
import { useSay } from "../../parts/useSay";
import type { RekapLineView } from "../../work/views/reviewView";
import { RekapRow } from "./RekapRow";
import { columnsOf, useRowStyles } from "./useRowStyles";

/** Height of a line before it was measured, in pixels. */
const LINE = 150;

const useStyles = makeStyles({
  rows: { position: "relative", width: "100%" },
  place: { position: "absolute", top: 0, left: 0, width: "100%" },
  head: {
    display: "none",
    "@media (min-width: 1000px)": {
      display: "grid",
      position: "sticky",
      top: "72px",
      zIndex: 1,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  right: { textAlign: "right" },
});

/** The rekap as a table in a wide window and as a list of labelled figures in a narrow one; only lines in sight are drawn. */
export function RekapTable({
  lines,
  booked,
}: {
  readonly lines: readonly RekapLineView[];
  /** Whether the BKU names accounts. */
  readonly booked: boolean;
}) {
  const styles = useStyles();
  const row = useRowStyles(booked);
  const say = useSay(rekapIn);
  const rows = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (rows.current !== null) setAbove(rows.current.getBoundingClientRect().top + window.scrollY);
    };
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, []);
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => LINE,
    overscan: 8,
    scrollMargin: above,
  });
  return (
    <div role="table" aria-label={say.table} aria-rowcount={lines.length + 1}>
      <div role="row" aria-rowindex={1} className={mergeClasses(row.row, styles.head)}>
        {columnsOf(booked).map((column, index) => (
          <Text
            key={column}
            role="columnheader"
            size={200}
            weight="semibold"
            className={index < 2 ? undefined : styles.right}
          >
            {say.columns[column]}
          </Text>
        ))}
      </div>
      <div ref={rows} role="rowgroup" className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          return line === undefined ? null : (
            <div
              key={index}
              ref={virtualizer.measureElement}
              role="presentation"
              data-index={index}
              className={styles.place}
              style={{ transform: `translateY(${start - above}px)` }}
            >
              <RekapRow line={line} index={index} booked={booked} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
