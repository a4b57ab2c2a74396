import { parseDecisions } from "../../decisions/decisionsJson";
import { parseJson } from "../../values/parseJson";
import type { Kept, KeptMasked } from "../kept";
import { areFindings } from "../outcomesTold";
import type { PaketMode } from "../paketMode";
import { PART } from "../parts";
import type { Difference } from "./difference";
import { unreadable } from "./partDifferences";
import { areRecords, isMaskedPart, isTrail } from "./rebuilt";

/** What a package is made again from; what of it cannot be understood becomes a difference. */
export function keptIn(
  texts: ReadonlyMap<string, string>,
  mode: PaketMode,
  differences: Difference[],
): Kept | KeptMasked | undefined {
  const records = jsonOf(texts, PART.records);
  const trail = jsonOf(texts, PART.trail);
  const parsed = parseDecisions(texts.get(PART.decisions) ?? "");
  if (!areRecords(records)) differences.push(unreadable(PART.records));
  if (!isTrail(trail)) differences.push(unreadable(PART.trail));
  if (!parsed.ok) differences.push(unreadable(PART.decisions));
  if (!areRecords(records) || !isTrail(trail) || !parsed.ok) return undefined;
  const kept = { records, trail, decisions: parsed.decisions };
  if (mode === "pemeriksa") return kept;
  const findings = jsonOf(texts, PART.findings);
  const masked = jsonOf(texts, PART.masked);
  if (!areFindings(findings)) differences.push(unreadable(PART.findings));
  if (!isMaskedPart(masked)) differences.push(unreadable(PART.masked));
  return areFindings(findings) && isMaskedPart(masked) ? { ...kept, findings, masked } : undefined;
}

export function jsonOf(texts: ReadonlyMap<string, string>, part: string): unknown {
  return parseJson(texts.get(part) ?? "null");
}
