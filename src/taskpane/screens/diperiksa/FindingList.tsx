import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { useSay } from "../../parts/useSay";
import { examine } from "../../session/actions/examine";
import { usePane, usePaneState } from "../../session/usePane";
import type { FindingView } from "../../work/views/findingView";
import { useFollow } from "../useFollow";
import { FindingItem } from "./FindingItem";
import { placeInList } from "./fittingFindings";
import { listLines, type ListLine } from "./listLines";
import { SameCause } from "./SameCause";
import type { GroupedList } from "./useCauseGroups";
import { useListKeys } from "./useListKeys";
import type { Answering } from "./useAnswering";

/** Heights before a line was measured, in pixels. */
const HEADING = 36;
const FINDING = 112;
/** The bar with the screens stays over the list. */
const UNDER_BAR = 80;

const useStyles = makeStyles({
  list: { position: "relative", width: "100%" },
  line: { position: "absolute", top: 0, left: 0, width: "100%" },
  heading: { margin: 0, padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
});

/**
 * The findings, only those in sight in the page; arrows move, Enter jumps to the cells, 1 to 3 answer. For the Tab key the
 * list is the open finding: all that it offers, and nothing of the others.
 */
export function FindingList({
  listed: { findings, groups, toggle },
  answering,
}: {
  readonly listed: GroupedList;
  readonly answering: Answering;
}) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(diperiksaIn);
  const wanted = usePaneState((state) => state.examined.current);
  const lines = useMemo(() => listLines(findings, groups), [findings, groups]);
  const current = useMemo(() => placeInList(findings, wanted), [findings, wanted]);
  useFollow(findings[current]?.at[0]);
  const list = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    if (list.current !== null) setAbove(list.current.getBoundingClientRect().top + window.scrollY);
  }, [findings]);
  // A height that was measured stays with its finding when another one leaves the list.
  const keyOf = useCallback((index: number) => idOf(lines[index]), [lines]);
  const currentLine = useMemo(
    () => lines.findIndex((line) => line.what === "finding" && line.index === current),
    [lines, current],
  );
  // The open finding stays in the page, wherever it was scrolled to: the Tab key leads to it, and a reason that is being
  // written is not lost.
  const inPage = useCallback(
    (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), currentLine])].filter((at) => at >= 0).sort((a, b) => a - b),
    [currentLine],
  );
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (index) => (lines[index]?.what === "finding" ? FINDING : HEADING),
    overscan: 5,
    scrollMargin: above,
    scrollPaddingStart: UNDER_BAR,
    getItemKey: keyOf,
    rangeExtractor: inPage,
  });
  // Whoever was led here, or comes back from a cell, finds the finding where it was left; the room above is known by then.
  const led = useRef(false);
  useEffect(() => {
    if (led.current || above === 0) return;
    led.current = true;
    if (wanted !== undefined && currentLine >= 0) virtualizer.scrollToIndex(currentLine);
  }, [virtualizer, above, currentLine, wanted]);
  const lineOf = (place: number) => lines.findIndex((line) => line.what === "finding" && line.index === place);
  const keys = useListKeys({
    findings,
    current,
    answering,
    list,
    bring: (at) => virtualizer.scrollToIndex(lineOf(at)),
  });
  return (
    <div
      ref={list}
      role="list"
      aria-label={say.list}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={keys}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const line = lines[index];
        if (line === undefined) return null;
        return (
          <div
            key={String(key)}
            ref={virtualizer.measureElement}
            role="presentation"
            data-index={index}
            className={styles.line}
            style={{ transform: `translateY(${start - above}px)` }}
          >
            {line.what === "heading" ? (
              <div role="listitem">
                <Subtitle2 as="h2" block className={styles.heading}>
                  {say.headings[line.severity](line.count)}
                </Subtitle2>
              </div>
            ) : line.what === "same-cause" ? (
              <div role="listitem">
                <SameCause
                  count={line.group.others.length}
                  open={line.open}
                  inTabOrder={[line.group.main, ...line.group.others].some((one) => one === findings[current])}
                  onToggle={() => toggle(line.group)}
                />
              </div>
            ) : (
              <FindingItem
                finding={line.finding}
                index={line.index}
                count={findings.length}
                current={line.index === current}
                answering={answering}
                onChoose={() => examine(pane, { current: line.finding.key })}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

const ids = new WeakMap<FindingView["key"], number>();
let given = 0;

function idOf(line: ListLine | undefined): string | number {
  if (line === undefined) return "";
  if (line.what === "heading") return line.severity;
  if (line.what === "same-cause") return `same-cause ${idOf({ what: "finding", finding: line.group.main, index: 0 })}`;
  const { key } = line.finding;
  const id = ids.get(key) ?? (given += 1);
  ids.set(key, id);
  return id;
}
