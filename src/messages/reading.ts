import type { Language } from "./language";

/** What `baca` says about the tables and forms that were recognised. */
export interface ReadingMessages {
  readonly sheet: (name: string, state: string | undefined) => string;
  readonly nothingFound: string;
  readonly table: (kind: string, range: string, certainty: string) => string;
  readonly form: (title: string, range: string, certainty: string) => string;
  readonly formTitle: { readonly kuitansi: string; readonly keterangan: string };
  readonly because: (reasons: string) => string;
  readonly header: (rows: readonly number[]) => string;
  readonly noField: string;
  readonly blank: string;
  /** `86 baris = 78 data + 5 jumlah + 3 bukan data`. */
  readonly account: (account: AccountCounts, language: Language) => string;
  readonly others: (reason: string, rows: string) => string;
}

/** Rows of a table that were read, and what each became: the parts add up to `read`. */
export interface AccountCounts {
  readonly read: number;
  readonly records: number;
  readonly groups: number;
  readonly witnesses: number;
  readonly dropped: number;
}
