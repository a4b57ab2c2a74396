import { planPaket } from "../../../src/core/paket/planPaket";
import { PART } from "../../../src/core/paket/parts";
import type { Review } from "../../../src/core/review";
import type { SourceTrail } from "../../../src/core/sheets/fileTrail";
import { nodeBytes } from "../../../src/hosts/files/nodeBytes";
import { textSha256 } from "../../../src/hosts/files/paket/sums";
import { paketWordsIn } from "../../../src/messages/paketWords";
import { paperReview } from "../../support/paketPapers";
import { awkwardKeys, everything } from "../sheets/everything";
import { reviewedSamples } from "../sheets/samples";

const CASES = {
  "the sample papers": reviewedSamples,
  "papers of every kind": () => ({ review: everything(), files: [] }),
  "awkward keys": () => ({ review: awkwardKeys(), files: [] }),
  "papers with numbers of people everywhere": paperReview,
};

function fromPapersOf({ review, files }: { readonly review: Review; readonly files: readonly SourceTrail[] }): unknown {
  const made = { madeWith: "SPJ Rapi uji", language: "id", mode: "bagikan", sha256: textSha256(nodeBytes) } as const;
  const { texts } = planPaket(review, files, paketWordsIn("id", review.acara), made);
  const text = texts.find(({ path }) => path === PART.masked)?.text ?? "";
  return (JSON.parse(text) as { fromPapers: unknown }).fromPapers;
}

it.each(Object.keys(CASES) as (keyof typeof CASES)[])(
  "the masked data of %s make every cell of the masked workbook: nothing has to be believed",
  async (papers) => {
    expect(fromPapersOf(await CASES[papers]())).toMatchObject({ cells: [], whole: [] });
  },
);
