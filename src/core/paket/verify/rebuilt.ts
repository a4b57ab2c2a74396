import type { Acara } from "../../acara/acara";
import type { Decisions } from "../../decisions/decisions";
import type { Records } from "../../records/records";
import { conclude, type Review } from "../../review";
import type { TrailPart } from "../trailPart";

/** What a package holds of the review it was made from. */
export interface Kept {
  readonly records: Records;
  readonly trail: TrailPart;
  readonly decisions: Decisions;
}

/** The lists of `Records` that checks look into: without any of them the part is not one of ours. */
const LISTS = [
  "undangan",
  "registrasi",
  "tercetak",
  "hadir",
  "pembayaran",
  "anggaran",
  "realisasi",
  "bku",
  "pajak",
  "kuitansi",
  "saksi",
];

export function areRecords(value: unknown): value is Records {
  if (typeof value !== "object" || value === null) return false;
  const members = new Map<string, unknown>(Object.entries(value));
  return [...LISTS, "questions", "accounts"].every((name) => Array.isArray(members.get(name)));
}

export function isTrail(value: unknown): value is TrailPart {
  if (typeof value !== "object" || value === null) return false;
  const members = new Map<string, unknown>(Object.entries(value));
  const lists = ["files", "sheets", "answered", "stale"].every((name) => Array.isArray(members.get(name)));
  return lists && isObject(members.get("acara"));
}

function isObject(value: unknown): value is Partial<Acara> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The review made again from what the package holds: people are joined and every check is run anew. */
export function rebuiltReview({ records, trail, decisions }: Kept): Review {
  const { acara, sheets, answered, stale } = trail;
  return conclude({ acara, sheets, records, decided: { decisions, answered, dispositions: [], gone: [], stale } });
}
