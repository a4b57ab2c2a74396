import type { FindingKey } from "../../../core/decisions/decisions";
import type { FindingView } from "../../work/views/findingView";

/** Findings of one severity that one of them may explain: the others are folded under it. */
export interface CauseGroup {
  readonly main: FindingView;
  readonly others: readonly FindingView[];
}

/** By the main finding and by each of the others; findings without a group are in neither. */
export interface CauseGroups {
  readonly byMain: ReadonlyMap<FindingView, CauseGroup>;
  readonly byOther: ReadonlyMap<FindingView, CauseGroup>;
}

/** The groups among the findings that are listed; one whose cause is not listed, or is less grave, stands by itself. */
export function causeGroups(findings: readonly FindingView[]): CauseGroups {
  const wanted = new Set(findings.flatMap(({ cause }) => (cause === undefined ? [] : [textOf(cause)])));
  const codes = new Set(findings.flatMap(({ cause }) => (cause === undefined ? [] : [cause.code])));
  const mains = new Map<string, FindingView>();
  for (const one of findings) {
    const text = codes.has(one.code) ? textOf(one.key) : undefined;
    if (text !== undefined && wanted.has(text)) mains.set(text, one);
  }
  const others = new Map<FindingView, FindingView[]>();
  for (const one of findings) {
    const main = one.cause && mains.get(textOf(one.cause));
    if (main?.severity === one.severity) others.set(main, [...(others.get(main) ?? []), one]);
  }
  const groups = [...others].map(([main, members]): CauseGroup => ({ main, others: members }));
  return {
    byMain: new Map(groups.map((group) => [group.main, group])),
    byOther: new Map(groups.flatMap((group) => group.others.map((one) => [one, group]))),
  };
}

/** The findings that are seen: the main one of each group, and behind it its others where it is unfolded. */
export function unfolded(
  findings: readonly FindingView[],
  { byMain, byOther }: CauseGroups,
  isOpen: (main: FindingView) => boolean,
): readonly FindingView[] {
  if (byMain.size === 0) return findings;
  return findings
    .filter((one) => !byOther.has(one))
    .flatMap((one) => [one, ...(isOpen(one) ? (byMain.get(one)?.others ?? []) : [])]);
}

/** The main finding of the group in which the person was led to one of the others: it is unfolded for that one. */
export function ledTo({ byOther }: CauseGroups, current: FindingKey | undefined): FindingView | undefined {
  const text = current && byOther.size > 0 ? textOf(current) : undefined;
  const one = text === undefined ? undefined : [...byOther.keys()].find(({ key }) => textOf(key) === text);
  return one && byOther.get(one)?.main;
}

/** What is unfolded, by the texts of main findings, and the finding that is put before the person with it. */
export interface Unfolding {
  readonly opened: ReadonlySet<string>;
  readonly current?: FindingKey;
}

/** Unfolds a group, or folds it; the one of it that was before the person then gives its place to the main finding. */
export function turned(opened: ReadonlySet<string>, main: FindingView, led: FindingView | undefined): Unfolding {
  const now = new Set(opened);
  const wasOpened = now.delete(textOf(main.key));
  if (main === led) return { opened: now, current: main.key };
  return { opened: wasOpened ? now : now.add(textOf(main.key)) };
}

export function textOf(key: FindingKey): string {
  return JSON.stringify(key);
}
