import type { Review } from "../../review";
import type { Kept, KeptMasked } from "../kept";
import { checkedAgain } from "../mask/checksOnMasked";
import { PERSONAL_DATA, type HiddenCounts } from "../mask/hidden";
import { maskedReview } from "../mask/maskedReview";
import type { PaketHead } from "../paketHead";
import type { PaketWords } from "../paketWords";
import { maskedPaket, planPaket, type PaketMade, type PaketPlan } from "../planPaket";
import { rebuiltReview } from "./rebuilt";
import { memberOf } from "./resources";

/** The package made again from the data in it. */
export interface Remade {
  readonly plan: PaketPlan;
  /** With every check run again. */
  readonly again: Review;
}

/** Of the head nothing is believed but who made the package, for whom, in which language, and how many different numbers were hidden. */
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
    return { plan, again };
  }
  const review = maskedReview(kept);
  const plan = maskedPaket(review, kept, words, {
    madeWith,
    language,
    mode,
    sha256,
    hidden: hiddenIn(head),
  });
  return { plan, again: checkedAgain(review) };
}

function hiddenIn({ masked: { kinds } }: PaketHead): HiddenCounts {
  return Object.fromEntries(PERSONAL_DATA.map((kind) => [kind, memberOf(kinds, kind)])) as HiddenCounts;
}
