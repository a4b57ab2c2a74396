import type { Tanggal } from "./tanggal";

/**
 * A date that was read, or why there is none. `weekday` is the day of the week written before it (0 is Sunday), so that
 * a check can compare. `known` is what an incomplete or doubtful date still says.
 */
export type TanggalReading =
  | { readonly sure: true; readonly value: Tanggal; readonly weekday?: number }
  | {
      readonly sure: false;
      readonly why: "incomplete" | "ambiguous" | "impossible" | "not-a-date";
      readonly known?: { readonly year?: number; readonly month?: number };
    };

export function readTanggal(raw: string | { readonly serial: number }): TanggalReading {
  void raw;
  return { sure: false, why: "not-a-date" };
}
