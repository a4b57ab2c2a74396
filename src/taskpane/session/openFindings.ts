import type { Severity } from "../../core/checks/check";
import type { FindingView } from "../work/views/findingView";

/** How many findings of one severity nobody has said anything of yet. */
export function openFindings(findings: readonly FindingView[], severity: Severity): number {
  return findings.filter(({ severity: one, disposition }) => one === severity && disposition === undefined).length;
}

/** How many were put off: seen, and not settled. */
export function putOff(findings: readonly FindingView[]): number {
  return findings.filter(({ disposition }) => disposition?.status === "nanti").length;
}
