import { useMemo, useState } from "react";
import { usePaneState } from "../../session/usePane";
import type { FindingView } from "../../work/views/findingView";
import { causeGroups, textOf, unfolded, type CauseGroup, type CauseGroups } from "./groupedFindings";

/** The findings that are seen, and what is folded under them. */
export interface GroupedList {
  readonly findings: readonly FindingView[];
  readonly groups: CauseGroups;
  toggle(group: CauseGroup): void;
}

/** Findings of one cause are folded until they are asked for, or one of them is before the person. */
export function useCauseGroups(all: readonly FindingView[]): GroupedList {
  const wanted = usePaneState((state) => state.examined.current);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(() => causeGroups(all), [all]);
  const led = useMemo(() => {
    const text = wanted && groups.byOther.size > 0 ? textOf(wanted) : undefined;
    const one = text === undefined ? undefined : [...groups.byOther.keys()].find(({ key }) => textOf(key) === text);
    return one && groups.byOther.get(one)?.main;
  }, [groups, wanted]);
  const findings = useMemo(
    () => unfolded(all, groups, (main) => main === led || (groups.byMain.has(main) && opened.has(textOf(main.key)))),
    [all, groups, led, opened],
  );
  return {
    findings,
    groups,
    toggle({ main }) {
      const now = new Set(opened);
      const text = textOf(main.key);
      if (!now.delete(text)) now.add(text);
      setOpened(now);
    },
  };
}
