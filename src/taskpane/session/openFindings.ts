import type { Severity } from "../../core/checks/check";
import type { FindingView } from "../work/views/findingView";

/** How many findings of one severity nobody has settled: what was put off is not answered. */
export function openFindings(findings: readonly FindingView[], severity: Severity): number {
  return findings.filter(
    ({ severity: one, disposition }) =>
      one === severity && (disposition === undefined || disposition.status === "nanti"),
  ).length;
}
