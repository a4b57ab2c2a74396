import type { Severity } from "../../../core/checks/check";
import type { CauseGroup, CauseGroups } from "./groupedFindings";
import type { FindingView } from "../../work/views/findingView";

/** A line of the list: a heading over findings of one severity, or one of them with its place among all that are listed. */
export type ListLine =
  | { readonly what: "heading"; readonly severity: Severity; readonly count: number }
  | { readonly what: "finding"; readonly finding: FindingView; readonly index: number }
  | { readonly what: "same-cause"; readonly group: CauseGroup; readonly open: boolean };

/**
 * The findings that are seen as they come, the gravest first, under a heading for each severity; behind the main one of a
 * group what unfolds the others. A heading counts those that are folded too.
 */
export function listLines(
  findings: readonly FindingView[],
  { byMain }: Pick<CauseGroups, "byMain"> = { byMain: new Map() },
): readonly ListLine[] {
  return findings.flatMap((finding, index): ListLine[] => {
    const group = byMain.get(finding);
    const open = group !== undefined && findings[index + 1] === group.others[0];
    const lines: ListLine[] = [
      { what: "finding", finding, index },
      ...(group ? [{ what: "same-cause" as const, group, open }] : []),
    ];
    const { severity } = finding;
    if (findings[index - 1]?.severity === severity) return lines;
    const shown = findings.filter((one) => one.severity === severity);
    const folded = [...byMain.values()]
      .filter(
        ({ main, others: [first] }) => main.severity === severity && first !== undefined && !shown.includes(first),
      )
      .reduce((sum, { others }) => sum + others.length, 0);
    return [{ what: "heading", severity, count: shown.length + folded }, ...lines];
  });
}
