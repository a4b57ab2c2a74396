import type { Certainty, FoundRow, OtherReason } from "../foundTable";
import type { RowShape } from "./rowShape";
import type { Why } from "../why";

/** A row under judgement: its shape and the role it has so far; `undefined` is still open. */
export interface JudgedRow {
  readonly shape: RowShape;
  role: FoundRow["role"] | undefined;
  reason: OtherReason | undefined;
  sure: Certainty;
  why: readonly Why[];
  covers: readonly number[] | undefined;
  /** Whether it counts or sums others could not be told: whatever it ends as, a person is asked. */
  asked: boolean;
  /** Put on top of a total: paid with the lines, and no line itself. */
  onTop?: true;
}

export function openRow(shape: RowShape): JudgedRow {
  return { shape, role: undefined, reason: undefined, sure: "sure", why: [], covers: undefined, asked: false };
}

export function ask(row: JudgedRow) {
  row.asked = true;
}

export function drop(row: JudgedRow, reason: OtherReason, why: readonly Why[], sure: Certainty = "sure") {
  row.role = "other";
  row.reason = reason;
  row.why = why;
  row.sure = sure;
}

export function decide(row: JudgedRow, role: "record" | "group", why: readonly Why[], sure: Certainty = "sure") {
  row.role = role;
  row.why = why;
  row.sure = sure;
}

export function witness(
  row: JudgedRow,
  role: "subtotal" | "total",
  covers: readonly number[],
  why: readonly Why[],
  sure: Certainty,
) {
  row.role = role;
  row.covers = covers;
  row.why = why;
  row.sure = sure;
}

/** Whether the row shows an amount other than zero in an additive column, be it one that has to be asked about. */
export function hasAmount(shape: RowShape): boolean {
  return shape.doubtful || shape.amounts.some((amount) => amount !== undefined && amount !== 0);
}

/** Whether it shows any amount, zero included. */
export function hasFigures(shape: RowShape): boolean {
  return shape.doubtful || shape.amounts.some((amount) => amount !== undefined);
}
