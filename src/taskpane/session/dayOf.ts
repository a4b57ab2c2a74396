import type { Tanggal } from "../../core/values/tanggal";

/** The day of an ISO date, as decisions keep it: `2023-03-08`. */
export function dayOf(on: string): Tanggal {
  const [year = 0, month = 1, day = 1] = on.split("-").map(Number);
  return { year, month, day };
}
