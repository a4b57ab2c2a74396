import { planSheets } from "../../../src/core/sheets/planSheets";
import type { PlannedWorkbook } from "../../../src/core/sheets/plan/plannedWorkbook";
import type { FileTrail } from "../../../src/core/sheets/fileTrail";
import type { Review } from "../../../src/core/review";
import { writeWorkbook } from "../../../src/hosts/files/write/writeWorkbook";
import { LANGUAGES } from "../../../src/messages/language";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { recalculate } from "../../support/libreOffice";
import { askOpenpyxl } from "../../support/python";
import { itWith, TOOLS } from "../../support/requireTool";
import { awkwardKeys, everything } from "./everything";
import { formulasIn } from "./planReading";
import { fullHouse, reviewOf } from "./papers";
import { reviewedSamples } from "./samples";

interface Case {
  readonly review: Review;
  readonly files: readonly FileTrail[];
}

const CASES: Readonly<Record<string, () => Case | Promise<Case>>> = {
  "the sample papers": reviewedSamples,
  "papers of every kind": () => ({ review: everything(), files: [] }),
  "a list that nobody signed": () => ({
    review: reviewOf({ tercetak: fullHouse("tercetak"), undangan: fullHouse("undangan") }),
    files: [],
  }),
  "no papers at all": () => ({ review: reviewOf({}), files: [] }),
  "keys that a spreadsheet could take for something else": () => ({ review: awkwardKeys(), files: [] }),
};
const PATIENCE = 240_000;

describe.each(LANGUAGES)("every figure of the workbook (%s) is what LibreOffice reckons", (language) => {
  for (const [papers, make] of Object.entries(CASES)) {
    itWith(TOOLS.libreOffice, TOOLS.python)(
      `with ${papers}`,
      async () => {
        const { review, files } = await make();
        const plan = planSheets(review, files, sheetWordsIn(language));
        expect(await reckoned(plan)).toEqual(cached(plan));
      },
      PATIENCE,
    );
  }
});

function cached(plan: PlannedWorkbook): readonly string[] {
  return [...formulasIn(plan)].map(([at, { formula, value }]) => `${at} =${formula} → ${shown(value)}`);
}

/** The same lines with the results of a program that knows only the formulas. */
async function reckoned(plan: PlannedWorkbook): Promise<readonly string[]> {
  const results = askOpenpyxl<Record<string, string | number>>(
    `answer({f"{s.title}!{c.row},{c.column}": c.value for s in results for r in s.iter_rows() for c in r if c.value is not None})`,
    await recalculate(await writeWorkbook(plan)),
  );
  return [...formulasIn(plan)].map(([at, { formula }]) => `${at} =${formula} → ${shown(results[at])}`);
}

/** Numbers to nine digits: the last bits of a quotient are each program's own. */
function shown(value: string | number | undefined): string {
  return typeof value === "number" ? Number(value.toPrecision(9)).toString() : `"${value ?? ""}"`;
}
