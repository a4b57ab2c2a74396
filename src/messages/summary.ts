import type { Language } from "./language";

/** Who stated the pagu that everything is held against. */
export type PaguSource = "bawaan" | "acara" | "pilihan";

/** What `periksa` prints around the figures of the planned workbook. */
export interface SummaryMessages {
  readonly title: (acara: string, period: string) => string;
  /** Where no other activity was named. */
  readonly defaultAcara: string;
  /** In its place where the papers do not fit the activity that was given. */
  readonly misfitAcara: (nama: string) => string;
  /** In its place where the papers are of another activity. */
  readonly otherAcara: string;
  /** The same where the pagu was named: nothing but it was compared. */
  readonly otherAcaraWithPagu: string;
  /** Where the pagu comes from: the built-in activity, the file of another one, or the option --pagu. */
  readonly paguFrom: { readonly [S in PaguSource]: string };
  readonly difference: (amount: string) => string;
  /** `measure (32,13 % dari pagu)`. */
  readonly ofPagu: (measure: string, percent: string) => string;
  readonly ofPlan: (count: string, plan: string) => string;
  readonly unknown: string;
  readonly kabKotaComplete: (count: number) => string;
  readonly kabKotaMissing: (names: readonly string[], count: number) => string;
  readonly kabKotaUnknown: string;
  readonly rows: (account: string) => string;
  readonly filesRead: (files: number, language: Language) => string;
  readonly headings: {
    readonly money: string;
    readonly heads: string;
    readonly rows: string;
    /** What is hidden in the files, or stands outside every table. */
    readonly overlooked: string;
    /** `answered`: how many of them all a person has answered. */
    readonly findings: (salah: number, periksa: number, info: number, answered: number) => string;
    readonly questions: (count: number) => string;
    readonly notCheckable: (count: number) => string;
  };
  readonly more: (count: number, where: string) => string;
  readonly moreOf: (count: number, severity: string, where: string) => string;
  readonly moreTables: (count: number) => string;
  /** `sheet` is the name of the sheet that lists everything. */
  readonly inResult: (sheet: string) => string;
  readonly inJson: string;
  readonly noFindings: string;
  readonly passed: (count: number) => string;
  readonly andMore: (cell: string, more: number) => string;
  readonly also: (cell: string, more: number) => string;
  readonly nothingToCheck: string;
}
