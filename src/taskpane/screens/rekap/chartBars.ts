import type { RekapLineView } from "../../work/views/reviewView";

export type BarPart = "adaKuitansi" | "menurutDaftar" | "tanpaBukti" | "sisa";

/** Lines that have a bar, which are drawn, at most so many; where nothing was budgeted and nothing spent there is none. */
export function drawnLines(lines: readonly RekapLineView[], most: number): readonly RekapLineView[] {
  return lines.filter((line) => chartBars(line).parts.length > 0).slice(0, most);
}

/**
 * The parts of one bar, which together are the budget, or the spending where that is more. Receipts beyond the spending
 * belong to no part: a bar can only show what was booked.
 */
export function chartBars({ anggaran, realisasi, adaKuitansi, tanpaBukti }: RekapLineView): {
  readonly parts: readonly { readonly part: BarPart; readonly value: number }[];
  readonly whole: number;
} {
  const covered = Math.max(0, Math.min(adaKuitansi, realisasi));
  const parts = [
    { part: "adaKuitansi" as const, value: covered },
    { part: "menurutDaftar" as const, value: Math.max(0, realisasi - covered - tanpaBukti) },
    { part: "tanpaBukti" as const, value: Math.min(tanpaBukti, Math.max(0, realisasi - covered)) },
    { part: "sisa" as const, value: Math.max(0, anggaran - realisasi) },
  ];
  return { parts: parts.filter(({ value }) => value > 0), whole: Math.max(anggaran, realisasi) };
}
