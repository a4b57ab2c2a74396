import type { PlannedWorkbook } from "../core/sheets/plan/plannedWorkbook";
import { rabSheet } from "./anggaran/rabSheet";
import { realisasiSheet } from "./anggaran/realisasiSheet";
import type { DraftWorkbook } from "./draftWorkbook";
import { bkuSheet } from "./kas/bkuSheet";
import { pajakSheet } from "./kas/pajakSheet";
import { pointAtCells, type PlantedContradiction } from "./kejanggalan/plantedContradiction";
import { kuitansiWorkbook } from "./kuitansi/kuitansiWorkbook";
import { pesertaWorkbooks } from "./peserta/pesertaWorkbooks";

/** One file of the samples, ready to be written. */
export interface SampleWorkbook {
  readonly file: string;
  readonly plan: PlannedWorkbook;
}

const DRAFTS: readonly DraftWorkbook[] = [
  ...pesertaWorkbooks(),
  { file: "RAB.xlsx", title: "RAB Rakor Verval DTKS", sheets: [rabSheet()] },
  {
    file: "realisasi.xlsx",
    title: "Realisasi Rakor Verval DTKS",
    sheets: [realisasiSheet(), bkuSheet(), pajakSheet()],
  },
  kuitansiWorkbook(),
];

/** The papers of the Rakor Verval DTKS as its staff would have them, with invented people. Always the same. */
export function sampleWorkbooks(): readonly SampleWorkbook[] {
  return DRAFTS.map(({ file, title, sheets }) => ({
    file,
    plan: { title, sheets: sheets.map((sheet) => sheet.toPlan()) },
  }));
}

/** What does not agree in the samples, on purpose; a review finds exactly these. */
export const plantedContradictions: readonly PlantedContradiction[] = pointAtCells(DRAFTS);
