import type { Acara } from "../../acara/acara";
import { RECORD_LISTS } from "../../records/recordLists";
import type { Records } from "../../records/records";
import { conclude, type Review } from "../../review";
import type { Kept } from "../kept";
import type { MaskedPart } from "../mask/maskedPart";
import { sameDecisions } from "../sameDecisions";
import type { TrailPart } from "../trailPart";

/** Whether all lists of `Records` that checks look into are there: without any of them the part is not one of ours. */
export function areRecords(value: unknown): value is Records {
  return hasLists(value, [...RECORD_LISTS, "saksi", "questions", "accounts"]);
}

export function isTrail(value: unknown): value is TrailPart {
  return hasLists(value, ["files", "sheets", "answered", "stale"]) && "acara" in value && isObject(value.acara);
}

export function isMaskedPart(value: unknown): value is MaskedPart {
  return hasLists(value, ["orang", "unsure", "stale"]);
}

function hasLists(value: unknown, names: readonly string[]): value is object {
  if (typeof value !== "object" || value === null) return false;
  const members = new Map<string, unknown>(Object.entries(value));
  return names.every((name) => Array.isArray(members.get(name)));
}

function isObject(value: unknown): value is Partial<Acara> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The review made again from what the package holds: people are joined and every check is run anew. */
export function rebuiltReview({ records, trail, decisions }: Kept): Review {
  const { acara, sheets, answered } = trail;
  const stale = sameDecisions(trail.stale, decisions);
  return conclude({ acara, sheets, records, decided: { decisions, answered, dispositions: [], gone: [], stale } });
}
