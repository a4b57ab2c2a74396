import { compareTanggal, type Tanggal } from "../values/tanggal";
import type { Rule } from "./check";

/** Whether a rule was in force on a day: a file of 2023 is judged by the rules of 2023. */
export function holdsOn({ from, to }: Rule, day: Tanggal): boolean {
  return (!from || compareTanggal(from, day) <= 0) && (!to || compareTanggal(day, to) <= 0);
}
