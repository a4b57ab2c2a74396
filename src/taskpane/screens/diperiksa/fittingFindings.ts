import type { Family, Severity } from "../../../core/checks/check";
import type { DispositionStatus } from "../../../core/decisions/decisions";
import type { Examined, SaidFilter } from "../../session/examined";
import type { FindingView } from "../../work/views/findingView";

/** What the list shows of all findings, and how many each filter would show. */
export interface Fitting {
  readonly findings: readonly FindingView[];
  /** Under the other filters, of each severity. */
  readonly bySeverity: { readonly [S in Severity]: number };
  readonly bySaid: { readonly [S in SaidFilter]: number };
}

export type FindingFilter = Pick<Examined, "severities" | "family" | "place" | "said">;

/** The findings that a person wants to see. Counts stand under all other filters: they say what a change would bring. */
export function fittingFindings(
  all: readonly FindingView[],
  { severities, family, place, said }: FindingFilter,
): Fitting {
  const findings: FindingView[] = [];
  const bySeverity = { salah: 0, periksa: 0, info: 0 };
  const bySaid = { open: 0, fixed: 0, later: 0, settled: 0, all: 0 };
  for (const finding of all) {
    if (family !== undefined && finding.family !== family) continue;
    if (place !== undefined && !finding.places.includes(place)) continue;
    const itsSeverity = severities.length === 0 || severities.includes(finding.severity);
    const its = filtersOf(finding);
    const itsSaid = its.includes(said);
    if (itsSaid) bySeverity[finding.severity] += 1;
    if (itsSeverity) for (const one of its) bySaid[one] += 1;
    if (itsSeverity && itsSaid) findings.push(finding);
  }
  return { findings, bySeverity, bySaid };
}

/** What there is to filter by. */
export interface FilterChoices {
  readonly families: readonly Family[];
  readonly places: readonly string[];
}

export function filterChoices(all: readonly FindingView[]): FilterChoices {
  const families = new Set(all.map(({ family }) => family));
  const places = new Set(all.flatMap((finding) => finding.places));
  return { families: [...families], places: [...places].sort((a, b) => a.localeCompare(b, "id")) };
}

/** The filters that show it; under `open` is what `stands`. */
function filtersOf({ disposition }: FindingView): readonly SaidFilter[] {
  return FILTERS_OF[disposition?.status ?? "belum"];
}

/** Later is neither open nor settled: it was seen, and nothing was decided. */
const FILTERS_OF: { readonly [S in DispositionStatus | "belum"]: readonly SaidFilter[] } = {
  belum: ["open", "all"],
  dibetulkan: ["open", "fixed", "all"],
  nanti: ["later", "all"],
  "memang-begitu": ["settled", "all"],
};

/** Where a finding stands in a list, by what it is known by; 0 where it is not there. */
export function placeInList(findings: readonly FindingView[], key: FindingView["key"] | undefined): number {
  if (key === undefined) return 0;
  const same = findings.findIndex((one) => one.key === key);
  if (same >= 0) return same;
  const text = JSON.stringify(key);
  const equal = findings.findIndex((one) => one.code === key.code && JSON.stringify(one.key) === text);
  return Math.max(equal, 0);
}
