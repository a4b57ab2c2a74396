import type { Acara } from "../acara/acara";
import type { StaleDecision } from "../decisions/staleDecision";
import type { Review } from "../review";
import type { SourceTrail } from "../sheets/fileTrail";
import type { FoundSheet } from "../tables/foundTable";

/** `data/jejak.json`: what was read, what was taken for what and why, and by which acara it was judged. */
export interface TrailPart {
  /** With the SHA-256 of every file that was read from bytes. */
  readonly files: readonly SourceTrail[];
  /** Without the rows of tables and the fields of forms: their meaning stands in the records. */
  readonly sheets: readonly FoundSheet[];
  readonly acara: Acara;
  readonly answered: Review["decided"]["answered"];
  readonly stale: Review["decided"]["stale"];
}

export function trailPart(
  { acara, sheets, decided }: Pick<Review, "acara" | "sheets" | "decided">,
  files: readonly SourceTrail[],
): TrailPart {
  return {
    files,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, rows: [], titles: [] })),
      forms: sheet.forms.map((form) => ({ ...form, fields: [] })),
    })),
    acara,
    answered: decided.answered,
    stale: decided.stale.filter((one) => !isFoundAgain(one)),
  };
}

/** What no longer fits of people and of papers of one expense is found again with them. */
export function isFoundAgain({ what }: StaleDecision): boolean {
  return what === "person" || what === "link";
}
