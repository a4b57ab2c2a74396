import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDecisions } from "../../../src/core/decisions/decisionsJson";

it("docs/keputusan.md shows decisions that can be used as they stand", () => {
  const text = readFileSync(join(__dirname, "..", "..", "..", "docs", "keputusan.md"), "utf8");
  const [, json = ""] = /```json\n([^`]*)```/.exec(text) ?? [];
  expect(parseDecisions(json)).toMatchObject({
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
