import { useMemo, useState } from "react";
import { examine } from "../../session/actions/examine";
import { usePane, usePaneState } from "../../session/usePane";
import type { FindingView } from "../../work/views/findingView";
import { causeGroups, ledTo, textOf, turned, unfolded, type CauseGroup, type CauseGroups } from "./groupedFindings";

/** The findings that are seen, and what is folded under them. */
export interface GroupedList {
  readonly findings: readonly FindingView[];
  readonly groups: CauseGroups;
  toggle(group: CauseGroup): void;
}

/** Findings of one cause are folded until they are asked for, or one of them is before the person. */
export function useCauseGroups(all: readonly FindingView[]): GroupedList {
  const pane = usePane();
  const wanted = usePaneState((state) => state.examined.current);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(() => causeGroups(all), [all]);
  const led = useMemo(() => ledTo(groups, wanted), [groups, wanted]);
  const findings = useMemo(
    () => unfolded(all, groups, (main) => main === led || (groups.byMain.has(main) && opened.has(textOf(main.key)))),
    [all, groups, led, opened],
  );
  return {
    findings,
    groups,
    toggle({ main }) {
      const { opened: now, current } = turned(opened, main, led);
      setOpened(now);
      if (current !== undefined) examine(pane, { current });
    },
  };
}
