import type { FindingCode, Severity } from "../../core/checks/check";
import type { DraftWorkbook } from "../draftWorkbook";
import { IN_KUITANSI } from "./inKuitansi";
import { IN_PAGU_ANGGARAN } from "./inPaguAnggaran";
import { IN_PESERTA } from "./inPeserta";
import { IN_REALISASI } from "./inRealisasi";
import type { Planted } from "./planted";

/** Something in the samples that does not agree, on purpose. */
export interface PlantedContradiction {
  readonly code: FindingCode;
  /** The cells it stands in, the one to look at first in front: `RAB.xlsx › RAB!G42`. */
  readonly at: readonly string[];
  readonly severity: Severity;
  /** What was planted, in one line of Bahasa Indonesia. */
  readonly apa: string;
}

const PLANTED: readonly Planted[] = [...IN_PAGU_ANGGARAN, ...IN_REALISASI, ...IN_KUITANSI, ...IN_PESERTA];

/** The planted contradictions with the cells that the drafts gave their names to. */
export function pointAtCells(drafts: readonly DraftWorkbook[]): readonly PlantedContradiction[] {
  const places = placesOf(drafts);
  return PLANTED.map(({ code, at, severity, apa }) => ({
    code,
    severity,
    apa,
    at: at.map((mark) => {
      const place = places.get(mark);
      if (place === undefined) throw new Error(`No cell of the samples is called ${mark}.`);
      return place;
    }),
  }));
}

function placesOf(drafts: readonly DraftWorkbook[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { file, sheets } of drafts) {
    for (const sheet of sheets) {
      for (const [mark, address] of sheet.markedCells()) {
        if (places.has(mark)) throw new Error(`Two cells of the samples are called ${mark}.`);
        places.set(mark, `${file} › ${sheet.name}!${address}`);
      }
    }
  }
  return places;
}
