import type { KelengkapanView } from "../../work/views/kelengkapanView";
import type { PersonView } from "../../work/views/personView";
import type { PlannedSheetView } from "../../work/views/plannedSheetView";
import type { Pane } from "../pane";
import { inPortions, PORTION } from "./inPortions";
import { ensureReviewed } from "./review";
import { tellTrouble } from "./withWork";

/** Who was invited from a place and who came; undefined where the review was stopped or failed. */
export function peopleOf(pane: Pane, nama: string): Promise<readonly PersonView[] | undefined> {
  return ofReview(pane, () => pane.line.ask((desk) => desk.people(nama)));
}

/** What the result holds, sheet by sheet; undefined after a stop, which is not undone for this alone. */
export async function plannedSheets(pane: Pane): Promise<readonly PlannedSheetView[] | undefined> {
  return pane.line.holdsReview ? ofReview(pane, () => pane.line.ask((desk) => desk.plannedSheets())) : undefined;
}

/** The papers of every expense; undefined where the review was stopped or failed. */
export function kelengkapanOfReview(pane: Pane): Promise<readonly KelengkapanView[] | undefined> {
  const { language } = pane.store.getState();
  return ofReview(pane, () => inPortions((from) => pane.line.ask((desk) => desk.kelengkapan(from, PORTION, language))));
}

async function ofReview<T>(pane: Pane, ask: () => Promise<T>): Promise<T | undefined> {
  if (pane.store.getState().work !== undefined) return undefined;
  if (!(await ensureReviewed(pane))) return undefined;
  try {
    return await ask();
  } catch (fault) {
    tellTrouble(pane, fault, "planning");
    return undefined;
  }
}
