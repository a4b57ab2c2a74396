import type { Severity } from "../../../core/checks/check";
import type { FindingView } from "../../work/views/findingView";

/** A line of the list: a heading over findings of one severity, or one of them with its place among all that are listed. */
export type ListLine =
  | { readonly what: "heading"; readonly severity: Severity; readonly count: number }
  | { readonly what: "finding"; readonly finding: FindingView; readonly index: number };

/** The findings as they come, the gravest first, under a heading for each severity. */
export function listLines(findings: readonly FindingView[]): readonly ListLine[] {
  return findings.flatMap((finding, index): ListLine[] => {
    const line: ListLine = { what: "finding", finding, index };
    const { severity } = finding;
    if (findings[index - 1]?.severity === severity) return [line];
    const count = findings.filter((one) => one.severity === severity).length;
    return [{ what: "heading", severity, count }, line];
  });
}
