import type { PlannedWorkbook } from "../../../src/core/sheets/plan/plannedWorkbook";
import type { PaketMode } from "../../../src/core/paket/paketMode";
import { planPaket } from "../../../src/core/paket/planPaket";
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

interface Reviewed {
  readonly review: Review;
  readonly files: readonly SourceTrail[];
}

function workbookOf({ review, files }: Reviewed, mode: PaketMode): PlannedWorkbook {
  const made = { madeWith: "SPJ Rapi uji", language: "id", mode, sha256: textSha256(nodeBytes) } as const;
  return planPaket(review, files, paketWordsIn("id", review.acara), made).workbook;
}

/** Every sheet with the figures that stand in its cells and tables, one behind the other. */
function figuresOf({ sheets }: PlannedWorkbook): readonly (readonly unknown[])[] {
  return sheets.map(({ name, cells, tables }) => [
    name,
    [...cells.map(({ value }) => value), ...tables.flatMap(({ rows }) => rows.flat())].filter(
      (value) => typeof value === "number",
    ),
  ]);
}

it.each(Object.keys(CASES) as (keyof typeof CASES)[])(
  "a workbook planned from the masked data of %s alone shows the sheets and figures of the papers",
  async (papers) => {
    const reviewed = await CASES[papers]();
    const [whole, shared] = [figuresOf(workbookOf(reviewed, "pemeriksa")), figuresOf(workbookOf(reviewed, "bagikan"))];
    expect(whole.flat(2).length).toBeGreaterThan(40);
    expect(shared).toEqual(whole);
  },
);
