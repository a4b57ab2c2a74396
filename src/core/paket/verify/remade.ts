import { conclude, type Review } from "../../review";
import { planSheets } from "../../sheets/planSheets";
import type { PlannedWorkbook } from "../../sheets/plannedWorkbook";
import type { Kept, KeptMasked } from "../kept";
import { PERSONAL_DATA } from "../mask/hidden";
import { maskedReview } from "../mask/maskedReview";
import type { MaskedCounts, PaketHead } from "../paketHead";
import type { PaketWords } from "../paketWords";
import { maskedPaket, planPaket, type PaketMade, type PaketPlan } from "../planPaket";
import { rebuiltReview } from "./rebuilt";
import { memberOf } from "./resources";

/** The package made again from the data in it. */
export interface Remade {
  readonly plan: PaketPlan;
  /** With every check run again. */
  readonly again: Review;
  /** What the data make of the sheets, without anything that was kept from the papers. */
  readonly sheets: PlannedWorkbook;
  /** Cells and sheets of the workbook that were kept from the papers. */
  readonly fromPapers: number;
}

/** Of the head nothing is believed but who made the package, for whom, in which language, and how much was masked. */
export function remade(
  kept: Kept | KeptMasked,
  head: PaketHead,
  words: PaketWords,
  sha256: PaketMade["sha256"],
): Remade {
  const { madeWith, language, mode } = head;
  const { files } = kept.trail;
  if (!("masked" in kept)) {
    const again = rebuiltReview(kept);
    const plan = planPaket(again, files, words, { madeWith, language, mode, sha256 });
    return { plan, again, sheets: plan.workbook, fromPapers: 0 };
  }
  const review = maskedReview(kept);
  const plan = maskedPaket(review, kept, words, {
    madeWith,
    language,
    mode,
    sha256,
    masked: countsIn(head),
  });
  const { fromPapers } = kept.masked;
  return {
    plan,
    again: conclude(review),
    sheets: planSheets(review, files, words.sheets),
    fromPapers: fromPapers.cells.length + fromPapers.whole.length,
  };
}

function countsIn({ masked: { cells, people, numbers, kinds } }: PaketHead): MaskedCounts {
  const counts = PERSONAL_DATA.map((kind) => [kind, memberOf(kinds, kind)]);
  return { cells, people, numbers, kinds: Object.fromEntries(counts) as MaskedCounts["kinds"] };
}
