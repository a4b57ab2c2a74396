import type { FoundColumn } from "../tables/foundTable";

/** The words of a header by which one of several columns of a field is chosen. */
export interface HeaderPreference {
  readonly preferred: RegExp;
  readonly avoided: RegExp;
}

/** After a change of the budget the later figures hold, and of a year divided into kinds or months the whole. */
export const AFTER_CHANGE: HeaderPreference = {
  preferred: /\b(?:sesudah|setelah|menjadi|perubahan|akhir|total)\b/i,
  avoided: /\b(?:(?:sebelum|semula|murni|awal)\b|(?:triwulan|tw|semester|bulan)(?![a-z]))/i,
};

/** Spent up to now, not in one month and not up to the month before. */
export const UP_TO_NOW: HeaderPreference = {
  preferred:
    /(?:\bs\s*[./]?\s*d\b|\bsampai(?:\s+dengan)?\b)(?!.*\b(?:lalu|sebelum\w*)\b)|\btotal\b|\bkumulatif\b|(?:^|\/)\s*jumlah\s*(?:\(rp\.?\))?$/i,
  avoided: /\b(?:lalu|sebelum\w*)\b/i,
};

/**
 * One column of those that hold the same field. A header that names a year is taken only where it is the year of the
 * budget; among the rest a preferred header goes before one without such words, an avoided one comes last.
 */
export function pickColumn(
  columns: readonly FoundColumn[],
  { preferred, avoided }: HeaderPreference,
  year: number,
): FoundColumn | undefined {
  if (columns.length < 2) return columns[0];
  const ofYear = columns.filter(({ header }) => header.includes(String(year)));
  const undated = columns.filter(({ header }) => !/\b20\d\d\b/.test(header));
  const candidates = ofYear.length > 0 ? ofYear : undated.length > 0 ? undated : columns;
  const wanted = candidates.filter(({ header }) => !avoided.test(header));
  return wanted.find(({ header }) => preferred.test(header)) ?? wanted[0] ?? candidates[0];
}
