import type { CellRef } from "../cells/cellRef";
import type { FindingCode } from "../checks/check";
import { tupleKey } from "../values/keys";
import type { Review } from "../review";

/** What the checks say of a field of a receipt: it is printed as the papers have it, with a mark under the form. */
export const MARKS = [
  "nilai-kuitansi-berbeda",
  "nomor-dpa-berbeda",
  "sub-kegiatan-berbeda",
  "rekening-di-luar-dpa",
  "rekening-bukti-berbeda",
  "tanggal-di-luar-tahun-anggaran",
  "urutan-tanggal-terbalik",
] as const satisfies readonly FindingCode[];

export type Mark = (typeof MARKS)[number];

/** The marks of cells in which a check found something that nobody has settled, each once. */
export type MarkedCells = (cells: readonly (CellRef | undefined)[]) => readonly Mark[];

export const NOTHING_MARKED: MarkedCells = () => [];

export function markedCells({ outcomes, decided }: Pick<Review, "outcomes" | "decided">): MarkedCells {
  const settled = new Set(decided.dispositions.flatMap(({ finding, fit }) => (fit === "changed" ? [] : [finding])));
  const marks = new Map<string, Set<Mark>>();
  for (const outcome of outcomes) {
    const mark = MARKS.find((code) => code === outcome.code);
    if (mark === undefined || outcome.state !== "found") continue;
    for (const finding of outcome.findings) {
      if (settled.has(finding)) continue;
      for (const at of finding.at) marks.set(cellKey(at), (marks.get(cellKey(at)) ?? new Set()).add(mark));
    }
  }
  return (cells) => [...new Set(cells.flatMap((at) => [...((at && marks.get(cellKey(at))) ?? [])]))];
}

function cellKey({ file, sheet, row, col }: CellRef): string {
  return tupleKey(file, sheet, row, col);
}
