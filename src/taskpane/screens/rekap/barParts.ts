import type { RekapLineView } from "../../work/views/reviewView";

/** `realisasi`: spent, and no receipts were read that could show it. */
export type BarPart = "adaKuitansi" | "menurutDaftar" | "tanpaBukti" | "realisasi" | "sisa";

/** One bar: the budget parted, or the spending where that is more. */
export interface Bar {
  readonly parts: readonly { readonly part: BarPart; readonly value: number }[];
  readonly whole: number;
  /** Spent beyond the budget; undefined where it is kept or not known. */
  readonly over: number | undefined;
}

/** Lines that have a bar, which are drawn, at most so many; where nothing was budgeted and nothing spent there is none. */
export function drawnLines(lines: readonly RekapLineView[], most: number): readonly RekapLineView[] {
  return lines.filter((line) => barOf(line).parts.length > 0).slice(0, most);
}

/** Receipts beyond the spending belong to no part: a bar can only show what was booked. No realisasi is no bar. */
export function barOf({ anggaran, realisasi, adaKuitansi, tanpaBukti }: RekapLineView): Bar {
  if (realisasi === undefined) return { parts: [], whole: 0, over: undefined };
  const parts = [
    ...spentParts(realisasi, adaKuitansi, tanpaBukti),
    { part: "sisa" as const, value: Math.max(0, (anggaran ?? 0) - realisasi) },
  ];
  return {
    parts: parts.filter(({ value }) => value > 0),
    whole: Math.max(anggaran ?? 0, realisasi),
    over: anggaran !== undefined && realisasi > anggaran ? realisasi - anggaran : undefined,
  };
}

function spentParts(realisasi: number, adaKuitansi: number | undefined, tanpaBukti: number | undefined): Bar["parts"] {
  if (adaKuitansi === undefined) return [{ part: "realisasi", value: realisasi }];
  const covered = Math.max(0, Math.min(adaKuitansi, realisasi));
  const without = Math.min(tanpaBukti ?? 0, Math.max(0, realisasi - covered));
  return [
    { part: "adaKuitansi", value: covered },
    { part: "menurutDaftar", value: Math.max(0, realisasi - covered - without) },
    { part: "tanpaBukti", value: without },
  ];
}
