import type { Family, Severity } from "../../../core/checks/check";
import type { Examined, SaidFilter } from "../../session/examined";
import type { FindingView } from "../../work/views/findingView";

/** What the list shows of all findings, and how many each filter would show. */
export interface Fitting {
  readonly findings: readonly FindingView[];
  /** Under the other filters, of each severity. */
  readonly bySeverity: { readonly [S in Severity]: number };
  readonly bySaid: { readonly [S in SaidFilter]: number };
  readonly families: readonly Family[];
  readonly places: readonly string[];
}

/** The findings that a person wants to see. Counts stand under all other filters: they say what a change would bring. */
export function fittingFindings(all: readonly FindingView[], examined: Examined): Fitting {
  const { severities, family, place, said } = examined;
  const ofPlace = all.filter(
    (one) => (family === undefined || one.family === family) && (place === undefined || one.places.includes(place)),
  );
  const ofSeverity = ofPlace.filter(({ severity }) => severities.length === 0 || severities.includes(severity));
  const ofSaid = ofPlace.filter((one) => isSaid(one, said));
  const count = (severity: Severity) => ofSaid.filter((one) => one.severity === severity).length;
  const counted = (filter: SaidFilter) => ofSeverity.filter((one) => isSaid(one, filter)).length;
  return {
    findings: ofSeverity.filter((one) => isSaid(one, said)),
    bySeverity: { salah: count("salah"), periksa: count("periksa"), info: count("info") },
    bySaid: { open: counted("open"), later: counted("later"), settled: counted("settled"), all: ofSeverity.length },
    families: [...new Set(all.map((one) => one.family))],
    places: [...new Set(all.flatMap(({ places }) => places))].sort((a, b) => a.localeCompare(b, "id")),
  };
}

/** Later is neither open nor settled: it was seen, and nothing was decided. */
function isSaid({ disposition }: FindingView, said: SaidFilter): boolean {
  switch (said) {
    case "open":
      return disposition === undefined;
    case "later":
      return disposition?.status === "nanti";
    case "settled":
      return disposition !== undefined && disposition.status !== "nanti";
    case "all":
      return true;
  }
}

/** Where a finding stands in a list, by what it is known by; 0 where it is not there. */
export function placeInList(findings: readonly FindingView[], key: FindingView["key"] | undefined): number {
  if (key === undefined) return 0;
  const same = findings.findIndex((one) => one.key === key);
  if (same >= 0) return same;
  const text = JSON.stringify(key);
  const equal = findings.findIndex((one) => one.code === key.code && JSON.stringify(one.key) === text);
  return Math.max(equal, 0);
}
