import type { PersonAnswer } from "../../../core/decisions/decisions";

export const PAIR_FIELDS = ["nama", "nip", "jabatan", "instansi", "kabKota", "tahap"] as const;
export type PairField = (typeof PAIR_FIELDS)[number];

/** Two rows of lists of people side by side. */
export interface PairView {
  /** What an answer about them is kept by; the first row stands on the left. */
  readonly rows: PersonAnswer["rows"];
  /** What either row says, empty where it says nothing; only fields of which one says something. */
  readonly lines: readonly {
    readonly field: PairField;
    readonly texts: readonly [string, string];
    /** Both say something, and not the same. */
    readonly differs: boolean;
  }[];
}
