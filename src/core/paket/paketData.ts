import { decisionsToJson } from "../decisions/decisionsJson";
import type { Review } from "../review";
import type { SourceTrail } from "../sheets/fileTrail";
import { findingsPart } from "./findingsPart";
import type { FindingsPart } from "./outcomesTold";
import type { PaketWords } from "./paketWords";
import { PART } from "./parts";
import { trailPart } from "./trailPart";

/** The parts that a package is made again from. */
export interface PaketData {
  readonly findings: FindingsPart;
  readonly texts: readonly { readonly path: string; readonly text: string }[];
  /**
   * SHA-256 of all of them one behind the other, printed on the cover: whoever holds the signed paper can tell whether a single sign of the data
   * is another, even where nothing else is made of it.
   */
  readonly fingerprint: string;
}

export function paketData(
  review: Review,
  files: readonly SourceTrail[],
  words: PaketWords,
  sha256: (text: string) => string,
): PaketData {
  const findings = findingsPart(review, words.sheets);
  const texts = [
    { path: PART.findings, text: jsonText(findings) },
    { path: PART.trail, text: jsonText(trailPart(review, files)) },
    { path: PART.records, text: JSON.stringify(review.records) + "\n" },
    { path: PART.decisions, text: decisionsToJson(review.decided.decisions) + "\n" },
  ];
  return { findings, texts, fingerprint: sha256(texts.map(({ text }) => text).join("")) };
}

/** As every part of JSON but the records is spelled: one member a line. */
export function jsonText(value: object): string {
  return JSON.stringify(value, null, 1) + "\n";
}
