import type { RekapLineView } from "../../work/views/reviewView";

export const PAPERS = ["anggaran", "realisasi", "adaKuitansi"] as const;

/** Kinds of papers of which nothing was read: no line has a figure of them. */
export function missingPapers(lines: readonly RekapLineView[]): readonly (typeof PAPERS)[number][] {
  return PAPERS.filter((paper) => lines.every((line) => line[paper] === undefined));
}
