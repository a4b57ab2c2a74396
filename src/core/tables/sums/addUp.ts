import { agrees } from "../sheet/agreement";
import type { JudgedRow } from "../row/judgedRow";

export type Amounts = JudgedRow["shape"]["amounts"];

/** Sums of a run of lines by column. */
export type Sums = readonly number[];

export function added(sums: Sums, lines: readonly JudgedRow[]): Sums {
  const total = [...sums];
  for (const { shape } of lines) shape.amounts.forEach((amount, c) => (total[c] = (total[c] ?? 0) + (amount ?? 0)));
  return total;
}

/** Whether sums agree with most of the written amounts: then each line is counted, and rightly. */
export function sumTo(sums: Sums, written: Amounts): boolean {
  let told = 0;
  let agreeing = 0;
  for (const [c, amount] of written.entries()) {
    if (amount === undefined || amount === 0) continue;
    told++;
    if (agrees(sums[c] ?? 0, amount)) agreeing++;
  }
  return agreeing > 0 && agreeing >= 0.5 * told;
}

/** Whether they agree with every written amount. */
export function sumWhollyTo(sums: Sums, written: Amounts): boolean {
  return written.every((amount, c) => amount === undefined || agrees(sums[c] ?? 0, amount));
}
