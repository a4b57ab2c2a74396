import type { FoundColumn } from "../../tables/foundTable";

/** The words of a header by which one of several columns of a field is chosen. */
export interface HeaderPreference {
  readonly preferred: RegExp;
  readonly avoided: RegExp;
  /** Words of a column that holds but a part of the field; where every column does, none of them is the whole. */
  readonly partOf?: RegExp;
}

/** After a change of the budget the later figures hold, and of a year divided into kinds or months the whole. */
export const AFTER_CHANGE: HeaderPreference = {
  preferred: /\b(?:sesudah|setelah|menjadi|perubahan|akhir|total)\b/i,
  avoided: /\b(?:(?:sebelum|semula|murni|awal)\b|(?:triwulan|tw|semester|bulan)(?![a-z]))/i,
};

/** Spent up to now by whatever way of paying, not in one month, not up to the month before, not as LS or as GU alone. */
export const UP_TO_NOW: HeaderPreference = {
  preferred:
    /(?:\bs\s*[./]?\s*d\b|\bsampai(?:\s+dengan)?\b)(?!.*\b(?:lalu|sebelum\w*)\b)|\btotal\b|\bkumulatif\b|(?:^|\/)\s*jumlah\s*(?:\(rp\.?\))?$/i,
  avoided: /\b(?:lalu|sebelum\w*)\b/i,
  partOf: /\b(?:LS|UP|GU|TU|GUP|TUP|[Gg]aji|GAJI)\b/,
};

/**
 * One column of those that hold the same field. A header that names a year is taken only where it is the year of the
 * budget; among the rest a preferred header goes before one without such words, an avoided one comes last.
 */
export function pickColumn(
  columns: readonly FoundColumn[],
  { preferred, avoided, partOf }: HeaderPreference,
  year: number,
): FoundColumn | undefined {
  if (columns.length < 2) return columns[0];
  const ofYear = columns.filter(({ header }) => header.includes(String(year)));
  const undated = columns.filter(({ header }) => !/\b20\d\d\b/.test(header));
  const candidates = ofYear.length > 0 ? ofYear : undated.length > 0 ? undated : columns;
  const named = candidates.map(({ header }) => namedIn(header, partOf));
  const parts = new Set(named.flatMap((names) => [...names]));
  const whole = candidates.filter((_, at) => isWhole(named[at], parts, named));
  // Several ways of paying without a column for all of them: none of them is the answer.
  if (whole.length === 0 && parts.size > 1) return undefined;
  const wanted = (whole.length > 0 ? whole : candidates).filter(({ header }) => !avoided.test(header));
  return wanted.find(({ header }) => preferred.test(header)) ?? wanted[0] ?? candidates[0];
}

/** The parts that a header names. */
function namedIn(header: string, partOf: RegExp | undefined): ReadonlySet<string> {
  if (partOf === undefined) return new Set();
  return new Set([...header.matchAll(new RegExp(partOf, "g"))].map(([name]) => name.toUpperCase()));
}

/** A column that names no part, or names them all: `Jumlah SPJ (LS+UP/GU/TU)` beside `SPJ LS Gaji`, a kind of LS, and `SPJ UP/GU/TU`. */
function isWhole(
  names: ReadonlySet<string> | undefined,
  parts: ReadonlySet<string>,
  named: readonly ReadonlySet<string>[],
): boolean {
  if (names === undefined || names.size === 0) return true;
  const namesAll = [...parts].every((part) => names.has(part) || part === "GAJI");
  return namesAll && named.some(({ size }) => size > 0 && size < names.size);
}
