import type { Severity } from "../../core/checks/check";
import type { FindingView } from "../work/views/findingView";

/** How many findings of one severity still stand. The list shows them under `open`. */
export function openFindings(findings: readonly FindingView[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity && stands(finding)).length;
}

/**
 * It stands while nobody has said more of it than that it was put right, which the papers that were read do not show.
 */
function stands({ disposition }: FindingView): boolean {
  return disposition === undefined || disposition.status === "dibetulkan";
}

/** How many were put off: seen, and not settled. */
export function putOff(findings: readonly FindingView[]): number {
  return findings.filter(({ disposition }) => disposition?.status === "nanti").length;
}

/** How many are said to be put right and are still found: they wait for the papers to be read again. */
export function saidFixed(findings: readonly FindingView[]): number {
  return findings.filter(({ disposition }) => disposition?.status === "dibetulkan").length;
}
