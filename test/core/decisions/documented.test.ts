import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NO_DECISIONS } from "../../../src/core/decisions/decisions";
import { parseDecisions } from "../../../src/core/decisions/decisionsJson";
import { findingsOf } from "../../../src/core/sheets/checkFacts";
import { decided, samples } from "./decided";

const text = readFileSync(join(__dirname, "..", "..", "..", "docs", "keputusan.md"), "utf8");
const [whole, pasted] = [...text.matchAll(/```json\n([^`]*)```/g)].map(([, json = ""]) => parseDecisions(json));

describe("docs/keputusan.md", () => {
  it("shows decisions that can be used as they stand", () => {
    expect(whole).toMatchObject({
      ok: true,
      decisions: {
        tables: [{}, {}, {}],
        answers: [{}],
        dispositions: [{}],
        rulesOff: [{}],
        layouts: [{}],
        people: [{}],
        links: [{}],
      },
    });
  });

  it("has an example that works on the samples: a plan explained, and two people of one name told apart", () => {
    const papers = samples();
    const codes = (decisions = NO_DECISIONS) =>
      findingsOf(decided(papers, decisions).outcomes).map(({ code }) => code as string);
    expect(codes()).toContain("peserta-ganda");
    if (pasted?.ok !== true) throw new Error("The example cannot be read");
    expect(codes(pasted.decisions)).not.toContain("peserta-ganda");
    const after = decided(papers, pasted.decisions).decided;
    expect(after.stale).toEqual([]);
    expect(after.dispositions).toMatchObject([
      { finding: { code: "jumlah-peserta-berbeda" }, fit: "same", disposition: { status: "memang-begitu" } },
    ]);
  });
});
