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

export function textOf(key: FindingKey): string {
  return JSON.stringify(key);
}
