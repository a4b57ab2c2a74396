import type { RekapLineView } from "../../work/views/reviewView";

export const ORDERS = ["kode", "tanpaBukti"] as const;
export type Order = (typeof ORDERS)[number];

/** The lines as the rekap has them, by code; or those in front that lack the most evidence. */
export function ordered(lines: readonly RekapLineView[], order: Order): readonly RekapLineView[] {
  return order === "kode" ? lines : [...lines].sort((a, b) => (b.tanpaBukti ?? 0) - (a.tanpaBukti ?? 0));
}
