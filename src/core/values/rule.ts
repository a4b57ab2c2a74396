import { compareTanggal, type Tanggal } from "./tanggal";

/** The text that a check, a rate or a list of papers stands on. */
export interface Rule {
  /** `PP 80/2010 Pasal 4`; `aritmetika` where the figures alone decide. */
  readonly source: string;
  readonly status: "confirmed" | "open";
  /** Days between which it holds; undefined: no limit known. */
  readonly from: Tanggal | undefined;
  readonly to: Tanggal | undefined;
}

/** Whether a rule was in force on a day: a file of 2023 is judged by the rules of 2023. */
export function holdsOn({ from, to }: Rule, day: Tanggal): boolean {
  return (!from || compareTanggal(from, day) <= 0) && (!to || compareTanggal(day, to) <= 0);
}
