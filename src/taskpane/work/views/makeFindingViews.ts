import type { Finding } from "../../../core/checks/check";
import { causesOf } from "../../../core/checks/sameCause";
import { findingKey } from "../../../core/decisions/findingKey";
import type { JoinedDisposition } from "../../../core/decisions/joinDispositions";
import type { Review } from "../../../core/review";
import { checkFacts, severityOf, findingsOf } from "../../../core/sheets/checkFacts";
import { toNumber } from "../../../core/values/rupiah";
import { messagesOf } from "../../../messages/findings";
import type { Language } from "../../../messages/language";
import { sheetWordsIn } from "../../../messages/sheetWords";
import type { FindingView } from "./findingView";
import { pairOf, rowsOfPeople, type RowsOfPeople } from "./makePairView";
import { placesByRow, placesOf, type PlacesByRow } from "./placesOf";

/** All findings of a review in the order in which they are shown, with what their views are made from. */
export interface ListedFindings {
  readonly findings: readonly Finding[];
  readonly said: ReadonlyMap<Finding, JoinedDisposition>;
  readonly places: PlacesByRow;
  readonly people: RowsOfPeople;
  readonly causes: ReturnType<typeof causesOf>;
}

export function listFindings(review: Review): ListedFindings {
  const { outcomes, records, decided } = review;
  const findings = findingsOf(outcomes);
  return {
    findings,
    causes: causesOf(findings),
    said: new Map(decided.dispositions.map((one) => [one.finding, one])),
    places: placesByRow(records),
    people: rowsOfPeople(review),
  };
}

export function findingViews(
  { findings, said, places, people, causes }: ListedFindings,
  language: Language,
  from: number,
  count: number,
): FindingView[] {
  const sheetWords = sheetWordsIn(language);
  const words = sheetWords.perluDiperiksa;
  return findings.slice(from, from + count).map((finding: Finding): FindingView => {
    const { family, rule } = checkFacts(finding.code);
    const { nama, arti, alasan } = messagesOf(finding.code, language);
    const { disposition, fit } = said.get(finding) ?? {};
    const cause = causes.get(finding);
    return {
      key: findingKey(finding),
      code: finding.code,
      nama,
      severity: severityOf(finding),
      family,
      sentence: words.finding(finding),
      step: words.step(finding),
      at: finding.at,
      difference: finding.difference === undefined ? undefined : toNumber(finding.difference),
      places: placesOf(finding, places),
      meaning: arti,
      rule: words.rule(rule),
      reason: alasan,
      disposition: fit === "changed" ? undefined : disposition,
      former: fit === "changed" ? disposition : undefined,
      cause: cause && findingKey(cause),
      ...pairOf(finding, people, sheetWords),
    };
  });
}
